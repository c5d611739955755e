import fc from "fast-check";
import { expect, test } from "vitest";
import { type Play, type PlayStep, playSchema } from "../../scenario/play.ts";
import { roles } from "../../scenario/vocabulary.ts";
import { isPlay, parseSavedPlay, sharedSteps } from "./saved-play.ts";

const play: Play = {
  v: 1,
  id: "playnumber1",
  caseId: "john",
  caseVersion: "abc",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  forkOf: { play: "playnumber0", step: 1 },
  steps: [
    { scene: "deur", choice: "groet" },
    { scene: "keuken", choice: "vraag" },
    { scene: "keuken", choice: "rit", answer: { spil: "wijkteam", beurs: "wmo" } },
  ],
};

/** Values that a field could hold by accident, by hand, or by a later version. */
const odd = fc.constantFrom<unknown>(
  ...[undefined, null, 0, 1, 2, -1, 1.5, "", "x", "deur", "een twee", "__proto__", "toString"],
  ...[[], {}, ["nursing"], ["nursing", "social-work"], ["doctor"], [...roles, ...roles]],
  ...["abcdefgh", "ABCDEFGH", { feedback: "now", part: "half" }, { play: "x", step: "1" }],
  ...[{ spil: "zelf" }, { spil: "Zelf" }, { "geen id": "zelf" }, { spil: ["zelf"] }],
  ...[[{ scene: "deur" }], [{ scene: "deur", choice: "groet", extra: 1 }], [null], "now", true],
);

const paths = [
  ...["v", "id", "caseId", "caseVersion", "roles", "options", "forkOf", "steps", "more"],
  ...["options.feedback", "options.part", "options.more", "forkOf.play", "forkOf.step"],
  ...["steps.0", "steps.1.scene", "steps.1.choice", "steps.0.more", "steps.1.answer"],
  ...["steps.2.answer", "steps.2.answer.spil", "steps.2.answer.more", "steps.2.answer.toString"],
  ...["roles.0", "roles.1"],
];

const withOdd = (path: string, value: unknown): unknown => {
  const copy: Record<string, unknown> = structuredClone(play);
  const keys = path.split(".");
  let into = copy;
  for (const key of keys.slice(0, -1)) into = into[key] as Record<string, unknown>;
  into[keys.at(-1) ?? ""] = value;
  // As it comes out of a storage: without fields that are undefined.
  return JSON.parse(JSON.stringify(copy));
};

test("says the same as the contract's schema, whatever is changed in a play", () => {
  expect(isPlay(play)).toBe(true);
  let refused = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), odd), { maxLength: 2 }), (changes) => {
      let value: unknown = play;
      for (const [path, with_] of changes)
        try {
          value = withOdd(path, with_);
        } catch {
          return;
        }
      const wanted = playSchema.safeParse(value).success;
      if (!wanted) refused++;
      expect(isPlay(value)).toBe(wanted);
    }),
    { seed: 2, numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(500);
});

test.each([null, 3, "text", [], [play], {}])("%j is no play, for both", (value) => {
  expect(isPlay(value)).toBe(false);
  expect(playSchema.safeParse(value).success).toBe(false);
});

test("a play survives being stored", () => {
  const saved = { v: 1 as const, play, cursor: 1, revision: 3, updatedAt: 9 };
  expect(parseSavedPlay(JSON.stringify(saved))).toEqual(saved);
});

test("counts the steps that two plays share", () => {
  const longer = { ...play, steps: [...play.steps, { scene: "keuken", choice: "zwijg" }] };
  const other = { ...play, steps: [play.steps[0], { scene: "keuken", choice: "zwijg" }] } as Play;
  expect(sharedSteps(play, longer)).toBe(3);
  expect(sharedSteps(longer, play)).toBe(3);
  expect(sharedSteps(play, other)).toBe(1);
  const otherwise = structuredClone(play);
  otherwise.steps[2] = { ...play.steps[2], answer: { spil: "zelf", beurs: "wmo" } } as PlayStep;
  expect(sharedSteps(play, otherwise)).toBe(2);
  expect(sharedSteps(play, play)).toBe(3);
});
