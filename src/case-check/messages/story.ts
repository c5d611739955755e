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

const oneRole = head("nursing");

const whole = (story: string, roles: number) =>
  `${roles === 1 ? oneRole : head("nursing, social-work")}${story.replace(/^ {4}/gm, "").trim()}\n`;

/**
 * A mistake that only shows in a whole case: what differs is written, the head of the file is added.
 * @param line of `failing` at which the message points, from 1
 * @param roles how many roles can play it: 1, the nurse (also when left out), or both
 */
export function inStory(example: {
  failing: string;
  mended: string;
  line: number;
  roles?: 1 | 2;
}): Example {
  const { roles = 1 } = example;
  return {
    within: "file",
    failing: whole(example.failing, roles),
    mended: whole(example.mended, roles),
    line: oneRole.split("\n").length - 1 + example.line,
  };
}

/** A mistake in the head of the file; the story is the same in both. */
export const headLine = (start: string): number =>
  oneRole.split("\n").findIndex((line) => line.startsWith(start)) + 1;
