import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { type Imported, importStory } from "../../../case-import/import-story.ts";
import { keptWords } from "../../../case-import/kept-words.ts";
import { counted } from "../../../case-import/tally.ts";
import { idFrom } from "../../../scenario/id-from.ts";
import { isId } from "../../../scenario/is-id.ts";
import { languageOf } from "../../../scenario/language-of.ts";
import { shown, usualFolder } from "../case-folders.ts";
import { type Command, exit } from "../command.ts";
import { writeNewCase } from "../new-case-files.ts";
import { Unreadable } from "../unreadable.ts";

const words = {
  nl: {
    reasons: {
      "too-large": "Dit bestand is groter dan 1 MB. Haal eruit wat je niet nodig hebt.",
      "unknown-kind":
        "Alleen verhalen uit Twine (.twee of .tw) en ink (.ink) kunnen worden overgenomen.",
      "no-passages":
        "In dit bestand staat geen verhaal: er is geen enkele regel die met :: begint. Bewaar je verhaal in Twine als Twee.",
    },
    notId: (name: string) =>
      `“${name}” kan niet de naam van een casus zijn. Geef er een met --name, met kleine letters, cijfers en streepjes.`,
    made: (file: string) => `${file} staat klaar: een geraamte, dat nog moet leren wat het leert.`,
    head: ["", "in", "over", "noot"],
    keptTitle: "Woord voor woord bewaard als opmerking in de tekst",
    none: "Niets hoefde als opmerking bewaard te blijven.",
    next: (folder: string) =>
      `Kijk het na en schrijf verder:\n  npm run case -- check ${folder} --watch`,
  },
  en: {
    reasons: {
      "too-large": "This file is larger than 1 MB. Take out what you do not need.",
      "unknown-kind": "Only stories of Twine (.twee or .tw) and ink (.ink) can be taken over.",
      "no-passages":
        "There is no story in this file: no line begins with ::. Save your story as Twee in Twine.",
    },
    notId: (name: string) =>
      `“${name}” cannot be the name of a case. Give one with --name, in small letters, digits and hyphens.`,
    made: (file: string) => `${file} is ready: a skeleton that has still to learn what it teaches.`,
    head: ["", "in", "over", "note"],
    keptTitle: "Kept word by word as a comment in the text",
    none: "Nothing had to be kept as a comment.",
    next: (folder: string) => `Check it and write on:\n  npm run case -- check ${folder} --watch`,
  },
} as const;

/** How much of a kept piece is shown in the terminal; all of it stands in the file. */
const LONGEST_SHOWN = 60;

/** `import`: takes over a story of another tool. */
export const takeOver: Command = {
  name: "import",
  usage: { nl: "import <bestand>", en: "import <file>" },
  doc: {
    nl: "een verhaal uit Twine of ink overnemen",
    en: "take over a story of Twine or ink",
  },
  more: {
    nl: "Plekken worden scènes, links keuzes, variabelen vlaggen en meters waar dat kan. De rest blijft als\nopmerking staan waar het stond, en wordt geteld: in = over + noot. Van het verhaal wordt niets uitgevoerd.",
    en: "Places become scenes, links choices, variables flags and meters where that is possible. The rest stays\nas a comment where it stood, and is counted: in = over + note. Nothing of the story is run.",
  },
  takes: { least: 1, most: 1 },
  options: {
    name: {
      type: "string",
      value: "de-ladder",
      doc: { nl: "de naam van de casus", en: "the name of the case" },
    },
  },
  async run(values, world) {
    const say = words[world.locale];
    const [written = ""] = values.words;
    const id = values.text("name") ?? idFrom(basename(written, extname(written))) ?? "";
    if (!isId(id)) {
      world.err(say.notId(id));
      return exit.usage;
    }
    const imported = importStory(written, readStory(resolve(world.folder, written), written));
    if (!imported.ok) {
      world.err(say.reasons[imported.reason]);
      return exit.usage;
    }
    const usual = join(world.folder, usualFolder);
    const folder = existsSync(usual) ? join(usual, id) : resolve(world.folder, id);
    const files = writeNewCase(
      folder,
      [{ name: `${languageOf(imported.text, world.locale)}.mdx`, text: imported.text }],
      world.folder,
    );
    const path = shown(folder, world.folder);
    const { tally, kept } = imported;
    if (values.is("json"))
      world.out(
        JSON.stringify({ version: 1, case: id, folder: path, files, tally, kept }, null, 2),
      );
    else
      world.out(
        [
          say.made(files[0] ?? path),
          "",
          ...report(imported, basename(written), world.locale),
          "",
          say.next(path),
        ].join("\n"),
      );
    return exit.fine;
  },
};

function readStory(path: string, written: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Unreadable(
      {
        nl: `${written} kan niet gelezen worden. Klopt de naam, en mag je het lezen?`,
        en: `${written} cannot be read. Is the name right, and are you allowed to read it?`,
      },
      { cause },
    );
  }
}

function report(
  { tally, kept }: Imported & { ok: true },
  file: string,
  locale: keyof typeof words,
): string[] {
  const say = words[locale];
  const { why, counted: names } = keptWords[locale];
  const rows = [
    say.head,
    ...counted.map((each) => [
      names[each],
      String(tally[each].in),
      String(tally[each].mapped),
      String(tally[each].noted),
    ]),
  ];
  const widest = Math.max(...rows.map(([name = ""]) => name.length));
  const table = rows.map(
    ([name = "", ...numbers]) =>
      `${name.padEnd(widest)}${numbers.map((each) => each.padStart(7)).join("")}`,
  );
  const short = (raw: string) => {
    const line = raw.replace(/\s+/g, " ").trim();
    return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
  };
  const list = kept.map(
    (each) => `  ${file}:${each.line}  ${short(each.raw)}\n    ${why[each.why]}`,
  );
  return [...table, "", ...(list.length === 0 ? [say.none] : [`${say.keptTitle}:`, ...list])];
}
