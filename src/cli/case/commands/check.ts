import { findCases } from "../case-folders.ts";
import {
  checkCareMaps,
  checkCases,
  checkedJson,
  exitOf,
  printChecked,
} from "../check/check-cases.ts";
import { watchCases } from "../check/watch-cases.ts";
import { type Command, exit } from "../command.ts";

const words = {
  nl: { noWatch: "Meekijken kan alleen vanuit een terminal. Laat --watch weg." },
  en: { noWatch: "Watching needs a terminal. Leave out --watch." },
} as const;

/** `check`: what is wrong with cases, and what to write instead. */
export const check: Command = {
  name: "check",
  usage: { nl: "check [paden…] [--watch]", en: "check [paths…] [--watch]" },
  doc: {
    nl: "casussen nakijken: taal, samenhang en elke weg erdoor",
    en: "check cases: language, structure and every way through",
  },
  more: {
    nl: "Een pad is een bestand (.mdx), een casus of een map met casussen. Zonder pad: alles in scenarios/.\nFouten houden een casus tegen; waarschuwingen zijn iets om over na te denken.\nMet --watch blijft de opdracht meekijken: elke keer dat je bewaart, kijkt hij die casus opnieuw na.\nStoppen doe je met Ctrl-C. Samen met --json is elke uitkomst dan één regel.",
    en: "A path is a file (.mdx), a case or a folder of cases. Without a path: all in scenarios/.\nErrors stop a case; warnings are something to think about.\nWith --watch the command stays with you: every time you save, it checks that case again.\nStop with Ctrl-C. Together with --json every outcome is then one line.",
  },
  takes: { least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    quiet: {
      type: "boolean",
      doc: { nl: "alleen fouten, geen waarschuwingen", en: "only errors, no warnings" },
    },
    watch: {
      type: "boolean",
      doc: {
        nl: "blijven meekijken en bij elke keer bewaren nakijken",
        en: "stay and check at every save",
      },
    },
  },
  async run(values, world) {
    const quiet = values.is("quiet");
    const found = findCases(values.words, world.folder);
    if (values.is("watch")) {
      const { watch } = world;
      if (watch)
        return watchCases(values.words, { ...world, watch }, { quiet, json: values.is("json") });
      world.err(words[world.locale].noWatch);
      return exit.usage;
    }
    const checked = [...checkCareMaps(world.folder), ...checkCases(found, quiet)];
    if (values.is("json")) world.out(JSON.stringify(checkedJson(checked, world), null, 2));
    else printChecked(checked, world);
    return exitOf(checked);
  },
};
