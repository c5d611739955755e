import { describe, expect, it } from "vitest";
import { generateScenario } from "../../tests/fixtures/generate-scenario.ts";
import { choice, ending, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { caseGraph } from "./graph.ts";
import { graphMermaid } from "./graph-mermaid.ts";
import { graphSvg } from "./graph-svg.ts";
import { layout } from "./layout.ts";
import { arrowPath, middleOf } from "./shapes.ts";

const hostile = `"><script>alert(1)</script>&\u0000 [x](y)`;
const world = scenario(
  [
    { ...scene("hall", [leads("go", "end"), choice("stay")]), title: hostile },
    scene("loop", [leads("back", "hall")]),
    ending("end"),
  ],
  { title: hostile },
);

describe("layout", () => {
  it.each([40, 1000])("places every scene of %i apart from the others and inside", (scenes) => {
    const graph = caseGraph(generateScenario(5, { scenes, choices: 3 }));
    const placed = layout(graph);
    expect(placed.scenes.map(({ id }) => id)).toEqual(graph.scenes.map(({ id }) => id));
    expect(placed.arrows.map(({ to }) => to)).toEqual(graph.arrows.map(({ to }) => to));
    expect(placed.arrows.every(({ points }) => points.length >= 2)).toBe(true);
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

  it("takes a case without scenes, and one of 5,000 without hanging", () => {
    expect(layout(caseGraph({ ...world, scenes: [] })).scenes).toEqual([]);
    const graph = caseGraph(generateScenario(3, { scenes: 5000, choices: 3 }));
    expect(layout(graph).scenes).toHaveLength(graph.scenes.length);
    expect(graph.scenes.length).toBeGreaterThanOrEqual(5000);
  });

  it("is the same every time", () => {
    const graph = caseGraph(generateScenario(7, { scenes: 60, choices: 3, wild: true }));
    expect(layout(graph)).toEqual(layout(graph));
  });
});

describe("graphSvg", () => {
  it("lets no words of a case become markup, and carries no style of its own", () => {
    const svg = graphSvg(caseGraph(world), { href: (id) => `#scene-${id}` });
    const parsed = /<([a-z]+)/g;
    const tags = new Set([...svg.matchAll(parsed)].map(([, tag]) => tag));
    expect([...tags].toSorted()).toEqual(["a", "g", "path", "svg", "text", "title", "tspan"]);
    expect(svg).not.toContain("\u0000");
    expect(svg).not.toMatch(/\sstyle=/);
    expect(svg).toContain("&lt;script&gt;alert(1)");
    expect(svg).toContain('href="#scene-hall"');
  });

  it("takes a sheet along in a file that stands alone", () => {
    const svg = graphSvg(caseGraph(world), { sheet: ".a > .b { color: red }" });
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toContain("<style>.a &gt; .b { color: red }</style>");
  });
});

describe("graphMermaid", () => {
  it("keeps every mark of a title from being read as notation", () => {
    const lines = graphMermaid(caseGraph(world)).split("\n");
    expect(lines[0]).toBe("flowchart TD");
    expect(lines[1]).toMatch(/^ {2}s1\["[^"<>[\]()&]*"\]$/);
    expect(lines).toContain("  s2 --> s1");
  });
});

describe("arrows", () => {
  it("end before their head, and have their middle on the line", () => {
    expect(
      arrowPath([
        { x: 0, y: 0 },
        { x: 0, y: 100 },
      ]),
    ).toBe("M0 0L0 91");
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 0, y: 100 },
      ]),
    ).toEqual({ x: 0, y: 50 });
    // Halfway the bend of a curve with one corner.
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 0, y: 100 },
        { x: 100, y: 100 },
      ]),
    ).toEqual({ x: 25, y: 75 });
  });
});
