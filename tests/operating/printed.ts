import { handbookExamples } from "../model/handbook-examples.ts";

/**
 * A file as the handbook prints it.
 * @param chapter the name of the chapter's file
 * @param language what stands after the fence, and `part` what stands after that
 * @throws when the handbook prints no such file
 */
export function printed(chapter: string, language: string, part: string): string {
  const found = handbookExamples().find(
    (each) =>
      each.locale === "en" &&
      each.chapter === chapter &&
      each.language === language &&
      each.part === part,
  );
  if (!found) throw new Error(`The handbook prints no ${language} ${part} in ${chapter}.`);
  return found.code;
}

/**
 * What is printed, for this machine: each text replaced.
 * @throws when there is nothing to replace, since then something else would be tried than is printed
 */
export function filledIn(text: string, here: Record<string, string>): string {
  return Object.entries(here).reduce((filled, [from, to]) => {
    if (!filled.includes(from)) throw new Error(`There is no ${from} in: ${filled}`);
    return filled.replaceAll(from, to);
  }, text);
}
