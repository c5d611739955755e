import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlay } from "./is-play.ts";
import { type Play, playSchema } from "./play.ts";
import { roles } from "./vocabulary.ts";

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
