import { choicesNow, transcript } from "../../../engine/transcript.ts";
import type { RichText } from "../../../scenario/rich-text.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { World } from "../command.ts";
import { entryLines, type Style } from "../print-entry.ts";
import { textLines } from "../print-text.ts";
import { type Game, lived } from "./game.ts";

const words = {
  nl: { stuck: "Hier is niets meer te kiezen, en dit is geen einde. Wie speelt, zit vast." },
  en: { stuck: "Nothing more can be chosen here, and this is not an ending. A player is stuck." },
} as const;

/** One thing that can be picked by its number. */
export type Pick = { id: string; text: RichText; note?: string | undefined };

/**
 * Things to pick from as lines, numbered from 1, their names faint between brackets.
 */
export function pickLines(picks: readonly Pick[], { width, paint }: Style): string[] {
  return picks.map(({ id, text, note }, at) => {
    const mark = `${at + 1}. `.padStart(4);
    const lines = textLines(text, width - 4).map((line, nth) =>
      nth === 0 ? `${mark}${line}` : `    ${line}`.trimEnd(),
    );
    return `${lines.join("\n")}${paint("faint", `  [${id}]${note ? `  ${note}` : ""}`)}`;
  });
}

const contactOf = (scenario: Scenario, id: string | undefined) =>
  scenario.contacts.find((each) => each.id === id)?.name;

/** Prints what is new since `seen` choices (everything for a number below 0), and what can be chosen now. */
export function show(game: Game, seen: number, world: World, style: Style): void {
  const now = lived(game);
  const entries = transcript(game.scenario, now);
  // What a choice brings carries its number; the choice itself the number before it.
  const fresh = seen < 0 ? entries : entries.filter(({ key }) => Number.parseInt(key, 10) > seen);
  for (const entry of fresh) world.out(entryLines(entry, style).join("\n"));
  const open = choicesNow(game.scenario, now);
  const picks = open.map(({ id, text, contact }) => ({
    id,
    text,
    note: contactOf(game.scenario, contact),
  }));
  for (const [at, line] of pickLines(picks, style).entries())
    world.out(`${at === 0 ? "\n" : ""}${line}`);
  if (open.length === 0 && !now.over)
    world.out(`\n${style.paint("red", words[style.locale].stuck)}`);
}
