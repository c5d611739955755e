import type { Brought } from "./case-from-files.ts";

/** Bigger files than this, in bytes, are not read: a case of 1,000,000 characters fits. */
const MOST = 4_000_000;

export type FileProblem = { why: "tooBig" | "notText" | "unreadable"; name: string };

const isText = (text: string): boolean => !/[\0\uFFFD]/.test(text.slice(0, 100_000));

/**
 * Reads files as text.
 * @returns those that could be read, and why the others could not
 */
export async function readFiles(
  files: readonly File[],
): Promise<{ read: Brought[]; problems: FileProblem[] }> {
  const read: Brought[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const { name } = file;
    if (file.size > MOST) {
      problems.push({ why: "tooBig", name });
      continue;
    }
    try {
      const text = await file.text();
      if (isText(text)) read.push({ name, text });
      else problems.push({ why: "notText", name });
    } catch {
      problems.push({ why: "unreadable", name });
    }
  }
  return { read, problems };
}
