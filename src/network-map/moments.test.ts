import { expect, it } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import { networkOf } from "../engine/network.ts";
import { replay } from "../engine/replay.ts";
import type { Play } from "../scenario/play.ts";
import { momentsOf } from "./moments.ts";

const play: Play = {
  v: 1,
  id: "friday01",
  caseId: "test",
  caseVersion: "0",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps: [
    { scene: "ward", choice: "listen" },
    { scene: "ward", choice: "what-counts", answer: { fact: "none" } },
    { scene: "ward", choice: "go-on" },
  ],
};

it("goes from the first network to the one of now, one moment for each scene that moved something", () => {
  const network = networkOf(friday, replay(friday, play));
  const moments = momentsOf(friday, network, (year) => `jaar ${year}`);
  const told = moments.map(({ network: there }) =>
    Object.fromEntries(there.map(({ contact, tie }) => [contact.id, tie])),
  );
  expect(told).toEqual([
    { sister: "thin", church: "close", club: "close", neighbour: undefined, team: undefined },
    { sister: "close", church: "close", club: "lost", neighbour: undefined, team: undefined },
    { sister: "close", church: "thin", club: "lost", neighbour: "new", team: undefined },
  ]);
  expect(moments.at(-1)?.network.map(({ contact, tie }) => [contact.id, tie])).toEqual(
    network.contacts.map(({ contact, tie }) => [contact.id, tie]),
  );
  expect(new Set(moments.map(({ key }) => key)).size).toBe(3);
});

it("is one moment where nothing moved", () => {
  const quiet = { ...friday, scenes: friday.scenes.map(({ ties: _, ...scene }) => scene) };
  const network = networkOf(quiet, replay(quiet, { ...play, steps: [] }));
  expect(momentsOf(quiet, network, String)).toHaveLength(1);
});
