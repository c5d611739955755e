import type { Example } from "../../case-language/diagnostics/define.ts";

const head = `---
title: De sleutel
summary: An doet de deur niet open. Wie heeft de sleutel?
length: short
roles: [nursing]
start: deur
good-life: Dat ik zelf open kan doen.
learning-goals: [dialogue]
sources: [meedenkers]
authors: [Blanco]
---

<Person id="an" name="An" role="client" />

`;

const whole = (story: string) => `${head}${story.replace(/^ {4}/gm, "").trim()}\n`;

/**
 * A mistake that only shows in a whole case: what differs is written, the head of the file is added.
 * @param line of `failing` at which the message points, from 1
 */
export function inStory(example: { failing: string; mended: string; line: number }): Example {
  return {
    within: "file",
    failing: whole(example.failing),
    mended: whole(example.mended),
    line: head.split("\n").length - 1 + example.line,
  };
}

/** A mistake in the head of the file; the story is the same in both. */
export const headLine = (start: string): number =>
  head.split("\n").findIndex((line) => line.startsWith(start)) + 1;
