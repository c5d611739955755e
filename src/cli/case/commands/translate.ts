import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTranslationOf } from "../../../case-check/check-case.ts";
import { describe } from "../../../case-check/describe.ts";
import { painter } from "../../../case-check/print/paint.ts";
import { translationTemplate } from "../../../case-language/translate/translation-template.ts";
import { type Locale, locales } from "../../../scenario/vocabulary.ts";
import { type CaseFolder, type CaseText, findCases, shown } from "../case-folders.ts";
import { type Command, exit, type World } from "../command.ts";
import { keepsLines } from "../keeps-lines.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { Unreadable } from "../unreadable.ts";
import { writeSafely } from "../write-safely.ts";

const words = {
  nl: {
    noTo: (path: string) =>
      `Naar welke taal? Schrijf bijvoorbeeld: npm run case -- translate ${path} --to en`,
    same: (locale: string) => `De bron is al in deze taal (${locale}). Kies een andere bij --to.`,
    began: (file: string) => `${file} gemaakt, met de woorden van de bron.`,
    written: (file: string) => `${file} bijgewerkt.`,
    nothing: (file: string) => `${file} is compleet; er is niets veranderd.`,
    added: "Toegevoegd, wacht op vertaling",
    accepted: "Bevestigd als vertaling van de bron zoals die nu is",
    stale: "De bron is veranderd sinds dit vertaald is",
    staleHint:
      "Kijk de vertaling na. Klopt alles weer? Bevestig met dezelfde opdracht en --accept, of een deel met --accept --only en de ids.",
    notStale: (names: string) =>
      `Niets te bevestigen onder de naam ${names}. Schrijf achter --only ids van stukken die veranderd zijn, met komma’s ertussen; front, notes en de fase van een nagesprek kunnen ook.`,
    onlyAccept: "--only hoort bij --accept: welke stukken je bevestigt.",
    waiting: (count: number) =>
      count === 1
        ? "1 stuk wacht nog op vertaling. Zoek naar: vertaal"
        : `${count} stukken wachten nog op vertaling. Zoek naar: vertaal`,
  },
  en: {
    noTo: (path: string) =>
      `To which language? Write for example: npm run case -- translate ${path} --to en`,
    same: (locale: string) =>
      `The source is in this language (${locale}) already. Choose another with --to.`,
    began: (file: string) => `${file} was made, with the words of the source.`,
    written: (file: string) => `${file} was brought up to date.`,
    nothing: (file: string) => `${file} is complete; nothing was changed.`,
    added: "Added, waiting for translation",
    accepted: "Confirmed as a translation of the source as it is now",
    stale: "The source has changed since this was translated",
    staleHint:
      "Go through the translation. Is all of it right again? Confirm with the same command and --accept, or a part of it with --accept --only and the ids.",
    notStale: (names: string) =>
      `Nothing to confirm under the name ${names}. Write behind --only the ids of pieces that were changed, with commas between them; front, notes and the phase of a debrief will do too.`,
    onlyAccept: "--only goes with --accept: which pieces you confirm.",
    waiting: (count: number) =>
      count === 1
        ? "1 piece still waits for translation. Search for: vertaal"
        : `${count} pieces still wait for translation. Search for: vertaal`,
  },
} as const;

/** A translation as it stands on disk: how its lines end and whether a mark stands before them. */
type Existing = CaseText & { mark: string; lineEnd: string };

const readExisting = (path: string, file: string, locale: Locale): Existing | undefined => {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return { file, locale, text: text.slice(mark.length), mark, lineEnd };
};

const save = (path: string, file: string, text: string, existing: Existing | undefined) => {
  if (existing && !keepsLines(existing.text, text))
    throw new Unreadable({
      nl: `Bijwerken zou woorden uit ${file} weghalen. Het bestand is gelaten zoals het was. Dit is een fout van ons: meld het, met het bestand erbij.`,
      en: `Bringing it up to date would take words out of ${file}. The file was left as it was. This is a fault of ours: report it, with the file.`,
    });
  const { mark = "", lineEnd = "\n" } = existing ?? {};
  try {
    writeSafely(path, mark + text.replace(/\r\n|\n/g, lineEnd));
  } catch (cause) {
    throw new Unreadable(
      {
        nl: `${file} kan niet geschreven worden; er is niets veranderd. Mag je in deze map schrijven, en is er ruimte?`,
        en: `${file} cannot be written; nothing was changed. Are you allowed to write in this folder, and is there room?`,
      },
      { cause },
    );
  }
};

/** `translate`: begins a translation of a case, or brings it up to date. */
export const translate: Command = {
  name: "translate",
  usage: { nl: "translate <casus> --to en", en: "translate <case> --to en" },
  doc: {
    nl: "een vertaling beginnen of bijwerken",
    en: "begin a translation, or bring it up to date",
  },
  more: {
    nl: "Wat er al staat blijft staan. Wat ontbreekt komt erbij met de woorden van de bron en een merk\n(vertaal). Wat vertaald is van een oudere bron wordt genoemd; --accept bevestigt\nalles, --accept --only keuken,keuken/blijf alleen die stukken.",
    en: "What is there stays. What is missing is added with the words of the source and a mark\n(vertaal). What translates an older source is named; --accept confirms all\nof it, --accept --only kitchen,kitchen/stay only those pieces.",
  },
  takes: { least: 1, most: 1 },
  options: {
    to: {
      type: "string",
      value: locales.join("|"),
      oneOf: locales,
      doc: { nl: "de taal van de vertaling", en: "the language of the translation" },
    },
    accept: {
      type: "boolean",
      doc: {
        nl: "bevestig dat alles klopt met de bron van nu",
        en: "confirm that all of it fits the source as it is now",
      },
    },
    only: {
      type: "string",
      value: "ids",
      doc: {
        nl: "bij --accept: bevestig alleen deze stukken, bijvoorbeeld keuken,keuken/blijf,front",
        en: "with --accept: confirm only these pieces, for example kitchen,kitchen/stay,front",
      },
    },
  },
  async run(values, world) {
    const { locale } = world;
    const say = words[locale];
    const [found] = findCases(values.words, world.folder);
    if (!found) return exit.usage;
    const to = locales.find((each) => each === values.text("to"));
    const path = join(found.folder, `${to}.mdx`);
    if (!to || to === found.source.locale) {
      world.err(to ? say.same(to) : say.noTo(shown(found.folder, world.folder)));
      return exit.usage;
    }
    const only = values
      .text("only")
      ?.split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    if (only && !values.is("accept")) {
      world.err(say.onlyAccept);
      return exit.usage;
    }
    const file = shown(path, world.folder);
    const existing = readExisting(path, file, to);
    const made = translationTemplate(found.source, existing, {
      from: found.source.locale,
      careMap: found.careMaps[found.source.locale],
      accept: only ?? values.is("accept"),
    });
    if (made.text === null) {
      const translations = existing ? [existing] : [];
      printDiagnostics(made.diagnostics, { ...found, translations }, { ...world, out: world.err });
      return exit.findings;
    }
    if (made.notStale.length > 0) {
      world.err(say.notStale(made.notStale.join(", ")));
      return exit.usage;
    }
    const changed = made.text !== existing?.text;
    if (changed) save(path, file, made.text, existing);
    const now = state(found, { file, locale: to, text: made.text }, locale);
    const outcome = { file, changed, added: made.added, accepted: made.accepted, ...now };
    if (values.is("json"))
      world.out(JSON.stringify({ version: 1, case: found.id, to, ...outcome }, null, 2));
    else {
      world.out(existing ? (changed ? say.written(file) : say.nothing(file)) : say.began(file));
      printOutcome(outcome, world, !existing);
    }
    return exit.fine;
  },
};

/** What of a translation is older than its source, and how much still waits for its words. */
function state(found: CaseFolder, translation: CaseText, locale: Locale) {
  const all = checkTranslationOf({ ...found, caseId: found.id }, translation);
  const stale = all
    .filter(({ id }) => id === "stale-translation")
    .map((each) => ({ line: each.start.line, message: describe(each, locale).message }));
  return { stale, waiting: all.filter(({ id }) => id === "not-translated-yet").length };
}

function printOutcome(
  outcome: { file: string; added: string[]; accepted: string[] } & ReturnType<typeof state>,
  world: World & { locale: Locale },
  isNew: boolean,
): void {
  const say = words[world.locale];
  const paint = painter(world.colours);
  const list = (title: string, items: readonly string[]) => {
    if (items.length === 0) return;
    world.out(`\n${paint("bold", title)}`);
    for (const item of items) world.out(`  ${item}`);
  };
  // Of a new translation everything was added; that needs no list.
  if (!isNew) list(say.added, outcome.added);
  list(say.accepted, outcome.accepted);
  list(
    say.stale,
    outcome.stale.map(({ line, message }) => `${outcome.file}:${line}  ${message}`),
  );
  if (outcome.stale.length > 0) world.out(`  ${say.staleHint}`);
  if (outcome.waiting > 0) world.out(`\n${say.waiting(outcome.waiting)}`);
}
