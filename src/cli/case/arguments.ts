import { parseArgs } from "node:util";
import { meantValue } from "../../case-language/parse/meant-value.ts";
import { nearest } from "../../case-language/scan/nearest.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { type Command, type Option, shared, type Words } from "./command.ts";

/** What was written after the command. */
export type Values = {
  /** Words that are not options, in order. */
  words: readonly string[];
  text: (option: string) => string | undefined;
  is: (option: string) => boolean;
};

const didYouMean = (word: string | undefined): Words =>
  word === undefined
    ? { nl: "", en: "" }
    : { nl: ` Bedoelde je ${word}?`, en: ` Did you mean ${word}?` };

/** Words for a role that are none of the list. */
const spoken = new Map([
  ["nurse", "nursing"],
  ["sociaal werker", "social-work"],
  ["social worker", "social-work"],
  ["tweetal", "pair"],
  ["together", "pair"],
]);

/** A wrong option, as a sentence that says what to write instead. */
const faults = {
  unknown: (option: string, names: readonly string[]): Words => {
    const near = nearest(option, names);
    const hint = didYouMean(near && `--${near}`);
    return {
      nl: `--${option} is hier geen optie.${hint.nl}`,
      en: `--${option} is not an option here.${hint.en}`,
    };
  },
  short: (option: string): Words => ({
    nl: `-${option} ken ik niet; opties beginnen met twee streepjes, zoals --help.`,
    en: `-${option} is not known; options begin with two hyphens, such as --help.`,
  }),
  noValue: (option: string, value: string): Words => ({
    nl: `Achter --${option} hoort een waarde: --${option} ${value}`,
    en: `--${option} needs a value: --${option} ${value}`,
  }),
  needless: (option: string): Words => ({
    nl: `--${option} neemt geen waarde: schrijf alleen --${option}.`,
    en: `--${option} takes no value: write --${option} alone.`,
  }),
  notOneOf: (option: string, written: string, values: readonly string[]): Words => {
    const hint = didYouMean(meantValue(written, values) ?? spoken.get(written.toLowerCase()));
    return {
      nl: `--${option} kan niet “${written}” zijn, wel: ${values.join(", ")}.${hint.nl}`,
      en: `--${option} cannot be “${written}”; it can be: ${values.join(", ")}.${hint.en}`,
    };
  },
  tooFew: (usage: Words): Words => ({
    nl: `Er ontbreekt iets. Zo schrijf je het: npm run case -- ${usage.nl}`,
    en: `Something is missing. Write it like this: npm run case -- ${usage.en}`,
  }),
  tooMany: (word: string, usage: Words): Words => ({
    nl: `“${word}” is te veel. Zo schrijf je het: npm run case -- ${usage.nl}`,
    en: `“${word}” is one too many. Write it like this: npm run case -- ${usage.en}`,
  }),
};

/**
 * Reads what was written after a command.
 * @param command its options and how many words it takes
 * @param written the words after the command
 * @returns the values, or what is wrong in words. A `--help` among them is never wrong.
 */
export function readArguments(
  command: Pick<Command, "usage" | "options" | "takes">,
  written: readonly string[],
): { ok: true; values: Values } | { ok: false; fault: Words } {
  const options: Record<string, Option> = { ...command.options, ...shared };
  const { tokens } = parseArgs({
    args: [...written],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string | true>();
  const words: string[] = [];
  const wrong: Words[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!token.rawName.startsWith("--")) wrong.push(faults.short(token.name));
    else if (!option) wrong.push(faults.unknown(token.name, Object.keys(options)));
    else if (option.type === "boolean") {
      if (token.value !== undefined) wrong.push(faults.needless(token.name));
      found.set(token.name, true);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith("-")))
      wrong.push(faults.noValue(token.name, option.value ?? "…"));
    else if (option.oneOf && !option.oneOf.includes(token.value))
      wrong.push(faults.notOneOf(token.name, token.value, option.oneOf));
    else found.set(token.name, token.value);
  }
  if (words.length < command.takes.least) wrong.push(faults.tooFew(command.usage));
  const extra = words[command.takes.most];
  if (extra !== undefined) wrong.push(faults.tooMany(extra, command.usage));
  const [fault] = wrong;
  if (fault && !found.has("help")) return { ok: false, fault };
  const values: Values = {
    words,
    text: (name) => {
      const value = found.get(name);
      return typeof value === "string" ? value : undefined;
    },
    is: (name) => found.has(name),
  };
  return { ok: true, values };
}

/**
 * The language to speak before and without `--lang`: Dutch, or English for people whose computer
 * speaks another language than Dutch.
 * @param written all words of the command line; a proper `--lang` among them wins
 * @param env the environment
 */
export function languageOf(
  written: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  const at = written.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = written[at]?.slice("--lang=".length) || written[at + 1];
  if (at >= 0 && (asked === "nl" || asked === "en")) return asked;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || "C";
  return /^(?:nl|C\b|POSIX)/.test(system) ? "nl" : "en";
}
