import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { titleOf } from "../../write/draft/draft.ts";
import { caseFromFiles } from "../../write/files/case-from-files.ts";
import { type FileProblem, readFiles } from "../../write/files/read-files.ts";
import type { HandedOver } from "../../write/hand-over.ts";

/** A draft, and how its files are called on the lecturer's own computer. */
export type DraftOfFiles = HandedOver & { names: Partial<Record<Locale, string>> };

const isTranslation = (text: string): boolean => /^translates:/m.test(text.slice(0, 20_000));

/**
 * Chosen files as a draft, read as the Write page reads them.
 * @returns the draft, or the first file that could not be read or has no place
 */
export async function draftFromFiles(
  files: readonly File[],
): Promise<DraftOfFiles | { problem: FileProblem | { why: "sameLanguage"; name: string } }> {
  const { read, problems } = await readFiles(files);
  const [problem] = problems;
  if (problem) return { problem };
  const { caseId, texts, names, left } = caseFromFiles(read);
  if (left.length > 0) return { problem: { why: "sameLanguage", name: left.join(", ") } };
  const found = locales.flatMap((locale) => {
    const text = texts[locale];
    return text === undefined ? [] : [{ locale, text }];
  });
  // The source carries the structure: whatever is no translation comes first.
  found.sort((one, other) => Number(isTranslation(one.text)) - Number(isTranslation(other.text)));
  return { id: caseId, title: titleOf(texts, locales[0]) ?? caseId, files: found, names };
}
