import type { Locale } from "../../scenario/vocabulary.ts";
import { unmarked } from "../parse/waiting-marks.ts";
import { translationTemplate } from "../translate/translation-template.ts";
import { english } from "./en.ts";
import { dutch } from "./nl.ts";
import { playthroughs } from "./playthroughs.ts";

/** The files of a case that was just begun. */
export type NewCase = {
  /** To be saved as `nl.mdx`. */
  nl: string;
  /** To be saved as `en.mdx`. */
  en: string;
  /** To be saved in `playthroughs`, each under its name. */
  playthroughs: { name: string; text: string }[];
};

/** The same story in each language, with names of its own for scenes and choices. */
const stories = {
  nl: { text: dutch, title: "De ladder" },
  en: { text: english, title: "The ladder" },
} as const;

/**
 * A small, whole, playable case in both languages, to write one's own story over. Pure: the same
 * every time.
 * @param id the name of its folder
 * @param source the language in which its writer writes: that file carries the structure
 * @param titles what it is to be called, per language; the story's own title where left out or empty
 */
export function newCase({
  id,
  source = "nl",
  titles = {},
}: {
  id: string;
  source?: Locale;
  titles?: Partial<Record<Locale, string>>;
}): NewCase {
  const written = (locale: Locale): string => {
    const { text, title } = stories[locale];
    const own = asYaml(titles[locale]?.trim() || title);
    return text.replace("title: TITLE", () => `title: ${own}`).replace("CASE:", () => `${id}:`);
  };
  const other = source === "nl" ? "en" : "nl";
  const text = written(source);
  const words = asTranslation(written(other), other, source);
  const translated = translationTemplate({ text }, { text: words }, { from: source, accept: true });
  const texts = { [source]: text, [other]: translated.text ?? words };
  return {
    nl: texts.nl ?? "",
    en: texts.en ?? "",
    playthroughs: playthroughs[source].map((each) => ({ ...each })),
  };
}

/** The words of a story as the translation of the same story in the other language. */
function asTranslation(text: string, from: Locale, to: Locale): string {
  const drafted = unmarked(translationTemplate({ text }, undefined, { from }).text ?? "");
  const names = sameNames(text, stories[to].text);
  return drafted
    .replace(`translates: ${from}`, `translates: ${to}`)
    .replace(/\b(id|who)="([^"]*)"/g, (_, key, name) => `${key}="${names.get(name) ?? name}"`);
}

/** What is called one thing in a story, and another in its counterpart: both tell in the same order. */
function sameNames(from: string, to: string): ReadonlyMap<string, string> {
  const named = (text: string) =>
    [...text.matchAll(/\bid="([^"]*)"/g)].map(([, name = ""]) => name);
  const others = named(to);
  return new Map(named(from).map((name, at) => [name, others[at] ?? name]));
}

/** A title as it can stand behind `title:`; in quotes where YAML would read something else in it. */
function asYaml(title: string): string {
  const oneLine = title.replaceAll(/\s+/g, " ");
  const plain = /^\p{L}[\p{L}\p{N} ,.!?’'()-]*$/u.test(oneLine);
  const meansMore = /^(true|false|null|yes|no|on|off|ja|nee)$/i.test(oneLine);
  return plain && !meansMore ? oneLine : JSON.stringify(oneLine);
}
