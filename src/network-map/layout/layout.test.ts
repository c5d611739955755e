import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../scenario/scenario.ts";
import { type Ring, rings, type Tie, ties } from "../../scenario/vocabulary.ts";
import { widthOf } from "./label-lines.ts";
import { overlap } from "./labels.ts";
import { networkLabels } from "./network-labels.ts";
import { type Placed, place, type TieNow } from "./place.ts";
import type { Size } from "./slots.ts";

const names = { informal: "eigen mensen", formal: "beroepskrachten" };
const run = { seed: 20261122, numRuns: 150 };

const tie = fc.option(fc.constantFrom<Tie>(...ties), { nil: undefined });
const person = fc.record({
  name: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 34 }),
  ring: fc.constantFrom<Ring>(...rings),
  tie,
});
type Drawn = { name: string; ring: Ring; tie: Tie | undefined };
const network = (drawn: readonly Drawn[]): TieNow[] =>
  drawn.map(({ name, ring, tie: now }, at) => {
    const contact: Contact = { id: `c${at}`, name, ring, text: [] };
    return now ? { contact, tie: now } : { contact };
  });
const people = fc.array(person, { minLength: 1, maxLength: 70 });
const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 280, max: 1500 }),
  height: fc.integer({ min: 260, max: 1000 }),
});

/** Who stands on somebody else. */
const crowded = ({ nodes, radius, clientRadius }: Placed): string[] =>
  nodes.flatMap((one, at) => [
    ...(Math.hypot(one.x, one.y) > radius + clientRadius ? [] : [`${one.id} on the client`]),
    ...nodes
      .slice(at + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 2 * radius)
      .map((other) => `${one.id} on ${other.id}`),
  ]);

describe("where everybody stands", () => {
  it("nobody stands on somebody else, however many and however the ties are", () => {
    fc.assert(
      fc.property(people, size, (drawn, surface) => {
        expect(crowded(place(network(drawn), surface))).toEqual([]);
      }),
      run,
    );
  });

  it("also not with a thousand", () => {
    const crowd = network(
      Array.from({ length: 1000 }, (_, at) => ({
        name: `N${at}`,
        ring: at % 3 === 0 ? "formal" : "informal",
        tie: ties[at % 4],
      })),
    );
    expect(crowded(place(crowd, { width: 800, height: 600 }))).toEqual([]);
  });

  it("people of one's own stand nearer than who comes for their work, in every direction", () => {
    fc.assert(
      fc.property(people, size, (drawn, surface) => {
        const { nodes, rings: drawnRings } = place(network(drawn), surface);
        const own = drawnRings.find(({ ring }) => ring === "informal");
        if (!own) return;
        for (const { x, y, contact } of nodes) {
          const share = Math.hypot(x / own.rx, y / own.ry);
          if (contact.ring === "informal") expect(share).toBeLessThan(1);
          else expect(share).toBeGreaterThan(1);
        }
      }),
      run,
    );
  });

  it("a tie that changes moves its own contact, along its own line, and nobody else", () => {
    fc.assert(
      fc.property(people, size, tie, fc.nat(), (drawn, surface, changed, which) => {
        const at = which % drawn.length;
        const then = drawn.map((each, index) => (index === at ? { ...each, tie: changed } : each));
        const [before, after] = [place(network(drawn), surface), place(network(then), surface)];
        before.nodes.forEach((node, index) => {
          const now = after.nodes[index];
          if (index === at) expect(now?.angle).toBeCloseTo(node.angle, 9);
          else expect([now?.x, now?.y]).toEqual([node.x, node.y]);
        });
      }),
      run,
    );
  });

  it("closer ties stand nearer", () => {
    const at = (now: Tie | undefined) => {
      const drawn: Drawn[] = ["A", "B", "C"].map((name) => ({ name, ring: "informal", tie: now }));
      const [node] = place(network(drawn), { width: 400, height: 400 }).nodes;
      return Math.hypot(node?.x ?? 0, node?.y ?? 0);
    };
    expect(at("close")).toBeLessThan(at("new"));
    expect(at("new")).toBeLessThan(at("thin"));
    expect(at("thin")).toBeLessThan(at("lost"));
    expect(at("lost")).toBe(at(undefined));
  });

  it("comes out the same every time", () => {
    fc.assert(
      fc.property(people, size, (drawn, surface) => {
        expect(place(network(drawn), surface)).toEqual(place(network(drawn), surface));
      }),
      { ...run, numRuns: 20 },
    );
  });
});

describe("words", () => {
  const room = (surface: Size, zoom = 1) => ({
    measure: (text: string) => widthOf(text, 13),
    leading: 16,
    widest: 96,
    zoom,
    nodeScale: 1,
    within: {
      left: -surface.width / 2,
      right: surface.width / 2,
      top: -surface.height / 2,
      bottom: surface.height / 2,
    },
  });

  it("cover no node, no other words, and stay on the surface", () => {
    fc.assert(
      fc.property(people, size, (drawn, surface) => {
        const placed = place(network(drawn), surface);
        const labels = networkLabels(placed, names, room(surface));
        const shown = labels.filter(({ kind }) => kind !== "ring");
        for (const [at, label] of shown.entries()) {
          for (const { x, y } of placed.nodes) {
            const r = placed.radius;
            const node = { left: x - r, right: x + r, top: y - r, bottom: y + r };
            expect(overlap(label.box, node)).toBe(false);
          }
          for (const other of shown.slice(at + 1))
            expect(overlap(label.box, other.box)).toBe(false);
          expect(label.box.left).toBeGreaterThanOrEqual(-surface.width / 2);
          expect(label.box.top).toBeGreaterThanOrEqual(-surface.height / 2);
          expect(label.box.bottom).toBeLessThanOrEqual(surface.height / 2);
        }
      }),
      run,
    );
  });

  it("name a ring beside who came to stand at its top", () => {
    const surface = { width: 328, height: 430 };
    const half = { x: 200, y: 200 };
    const ring = { ring: "informal" as const, rx: 110, ry: 145 };
    const [one] = place(network(twelve), surface).nodes;
    if (!one) throw new Error("nobody is placed");
    const named = (y: number) => {
      const nodes = [{ ...one, x: 12, y }];
      const placed = { nodes, rings: [ring], radius: 15, clientRadius: 27, half };
      return networkLabels(placed, names, room(surface)).find(({ kind }) => kind === "ring");
    };
    expect(named(-60)?.x).toBe(0);
    const aside = named(-145);
    expect(Math.abs(aside?.x ?? 0)).toBeGreaterThan(15);
    const there = { left: -3, right: 27, top: -160, bottom: -130 };
    expect(aside && overlap(aside.box, there)).toBe(false);
  });

  const twelve: Drawn[] = [
    "Zijn vrouw",
    "Zijn zoon",
    "De buurman",
    "De kerkenraad",
    "Het schoolbestuur",
    "Het kerkkoor",
    "De wandelgroep",
    "De huisarts",
    "De audicien",
    "De schrijftolk",
    "Het wijkteam",
    "Audiologisch centrum",
  ].map((name, at) => ({ name, ring: at < 7 ? "informal" : "formal", tie: ties[at % 4] }));

  it.each([
    [320, 460],
    [288, 420],
    [768, 600],
  ])("everybody of a case has their name on a surface of %i by %i", (width, height) => {
    const surface = { width, height };
    const labels = networkLabels(place(network(twelve), surface), names, room(surface));
    expect(labels).toHaveLength(twelve.length + 2);
  });

  it("more names find room when the map is larger", () => {
    const crowd = network(
      Array.from({ length: 60 }, (_, at) => ({
        name: `Contact nummer ${at}`,
        ring: "informal",
        tie: "thin",
      })),
    );
    const surface = { width: 360, height: 500 };
    const placed = place(crowd, surface);
    const count = (zoom: number) =>
      networkLabels(placed, names, { ...room(surface, zoom), within: undefined }).length;
    expect(count(0.4)).toBeLessThan(count(1));
    expect(count(1.6)).toBe(61);
  });
});
