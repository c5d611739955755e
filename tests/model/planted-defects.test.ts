import { describe, expect, it } from "vitest";
import { compileAll } from "../../src/case-check/check-case.ts";
import { compileCase } from "../../src/case-language/compile-case.ts";
import type { Diagnostic } from "../../src/case-language/diagnostics/diagnostic.ts";
import { messages } from "../../src/case-language/diagnostics/messages/index.ts";
import { textPlanters } from "../fixtures/plant/index.ts";
import { notPlantable } from "../fixtures/plant/not-plantable.ts";
import { expected, newlyFound, plantedIn } from "../fixtures/plant/plant.ts";
import { type Shipped, shippedTexts } from "../fixtures/plant/shipped.ts";
import type { Planted, Planter } from "../fixtures/plant/site.ts";
import { foundOf } from "../fixtures/plant/together.ts";

/**
 * Every mistake that a text shows, made in every shipped case in up to three places (the same ones each
 * time): it is found, in its line, and nothing else is said. What only plays show is planted in
 * `planted-defects-in-plays.test.ts`.
 */
const cases = shippedTexts(compileAll);
const planters: Readonly<Record<string, Planter>> = textPlanters;
const ids = Object.keys(messages);

const find = (of: Shipped, planted: Planted, source: string): Diagnostic[] => {
  const { caseId = of.id } = planted;
  const careMap = of.careMaps[planted.in === "source" ? "nl" : "en"];
  const map = careMap ? { careMap } : {};
  if (planted.in === "source")
    return compileCase({ text: source, file: "nl.mdx", caseId, ...map }).diagnostics;
  return compileCase({
    text: planted.translation ?? of.translation,
    file: "en.mdx",
    caseId,
    ...map,
    ...(planted.withoutSource ? {} : { source: { text: source } }),
  }).diagnostics;
};

const plantedAll = cases.map((of) =>
  Object.entries(planters).map(([id, planter]) => ({ id, places: plantedIn(of, id, planter) })),
);

describe("every kind of message about a text", () => {
  it("can be planted, or it is said why not", () => {
    const without = ids.filter((id) => !(id in planters) && !(id in notPlantable));
    expect(without).toEqual([]);
    expect(Object.keys(planters).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(planters).filter((id) => id in notPlantable)).toEqual([]);
  });

  it("is planted in one shipped case at least", () => {
    const all = plantedAll.flat();
    const nowhere = Object.keys(planters).filter(
      (id) => !all.some((each) => each.id === id && each.places.length > 0),
    );
    expect(nowhere).toEqual([]);
  });
});

describe.each(cases.map((of, at) => [of.id, of, plantedAll[at] ?? []] as const))(
  "planted in %s",
  (_, of, planted) => {
    const before = (each: Planted) =>
      each.before === undefined
        ? of.known.filter(({ file }) => file === (each.in === "source" ? "nl.mdx" : "en.mdx"))
        : find(of, each, each.before);
    const sown = planted.flatMap(({ id, places }) => places.map((each) => ({ id, planted: each })));
    const found = foundOf(of, sown, (each) =>
      newlyFound(find(of, each, each.source ?? of.source), before(each)),
    );

    it.each(planted.filter(({ places }) => places.length > 0))(
      "$id is found in its line, and nothing else",
      ({ id, places }) => {
        expect(places.map((each) => found.get(each))).toEqual(
          places.map((each) => [expected(id, each)]),
        );
      },
    );
  },
);
