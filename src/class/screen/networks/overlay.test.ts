import { describe, expect, it } from "vitest";
import type { Contact } from "../../../scenario/scenario.ts";
import type { GroupResults } from "../../protocol/results.ts";
import { overlayOf } from "./overlay.ts";

const size = { width: 640, height: 560 };
const contacts: Contact[] = ["sister", "neighbour", "team", "choir"].map((id, at) => ({
  id,
  name: id,
  ring: at === 2 ? "formal" : "informal",
  text: [],
}));
const results = (networks: GroupResults["networks"]): GroupResults => ({
  plays: 24,
  partings: [],
  endings: [],
  otherEndings: 0,
  facts: [],
  networks,
});
const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

describe("networks laid over each other", () => {
  const { layers, untold, named } = overlayOf(
    results([
      { contact: "sister", ties: { close: 9, thin: 10, lost: 5 }, other: 0 },
      { contact: "neighbour", ties: { close: 24 }, other: 0 },
      { contact: "team", ties: { new: 11, none: 13 }, other: 0 },
      { contact: "choir", ties: {}, other: 24 },
    ]),
    contacts,
    size,
  );
  const of = (id: string) => layers.filter(({ node }) => node.id === id);

  it("draws every released number once, the rarest first", () => {
    expect(layers.map(({ plays }) => plays)).toEqual([5, 9, 10, 11, 13, 24]);
    expect(layers.map(({ share }) => share * 24)).toEqual([5, 9, 10, 11, 13, 24]);
  });

  it("keeps each contact in its own direction, nearer where it is closer, and apart", () => {
    const ordered = ["lost", "thin", "close"].map((tie) =>
      of("sister").find((layer) => layer.tie === tie),
    );
    const distances = ordered.map((layer) => far(layer?.node ?? { x: 0, y: 0 }));
    expect(distances).toEqual([...distances].sort((one, other) => other - one));
    for (const [at, distance] of distances.slice(1).entries())
      expect((distances[at] ?? 0) - distance).toBeGreaterThan(25);
    const angles = ordered.map((layer) => Math.atan2(layer?.node.y ?? 0, layer?.node.x ?? 0));
    for (const angle of angles) expect(angle).toBeCloseTo(angles[0] ?? 0, 9);
  });

  it("shows where somebody is of whom nothing may be told, and says no tie", () => {
    expect(untold.map(({ id, tie }) => [id, tie])).toEqual([["choir", undefined]]);
    expect(of("choir")).toEqual([]);
  });

  it("has a place for every name", () => {
    expect(named.map(({ id }) => id)).toEqual(contacts.map(({ id }) => id));
    expect(far(named[0] ?? { x: 0, y: 0 })).toBe(
      Math.max(...of("sister").map(({ node }) => far(node))),
    );
  });
});
