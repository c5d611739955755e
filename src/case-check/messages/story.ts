import type { Example } from "../../case-language/diagnostics/define.ts";

const head = (roles: string) => `---
title: De sleutel
summary: An doet de deur niet open. Wie heeft de sleutel?
length: short
roles: [${roles}]
start: deur
good-life: Dat ik zelf open kan doen.
learning-goals: [dialogue]
sources: [meedenkers]
authors: [Blanco]
---

<Person id="an" name="An" role="client" />

`;

const headInEnglish = (roles: string) => `---
title: The key
summary: Ann does not open the door. Who has the key?
length: short
roles: [${roles}]
start: door
good-life: That I can open it myself.
learning-goals: [dialogue]
sources: [people who thought along]
authors: [Blanco]
---

<Person id="ann" name="Ann" role="client" />

`;

const oneRole = head("nursing");

const body = (story: string) => `${story.replace(/^ {4}/gm, "").trim()}\n`;

/**
 * A mistake that only shows in a whole case: what differs is written, the head of the file is added.
 * @param line of `failing` at which the message points, from 1
 * @param roles how many roles can play it: 1, the nurse (also when left out), or both
 * @param en the same story in English words, about Ann
 */
export function inStory(example: {
  failing: string;
  mended: string;
  line: number;
  roles?: 1 | 2;
  en: { failing: string; mended: string };
}): Example {
  const { en } = example;
  const roles = example.roles === 2 ? "nursing, social-work" : "nursing";
  const whole = (story: string) => `${head(roles)}${body(story)}`;
  const wholeInEnglish = (story: string) => `${headInEnglish(roles)}${body(story)}`;
  return {
    within: "file",
    failing: whole(example.failing),
    mended: whole(example.mended),
    line: oneRole.split("\n").length - 1 + example.line,
    en: { failing: wholeInEnglish(en.failing), mended: wholeInEnglish(en.mended) },
  };
}

/** A mistake in the head of the file; the story is the same in both. */
export const headLine = (start: string): number =>
  oneRole.split("\n").findIndex((line) => line.startsWith(start)) + 1;
