import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readDraft } from "./drafts.ts";

const draft = (text: string) => ({ id: "draft", files: [{ locale: "nl" as const, text }] });

it("goes on with everything else while a large draft is read", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns++;
  }, 10);
  const read = await readDraft(draft(readFileSync("scenarios/john/nl.mdx", "utf8")), "nl");
  clearInterval(timer);
  expect("scenarios" in read && read.scenarios[0]?.id).toBe("draft");
  // On one thread there is not a single turn before the answer.
  expect(turns).toBeGreaterThan(10);
});

it("tells what is wrong, in the language that was asked for", async () => {
  const read = await readDraft(draft("<Say>x"), "nl");
  expect("errors" in read && read.errors.length).toBeGreaterThan(0);
});

it("reads the next one after one that cannot be read", async () => {
  const none = undefined as unknown as string;
  const [bad, good] = await Promise.allSettled([
    readDraft(draft(none), "nl"),
    readDraft(draft("<Say>x"), "en"),
  ]);
  expect(bad.status).toBe("rejected");
  expect(good.status).toBe("fulfilled");
});
