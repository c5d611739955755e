import { getCollection, getEntry } from "astro:content";
import type { Locale } from "../scenario/vocabulary.ts";

/**
 * The texts of one collection in one language, in the order their front matter gives.
 * @throws when a text exists in one language only: a reader of the other would miss it silently
 */
export async function textsIn<
  Name extends "principles" | "skills" | "sources" | "handbook" | "debrief",
>(collection: Name, locale: Locale) {
  const all = await getCollection(collection);
  const names = new Set(all.map((entry) => nameOf(entry.id)));
  const own = all.filter((entry) => entry.id.startsWith(`${locale}/`));
  const here = new Set(own.map((entry) => nameOf(entry.id)));
  const missing = [...names].filter((name) => !here.has(name));
  if (missing.length > 0) {
    throw new Error(
      `content/${collection}/${locale}/ has no ${missing.join(".mdx, ")}.mdx, and the other language does. Write it in both.`,
    );
  }
  return own.sort((a, b) => a.data.order - b.data.order);
}

/** The name of a text without its language: `nl/diversity` is `diversity`. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/**
 * One page's own text.
 * @param name a file in `content/pages/<language>/`
 * @throws when there is no such file in this language
 */
export async function pageText(locale: Locale, name: string) {
  const entry = await getEntry("pages", `${locale}/${name}`);
  if (!entry)
    throw new Error(`content/pages/${locale}/${name}.mdx does not exist. Write it first.`);
  return entry;
}
