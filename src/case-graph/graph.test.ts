import { describe, expect, it } from "vitest";
import { generateScenario } from "../../tests/fixtures/generate-scenario.ts";
import { caseGraph } from "./graph.ts";
import { layout } from "./layout.ts";

describe("layout", () => {
  it.each([40, 1000])("places every scene of %i apart from the others and inside", (scenes) => {
    const graph = caseGraph(generateScenario(5, { scenes, choices: 3 }));
    const placed = layout(graph);
    expect(placed.scenes.map(({ id }) => id)).toEqual(graph.scenes.map(({ id }) => id));
    expect(placed.arrows.map(({ to }) => to)).toEqual(graph.arrows.map(({ to }) => to));
    const sorted = placed.scenes.toSorted((a, b) => a.y - b.y);
    for (const [at, one] of sorted.entries()) {
      expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(placed.width);
      expect(one.y + one.height).toBeLessThanOrEqual(placed.height);
      for (const other of sorted.slice(at + 1)) {
        if (other.y >= one.y + one.height) break;
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x;
        expect(`${one.id} ${other.id} ${apart}`).toBe(`${one.id} ${other.id} true`);
      }
    }
  });
});
