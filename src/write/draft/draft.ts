import type { Locale } from "../../scenario/vocabulary.ts";

/** The files of a case by language: the words of `nl.mdx` and `en.mdx`. */
export type Texts = Readonly<Partial<Record<Locale, string>>>;

/** A case somebody is writing, as it is kept in the browser. */
export type Draft = {
  /** Of the draft, not of the case: 16 of `[a-z0-9]`. */
  id: string;
  /** The name of the folder it came from or will go to. */
  caseId: string;
  texts: Texts;
  /** Counts up with every write; what a write is based on. 0 for what was never kept. */
  revision: number;
  /** When it was last kept, in ms since 1970. */
  updatedAt: number;
};

/**
 * Why a version was put by: it began so, time passed, it was saved as a file, it stood there before
 * going back, another tab or program had written it, or it was all there was in another tab.
 */
export const versionReasons = [
  "begun",
  "time",
  "saved",
  "before-going-back",
  "other-tab",
  "on-disk",
] as const;
export type VersionReason = (typeof versionReasons)[number];

/** A draft as it stood once. Versions are only ever added. */
export type Version = {
  n: number;
  draft: string;
  at: number;
  reason: VersionReason;
  texts: Texts;
};

/** Whether two drafts say the same, word for word. */
export function sameTexts(one: Texts, other: Texts): boolean {
  return one.nl === other.nl && one.en === other.en;
}

/**
 * The title that stands in the head of a file.
 * @returns undefined while there is none
 */
export function titleIn(text: string | undefined): string | undefined {
  const [, front = ""] = (text ?? "").slice(0, 20_000).split(/^\uFEFF?---[^\S\r\n]*$/m);
  const written = /^title:[^\S\r\n]*(.+)$/m.exec(front)?.[1]?.trim() ?? "";
  const quoted = /^(["'])(.*)\1$/.exec(written);
  return (quoted?.[2] ?? written).trim() || undefined;
}

/** Which of the texts carries the structure, before anybody looked: one that says it translates does not. */
export const likelySource = (texts: Texts): Locale =>
  texts.nl === undefined || /^translates:/m.test(texts.nl.slice(0, 20_000)) ? "en" : "nl";

/** What a draft is called: by its title in one language, else in another; undefined without any. */
export function titleOf(texts: Texts, locale: Locale): string | undefined {
  return titleIn(texts[locale]) ?? titleIn(texts.nl) ?? titleIn(texts.en);
}
