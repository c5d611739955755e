import { choicesNow } from "../../../engine/transcript.ts";
import type { World } from "../command.ts";
import type { Style } from "../print-entry.ts";
import { askAnswer } from "./ask-answer.ts";
import { chosen, type Game, lived, undone } from "./game.ts";
import { show } from "./show.ts";

const words = {
  nl: {
    prompt: (most: number) => `\nKies 1-${most} (b terug, q stoppen): `,
    atEnd: "\nb terug, q stoppen: ",
    notNumber: (most: number) =>
      `Typ een getal van 1 tot ${most}, b om terug te gaan of q om te stoppen.`,
    notKey: "Typ b om terug te gaan of q om te stoppen.",
    first: "Dit is het begin.",
  },
  en: {
    prompt: (most: number) => `\nChoose 1-${most} (b back, q quit): `,
    atEnd: "\nb back, q quit: ",
    notNumber: (most: number) => `Type a number from 1 to ${most}, b to go back or q to quit.`,
    notKey: "Type b to go back or q to quit.",
    first: "This is the beginning.",
  },
} as const;

/**
 * Lets somebody play on at a terminal until they stop.
 * @returns the game as it was left
 */
export async function playByHand(
  game: Game,
  world: World & { ask: NonNullable<World["ask"]> },
  style: Style,
): Promise<Game> {
  const say = words[style.locale];
  let now = game;
  for (;;) {
    const replayed = lived(now);
    const open = choicesNow(now.scenario, replayed);
    const typed = (await world.ask(open.length > 0 ? say.prompt(open.length) : say.atEnd))
      ?.trim()
      .toLowerCase();
    if (typed === undefined || typed === "q") return now;
    const picked = /^\d+$/.test(typed) ? open[Number(typed) - 1] : undefined;
    if (typed === "b") {
      if (now.sitting.cursor === 0) world.out(say.first);
      else {
        now = undone(now);
        show(now, now.sitting.cursor - 1, world, style);
      }
    } else if (!picked) world.out(open.length > 0 ? say.notNumber(open.length) : say.notKey);
    else {
      const seen = now.sitting.cursor;
      const answer = picked.asks
        ? await askAnswer(now.scenario, replayed.state, picked, world, style)
        : undefined;
      if (answer === "quit") return now;
      if (answer === "back") show(now, now.sitting.cursor, world, style);
      else {
        now = chosen(now, { choice: picked.id, answer });
        show(now, seen, world, style);
      }
    }
  }
}
