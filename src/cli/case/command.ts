import type { Locale } from "../../scenario/vocabulary.ts";
import type { Values } from "./arguments.ts";

/** Everything went well; something was found that a writer must mend; the command was not understood. */
export const exit = { fine: 0, findings: 1, usage: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** One line for the reader, in both languages. */
export type Words = Readonly<Record<Locale, string>>;

/** What the command touches outside itself, so that tests can stand in its place. */
export type World = {
  /** Prints what was asked for: one or more lines, without the last line break. */
  out: (text: string) => void;
  /** Prints what went wrong. */
  err: (text: string) => void;
  /** Puts a question on the terminal; undefined when the input ended. Absent without a terminal. */
  ask?: (question: string) => Promise<string | undefined>;
  /** Tells of changed files until somebody stops it. Absent where nobody could. */
  watch?: (paths: readonly string[], changed: () => void) => { stopped: Promise<void> };
  colours: boolean;
  /** Columns to write in. */
  width: number;
  /** Absolute path that paths are relative to. */
  folder: string;
  /** Where the site can be read, with its handbook: an address without a slash at its end. */
  site: string;
  /** Whether that is this computer, where somebody has to start it first. */
  siteIsHere: boolean;
};

export type Option = {
  type: "string" | "boolean";
  /** What stands for the value in the help. */
  value?: string;
  /** The only values it takes. */
  oneOf?: readonly string[];
  doc: Words;
};

export type Command = {
  name: string;
  /** How it is written after `npm run case -- `. */
  usage: Words;
  /** What it does, in one line. */
  doc: Words;
  /** More, shown by its own `--help`. */
  more: Words;
  /** How many words it takes that are not options. */
  takes: { least: number; most: number };
  options: Readonly<Record<string, Option>>;
  run: (values: Values, world: World & { locale: Locale }) => Promise<Exit>;
};

/** Options that every command has. */
export const shared = {
  lang: {
    type: "string",
    value: "nl|en",
    oneOf: ["nl", "en"],
    doc: { nl: "taal van de meldingen", en: "language of the messages" },
  },
  json: {
    type: "boolean",
    doc: { nl: "uitkomst als JSON, voor programma's", en: "the outcome as JSON, for programs" },
  },
  help: { type: "boolean", doc: { nl: "deze uitleg", en: "this help" } },
} as const satisfies Record<string, Option>;
