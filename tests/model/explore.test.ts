import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explore } from "../../src/explore/explore.ts";
import { modes } from "../../src/scenario/vocabulary.ts";
import { generateScenario } from "../fixtures/generate-scenario.ts";
import { bruteForce } from "./brute-force.ts";
import { compare } from "./compare-explored.ts";

const MOST = 4000;

describe("explore agrees with walking every state by hand", { timeout: 60_000 }, () => {
  it("on small wild cases, in every mode", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...modes),
        (seed, scenes, choices, mode) => {
          const scenario = generateScenario(seed, {
            scenes,
            choices,
            facts: 3,
            endings: 2,
            wild: true,
          });
          const brute = bruteForce(scenario, mode, "whole", MOST);
          if (!brute) return;
          compared++;
          compare({ scenario, mode, brute, found: explore(scenario, mode) });
        },
      ),
      { seed: 20261101, numRuns: 250 },
    );
    // Cases too large to walk by hand are left out; most must not be.
    expect(compared).toBeGreaterThan(150);
  });

  it("on small cases whose choices ask something, in every mode", () => {
    const seen = { compared: 0, asked: 0, unanswerable: 0, settled: 0 };
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...modes),
        (seed, scenes, choices, mode) => {
          const scenario = generateScenario(seed, {
            ...{ scenes, choices, facts: 2, endings: 2 },
            ...{ wild: true, asks: true },
          });
          const brute = bruteForce(scenario, mode, "whole", MOST);
          if (!brute) return;
          seen.compared++;
          if (brute.edges.some(({ made }) => made.answer)) seen.asked++;
          if (brute.unanswerable.size > 0) seen.unanswerable++;
          if (brute.states.some(({ decided }) => decided.length > 0)) seen.settled++;
          compare({ scenario, mode, brute, found: explore(scenario, mode) });
        },
      ),
      { seed: 20261104, numRuns: 400 },
    );
    expect(seen.compared).toBeGreaterThan(200);
    expect(Math.min(seen.asked, seen.settled)).toBeGreaterThan(100);
    expect(seen.unanswerable).toBeGreaterThan(20);
  });

  it("keeps to 8 states per scene where a case remembers two flags and a meter of two values", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const scenario = generateScenario(seed, { scenes: 60, choices: 3 });
      expect(explore(scenario, "pair").states).toBeLessThanOrEqual(8 * scenario.scenes.length);
    }
  });
});
