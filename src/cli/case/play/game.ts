import { answerPattern } from "../../../case-check/playthrough/answer-pattern.ts";
import { nearest } from "../../../case-language/scan/nearest.ts";
import type { Sitting } from "../../../engine/fork.ts";
import { type Made, readMade } from "../../../engine/notation.ts";
import { type Replay, replay } from "../../../engine/replay.ts";
import { step } from "../../../engine/step.ts";
import { choicesNow } from "../../../engine/transcript.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { Words } from "../command.ts";

/** A case that is being played in the terminal. */
export type Game = { scenario: Scenario; sitting: Sitting };

/** Where the game stands, with everything that happened. */
export const lived = ({ scenario, sitting }: Game): Replay => replay(scenario, sitting.play);

/** The game after one more choice, which must be possible. */
export const chosen = (game: Game, { choice, answer }: Made): Game => {
  const { play } = game.sitting;
  const { scene } = lived(game).state;
  const steps = [...play.steps, { scene, choice, ...(answer && { answer }) }];
  return { scenario: game.scenario, sitting: { play: { ...play, steps }, cursor: steps.length } };
};

/** The game without its last choice. */
export const undone = ({ scenario, sitting }: Game): Game => {
  const steps = sitting.play.steps.slice(0, -1);
  return { scenario, sitting: { play: { ...sitting.play, steps }, cursor: steps.length } };
};

const refusals = {
  over: (at: number, word: string): Words => ({
    nl: `Stap ${at}: “${word}” komt na het einde.`,
    en: `Step ${at}: “${word}” comes after the end.`,
  }),
  unwritten: (at: number, word: string): Words => ({
    nl: `Stap ${at}: “${word}” kan niet gelezen worden. Schrijf een keuze als: keuze, of met een antwoord: keuze{deel=optie,deel=optie}`,
    en: `Step ${at}: “${word}” cannot be read. Write a choice like this: choice, or with an answer: choice{part=option,part=option}`,
  }),
  answer: (at: number, id: string, pattern: string): Words => ({
    nl: `Stap ${at}: “${id}” vraagt een antwoord dat nu kan. Zo kan het: ${pattern}`,
    en: `Step ${at}: “${id}” asks for an answer that is possible now. It can be written: ${pattern}`,
  }),
  needless: (at: number, id: string): Words => ({
    nl: `Stap ${at}: “${id}” vraagt geen antwoord. Schrijf alleen: ${id}`,
    en: `Step ${at}: “${id}” asks for no answer. Write only: ${id}`,
  }),
  notOpen: (at: number, id: string, scene: string, open: readonly string[]): Words => {
    const near = nearest(id, open);
    return {
      nl: `Stap ${at}: in “${scene}” kun je nu niet “${id}” kiezen. Wel: ${open.join(", ") || "niets meer"}.${near ? ` Bedoelde je ${near}?` : ""}`,
      en: `Step ${at}: in “${scene}” you cannot choose “${id}” now. You can: ${open.join(", ") || "nothing more"}.${near ? ` Did you mean ${near}?` : ""}`,
    };
  },
};

/**
 * Plays a list of choices, written as `id` or `id{part=option,…}`.
 * @returns the game after all of them, or what is wrong with the first that cannot be made
 */
export function playList(game: Game, list: readonly string[]): { game: Game } | { refusal: Words } {
  let now = game;
  for (const [nth, word] of list.entries()) {
    const at = nth + 1;
    const replayed = lived(now);
    const { state, over } = replayed;
    if (over) return { refusal: refusals.over(at, word) };
    const made = readMade(word);
    if (!made) return { refusal: refusals.unwritten(at, word) };
    const result = step(now.scenario, state, made.choice, made.answer);
    if (!result.ok) {
      const open = choicesNow(now.scenario, replayed);
      const choice = open.find(({ id }) => id === made.choice);
      if (!choice)
        return {
          refusal: refusals.notOpen(
            at,
            made.choice,
            state.scene,
            open.map(({ id }) => id),
          ),
        };
      return {
        refusal: choice.asks
          ? refusals.answer(at, choice.id, answerPattern(now.scenario, state, choice))
          : refusals.needless(at, choice.id),
      };
    }
    now = chosen(now, made);
  }
  return { game: now };
}
