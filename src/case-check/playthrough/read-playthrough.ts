import { type Document, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import * as z from "zod/mini";
import { nearest } from "../../case-language/scan/nearest.ts";
import { readMade } from "../../engine/notation.ts";
import { idSchema } from "../../scenario/ids.ts";
import { type Locale, modes } from "../../scenario/vocabulary.ts";

type Words = Readonly<Record<Locale, string>>;
type Place = { line: number; column: number };

const ids = z.optional(z.array(idSchema));

const playthroughSchema = z.strictObject({
  title: z.string(),
  mode: z.enum(modes),
  part: z._default(z.enum(["whole", "lesson-cut"]), "whole"),
  /** Each a choice, with its answer where it asks something: `rit{spil=wijkteam,beurs=wmo}`. */
  choices: z.array(z.string().check(z.refine((word) => readMade(word) !== undefined))),
  expect: z.strictObject({
    ending: z.optional(idSchema),
    scene: z.optional(idSchema),
    told: ids,
    "not-told": ids,
    flags: ids,
  }),
});

/** A list of choices with what must come of them, as written beside a case. */
export type Playthrough = z.infer<typeof playthroughSchema> & {
  /** Line of each choice in its file, from 1. */
  lines: number[];
};

/** What is wrong with the file of a playthrough, and where. */
export type PlaythroughProblem = { start: Place; end: Place; words: Words };

const keys: Record<string, readonly string[]> = {
  "": ["title", "mode", "part", "choices", "expect"],
  expect: ["ending", "scene", "told", "not-told", "flags"],
};

const unknownKey = (key: string, where: string): Words => {
  const known = keys[where] ?? [];
  const near = nearest(key, known);
  return {
    nl: `“${key}” hoort hier niet. Wel: ${known.join(", ")}.${near ? ` Bedoelde je ${near}?` : ""}`,
    en: `“${key}” does not belong here. Known: ${known.join(", ")}.${near ? ` Did you mean ${near}?` : ""}`,
  };
};

/** `[a, rit{spil=b}]`: braces mean something of their own in such a list. */
const bracesInList = /^choices:\s*\[[^\]#]*[\w-]\{/m;

const lists = ["choices", "told", "not-told", "flags"];

const wrongValue = (issue: z.core.$ZodIssue, document: Document): Words => {
  const path = issue.path.map(String);
  const name = path.findLast((each) => !/^\d+$/.test(each)) ?? "";
  const node = document.getIn(issue.path as unknown[], true);
  const there = node !== undefined && !(isScalar(node) && node.value === null);
  if (!there && issue.path.length > 0)
    return { nl: `${name} ontbreekt of is leeg.`, en: `${name} is missing or empty.` };
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const near = nearest(isScalar(node) ? String(node.value) : "", values);
    return {
      nl: `${name} kan zijn: ${values.join(", ")}.${near ? ` Bedoelde je ${near}?` : ""}`,
      en: `${name} can be: ${values.join(", ")}.${near ? ` Did you mean ${near}?` : ""}`,
    };
  }
  if (lists.includes(name) && path.at(-1) === name)
    return {
      nl: `${name} is een lijst van namen: [een-naam, nog-een].`,
      en: `${name} is a list of names: [a-name, another].`,
    };
  if (name === "title") return { nl: "title is een regel tekst.", en: "title is a line of text." };
  if (name === "choices" && isScalar(node) && String(node.value).includes("{"))
    return {
      nl: "Zo schrijf je een keuze met een antwoord: keuze{deel=optie,deel=optie}",
      en: "This is how a choice with an answer is written: choice{part=option,part=option}",
    };
  if (path.length === 0 || name === "expect")
    return {
      nl: `Hier horen regels als "${name === "expect" ? "ending: naam" : "title: een titel"}".`,
      en: `This holds lines such as "${name === "expect" ? "ending: name" : "title: a title"}".`,
    };
  return {
    nl: `Een naam in ${name} heeft alleen kleine letters, cijfers en streepjes.`,
    en: `A name in ${name} has only small letters, digits and hyphens.`,
  };
};

/**
 * Reads the YAML of a playthrough.
 * @returns the playthrough, or null with every problem and where it stands. Never throws.
 */
export function readPlaythrough(text: string): {
  playthrough: Playthrough | null;
  problems: PlaythroughProblem[];
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problem = (start: number, end: number, words: Words): PlaythroughProblem => ({
    start: at(start),
    end: at(Math.max(end, start + 1)),
    words,
  });
  if (document.errors.length > 0)
    return {
      playthrough: null,
      problems: document.errors
        // After the first brace in a list between brackets nothing that follows makes sense.
        .slice(0, bracesInList.test(text) ? 1 : undefined)
        .map(({ pos, message }) =>
          problem(
            pos[0],
            pos[1],
            bracesInList.test(text)
              ? {
                  nl: "Zet een keuze met een antwoord op een eigen regel: - keuze{deel=optie}",
                  en: "Put a choice with an answer on a line of its own: - choice{part=option}",
                }
              : {
                  nl: `Dit is geen geldige YAML: ${message}`,
                  en: `This is not valid YAML: ${message}`,
                },
          ),
        ),
    };

  /** The nearest thing that was written, up from where something is wrong. */
  const rangeOf = (path: readonly PropertyKey[]): [number, number] => {
    for (let length = path.length; length >= 0; length--) {
      const node =
        length === 0 ? document.contents : document.getIn(path.slice(0, length) as unknown[], true);
      if (isNode(node) && node.range) return [node.range[0], node.range[1]];
    }
    return [0, 0];
  };
  const parsed = playthroughSchema.safeParse(document.toJS());
  if (!parsed.success)
    return {
      playthrough: null,
      problems: parsed.error.issues.flatMap((issue) => {
        if (issue.code !== "unrecognized_keys")
          return [problem(...rangeOf(issue.path), wrongValue(issue, document))];
        const where = issue.path.map(String).join(".");
        return issue.keys.map((key) => {
          const [value] = rangeOf([...issue.path, key]);
          // The key stands before its value, on the same line or one above.
          const start = Math.max(0, text.lastIndexOf(key, value));
          return problem(start, start + key.length, unknownKey(key, where));
        });
      }),
    };
  const choiceLines = parsed.data.choices.map((_, nth) => at(rangeOf(["choices", nth])[0]).line);
  return { playthrough: { ...parsed.data, lines: choiceLines }, problems: [] };
}
