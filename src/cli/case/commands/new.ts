import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { newCase } from "../../../case-language/template/new-case.ts";
import { isId } from "../../../scenario/is-id.ts";
import { shown, usualFolder } from "../case-folders.ts";
import { type Command, exit } from "../command.ts";
import { writeNewCase } from "../new-case-files.ts";

const words = {
  nl: {
    notId: (name: string) =>
      `“${name}” kan niet de naam van een casus zijn. ${/^[a-z]+$/.test(name) ? "Dat woord betekent in een programma al iets anders; zet er een woord bij" : "Gebruik kleine letters, cijfers en streepjes"}, zoals: de-ladder`,
    made: (folder: string) =>
      `${folder} staat klaar: een klein, heel verhaal in twee talen, om je eigen verhaal overheen te schrijven.`,
    next: "Wat je nu kunt doen",
    write: (file: string) => `Schrijf in ${file}; bewaar, en kijk het na met:`,
    play: "Speel het in de terminal:",
    words: "Schrijf daarna de vertaling bij:",
  },
  en: {
    notId: (name: string) =>
      `“${name}” cannot be the name of a case. ${/^[a-z]+$/.test(name) ? "That word means something else to programs already; add a word to it" : "Use small letters, digits and hyphens"}, such as: the-ladder`,
    made: (folder: string) =>
      `${folder} is ready: a small, whole story in two languages, to write your own story over.`,
    next: "What you can do now",
    write: (file: string) => `Write in ${file}; save, and check it with:`,
    play: "Play it in the terminal:",
    words: "Then bring the translation up to date:",
  },
} as const;

/** `new`: begins a case. */
export const begin: Command = {
  name: "new",
  usage: { nl: "new <naam>", en: "new <name>" },
  doc: {
    nl: "een nieuwe casus beginnen, meteen speelbaar",
    en: "begin a new case, playable at once",
  },
  more: {
    nl: "De naam is die van de map, met kleine letters, cijfers en streepjes. De casus komt in scenarios/\nals die map er is, anders hier; met een pad (mijn/map/de-ladder) komt hij daar.\nDe taal van --lang is de taal waarin je schrijft; de andere is de vertaling.\nWat er al staat wordt nooit overschreven.",
    en: "The name is that of the folder, in small letters, digits and hyphens. The case goes into\nscenarios/ where that folder exists, and else here; with a path (my/folder/the-ladder) it goes there.\nThe language of --lang is the one you write in; the other is the translation.\nNothing that is there is ever overwritten.",
  },
  takes: { least: 1, most: 1 },
  options: {
    title: {
      type: "string",
      value: '"De ladder"',
      doc: { nl: "de titel van de casus", en: "the title of the case" },
    },
  },
  async run(values, world) {
    const say = words[world.locale];
    const [written = ""] = values.words;
    const id = basename(written);
    if (!isId(id)) {
      world.err(say.notId(written));
      return exit.usage;
    }
    const usual = join(world.folder, usualFolder);
    const here = dirname(written) === "." && !/^\.[\\/]/.test(written);
    const folder = here && existsSync(usual) ? join(usual, id) : resolve(world.folder, written);
    const title = values.text("title");
    const titles = title === undefined ? {} : { nl: title, en: title };
    const made = newCase({ id, source: world.locale, titles });
    const files = writeNewCase(
      folder,
      [
        { name: "nl.mdx", text: made.nl },
        { name: "en.mdx", text: made.en },
        ...made.playthroughs.map(({ name, text }) => ({ name: join("playthroughs", name), text })),
      ],
      world.folder,
    );
    const path = shown(folder, world.folder);
    if (values.is("json"))
      world.out(JSON.stringify({ version: 1, case: id, folder: path, files }, null, 2));
    else
      world.out(
        [
          say.made(path),
          ...files.map((file) => `  ${file}`),
          "",
          `${say.next}:`,
          `  ${say.write(`${path}/${world.locale}.mdx`)}\n    npm run case -- check ${path} --watch`,
          `  ${say.play}\n    npm run case -- play ${path}`,
          `  ${say.words}\n    npm run case -- translate ${path} --to ${world.locale === "nl" ? "en" : "nl"}`,
        ].join("\n"),
      );
    return exit.fine;
  },
};
