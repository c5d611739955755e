import { pathTo } from "../../i18n/routes.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { nameOf, textsIn } from "../content.ts";
import { type HandbookPart, handbookParts } from "./parts.ts";

type Entry = Awaited<ReturnType<typeof textsIn<"handbook">>>[number];

/** One page of the handbook. */
export type Chapter = {
  /** The same in both languages: the name of its file. */
  name: string;
  href: string;
  entry: Entry;
};

/** All chapters in one language, in reading order. */
export async function chaptersIn(locale: Locale): Promise<Chapter[]> {
  const entries = await textsIn("handbook", locale);
  return entries.map((entry) => ({
    name: nameOf(entry.id),
    href: `${pathTo("handbook", locale)}${entry.data.path}/`,
    entry,
  }));
}

/**
 * Where a chapter is.
 * @param name the name of its file
 * @throws when there is no such chapter
 */
export async function hrefOf(name: string, locale: Locale): Promise<string> {
  const chapter = (await chaptersIn(locale)).find((each) => each.name === name);
  if (!chapter) throw new Error(`content/handbook/${locale}/${name}.mdx does not exist.`);
  return chapter.href;
}

/** The chapters part by part; a part without chapters is left out. */
export function byPart(chapters: readonly Chapter[]): { part: HandbookPart; all: Chapter[] }[] {
  return handbookParts
    .map((part) => ({ part, all: chapters.filter(({ entry }) => entry.data.part === part) }))
    .filter(({ all }) => all.length > 0);
}

/**
 * The paths that a language's folder of pages has to make.
 * @returns for each chapter its own part of the address, and its name
 */
export async function chapterPaths(locale: Locale) {
  return (await chaptersIn(locale)).map(({ name, entry }) => ({
    params: { chapter: entry.data.path },
    props: { name },
  }));
}
