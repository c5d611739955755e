import type { RichText } from "../scenario/rich-text.ts";
import type {
  Choice,
  Fact,
  Feedback,
  Part,
  Person,
  Place,
  Scenario,
  Scene,
} from "../scenario/scenario.ts";
import { type Mendable, type Mood, moves, type Role } from "../scenario/vocabulary.ts";
import { type Answered, answeredOf, personOf } from "./answered.ts";
import { sceneOf } from "./graph.ts";
import { listenerIn, type Received, received } from "./hearing.ts";
import { holds } from "./holds.ts";
import { movedAtStart, movedBy, type TieMoved } from "./network.ts";
import type { Moment, Replay } from "./replay.ts";
import type { State } from "./state.ts";
import { openChoices } from "./step.ts";

/** Entries keep their key while a play grows, so a view can keep what it already shows. */
type Keyed<T> = T & {
  key: string;
  /** How many choices were made before this was seen. */
  at: number;
};

/** What the room leaves of a line for somebody hard of hearing; absent when all of it arrives. */
type InRoom = { room?: Received };

type Opening = {
  scene: Scene;
  place?: Place;
  date?: string;
  /** Whole years since the last scene that named its year; absent when none passed. */
  yearsPassed?: number;
};

export type Entry = Keyed<
  | ({ kind: "scene" } & Opening)
  /** The scene with which the story ends; its text follows. */
  | ({ kind: "ending" } & Opening)
  | { kind: "narration"; text: RichText }
  | ({ kind: "say"; who: Person; mood?: Mood; text: RichText } & InRoom)
  | { kind: "dossier"; id: string; title: string; for?: Role; text: RichText }
  | { kind: "letter"; id: string; title: string; from?: string; for?: Role; text: RichText }
  | { kind: "bracket"; id: string; returns?: string; text: RichText }
  /**
   * `role` is who of a pair says or does it; absent when both can. Alone it is the one role.
   * `answer` is there for a choice that asks something.
   */
  | ({ kind: "you"; moment: Moment; choice: Choice; role?: Role; answer?: Answered[] } & InRoom)
  /** Without `who` it is told, not said. */
  | ({ kind: "reply"; who?: Person; mood?: Mood; text: RichText } & InRoom)
  | { kind: "feedback"; feedback: readonly Feedback[]; moment: Moment }
  | { kind: "told"; facts: Fact[]; moment: Moment }
  /** What became of ties: by what was chosen, or by time when a scene began. */
  | { kind: "ties"; by: "choice" | "scene"; moved: TieMoved[] }
  /** Comes last, when nothing more can be chosen: an ending, or the last scene of the lesson-cut. */
  | { kind: "over"; how: "ending" | "lesson-cut"; scene: Scene }
>;

/**
 * What a choice says aloud can get lost in a room. Silence is not said, and what is done is seen.
 */
const isSpoken = ({ moves: made }: Choice): boolean =>
  made.some((move) => moves[move].family === "talk" && move !== "silence") &&
  made.every((move) => moves[move].family === "talk");

/**
 * The choices a player has after a replay: none once it is over, so the last scene of a lesson-cut
 * is read without its choices.
 */
export function choicesNow(scenario: Scenario, { over, state }: Replay): Choice[] {
  return over ? [] : openChoices(scenario, state);
}

/**
 * Everything that was seen in a replayed play, in order. Pure and deterministic; a longer replay of
 * the same play begins with the same entries.
 * @param scenario the case in the language to read
 * @param lived a replay of that same scenario object (its moments carry that language's words)
 */
export function transcript(scenario: Scenario, lived: Replay): Entry[] {
  const entries: Entry[] = [];
  const person = (id: string): Person => personOf(scenario, id);
  let year: number | undefined;

  const room = (state: State, mended: readonly Mendable[], speaker: string | undefined) => {
    const listener = listenerIn(scenario, state.scene);
    const place = scenario.places.find(({ id }) => id === sceneOf(scenario, state.scene)?.place);
    return (text: RichText, key: string): InRoom => {
      if (!listener || !place || listener.id === speaker) return {};
      const heard = received(text, place.noise, mended, `${state.scene} ${key}`);
      return heard ? { room: heard } : {};
    };
  };

  const retied = (by: "choice" | "scene", moved: TieMoved[], at: number) => {
    if (moved.length > 0) entries.push({ kind: "ties", key: `${at}.ties.${by}`, at, by, moved });
  };

  const enter = (state: State, at: number, moved: TieMoved[]) => {
    const scene = sceneOf(scenario, state.scene);
    if (!scene) return;
    const place = scenario.places.find(({ id }) => id === scene.place);
    const passed = scene.year !== undefined && year !== undefined ? scene.year - year : 0;
    year = scene.year ?? year;
    entries.push({
      kind: scene.kind === "ending" ? "ending" : "scene",
      key: `${at}.scene`,
      at,
      scene,
      ...(place && { place }),
      ...(scene.date !== undefined && { date: scene.date }),
      ...(passed > 0 && { yearsPassed: passed }),
    });
    retied("scene", moved, at);
    const show = (parts: readonly Part[], path: string) => {
      for (const [index, each] of parts.entries()) {
        const key = `${path}.${index}`;
        if (each.kind === "if") {
          if (holds(each.when, state)) show(each.parts, key);
        } else if (each.kind === "say") {
          const { kind, mood, text } = each;
          const who = person(each.who);
          const inRoom = room(state, state.mended, each.who)(text, key);
          entries.push({ kind, key, at, who, ...(mood && { mood }), text, ...inRoom });
        } else if (each.kind === "narration")
          entries.push({ kind: "narration", key, at, text: each.text });
        else if (each.kind === "bracket") entries.push({ ...each, key, at });
        else if (each.for === undefined || state.mode === "pair" || state.mode === each.for)
          entries.push({ ...each, key, at });
      }
    };
    show(scene.parts, `${at}.part`);
  };

  enter(lived.start, 0, movedAtStart(scenario, lived));
  for (const moment of lived.moments) {
    const { before, choice, replies, feedback, state } = moment;
    const at = moment.at + 1;
    const mended = [...before.mended, ...choice.adjusts];
    const role = choice.for ?? (before.mode === "pair" ? undefined : before.mode);
    const spoken = isSpoken(choice)
      ? room(before, mended, undefined)(choice.text, `${at}.you`)
      : {};
    const answer = answeredOf(scenario, moment);
    const moved = movedBy(scenario, moment);
    entries.push({
      kind: "you",
      key: `${at}.you`,
      at: moment.at,
      moment,
      choice,
      ...(role && { role }),
      ...(choice.asks && { answer }),
      ...spoken,
    });
    for (const [index, { who, mood, text }] of replies.entries()) {
      const key = `${at}.reply.${index}`;
      entries.push({
        kind: "reply",
        key,
        at,
        ...(who !== undefined && { who: person(who) }),
        ...(mood && { mood }),
        text,
        ...(who === undefined ? {} : room(before, mended, who)(text, key)),
      });
    }
    const facts = moment.told.flatMap((id) => scenario.facts.find((each) => each.id === id) ?? []);
    if (facts.length > 0) entries.push({ kind: "told", key: `${at}.told`, at, facts, moment });
    retied("choice", moved.choice, at);
    if (feedback.length > 0)
      entries.push({ kind: "feedback", key: `${at}.feedback`, at, feedback, moment });
    // A scene is entered anew, by name even from itself, exactly when no choice of it is used up.
    if (state.used.length === 0) enter(state, at, moved.scene);
  }
  const last = sceneOf(scenario, lived.state.scene);
  if (lived.over && last) {
    const at = lived.moments.length;
    const how = last.kind === "ending" ? "ending" : "lesson-cut";
    entries.push({ kind: "over", key: `${at}.over`, at, how, scene: last });
  }
  return entries;
}
