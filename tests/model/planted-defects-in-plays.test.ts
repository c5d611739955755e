import { describe, expect, it } from "vitest";
import { type CaseDiagnostic, checkCase } from "../../src/case-check/check-case.ts";
import { messages } from "../../src/case-check/messages/index.ts";
import { notPlantable } from "../fixtures/plant/not-plantable.ts";
import { expected, newlyFound, plantedIn } from "../fixtures/plant/plant.ts";
import { playPlanters } from "../fixtures/plant/plays.ts";
import { type Shipped, shippedTexts } from "../fixtures/plant/shipped.ts";
import type { Planted, Planter } from "../fixtures/plant/site.ts";
import { foundOf } from "../fixtures/plant/together.ts";

/** Every mistake that only plays, or the whole story, show, made in every shipped case: see `planted-defects.test.ts`. */
const cases = shippedTexts(checkCase);
const planters: Readonly<Record<string, Planter>> = playPlanters;
const ids = Object.keys(messages);

const find = ({ id, careMaps }: Shipped, source: string, translation?: string): CaseDiagnostic[] =>
  checkCase({
    caseId: id,
    careMaps,
    source: { file: "nl.mdx", locale: "nl", text: source },
    translations:
      translation === undefined ? [] : [{ file: "en.mdx", locale: "en", text: translation }],
  }).diagnostics;

/**
 * A long case takes seconds to explore, and each place is explored anew: there one place of each kind
 * stands for all, unless `BLANCO_LONG=1 npm run test:model` asks for every place.
 */
const LONG = process.env.BLANCO_LONG === "1" ? Number.POSITIVE_INFINITY : 30;
const plantedAll = cases.map((of) => {
  const scenes = of.source.split("<Scene ").length - 1;
  return Object.entries(planters).map(([id, planter]) => ({
    id,
    places: plantedIn(of, id, planter).slice(0, scenes > LONG ? 1 : undefined),
  }));
});

describe("every kind of message about plays", () => {
  it("can be planted, or it is said why not", () => {
    expect(ids.filter((id) => !(id in planters) && !(id in notPlantable))).toEqual([]);
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

describe("a shipped case", () => {
  it.each(cases)("$id has no error", ({ known }) => {
    expect(known.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe.each(cases.map((of, at) => [of.id, of, plantedAll[at] ?? []] as const))(
  "planted in %s",
  (_, of, planted) => {
    const before = (each: Planted) => {
      if (each.before !== undefined) return find(of, each.before);
      return each.in === "source" ? of.knownOfSource : of.known;
    };

    const sown = planted.flatMap(({ id, places }) => places.map((each) => ({ id, planted: each })));
    const found = foundOf(of, sown, (each) =>
      newlyFound(find(of, each.source ?? of.source, each.translation), before(each)),
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
