import { describe, expect, it } from "vitest";
import {
  choice,
  contact,
  decide,
  ending,
  fact,
  leads,
  meaning,
  option,
  scenario,
  scene,
} from "../../tests/fixtures/scenario.ts";
import { explore, modesOf } from "../explore/explore.ts";
import { caseGraph } from "./graph.ts";
import { wayWords } from "./way-words.ts";

const world = scenario(
  [
    scene("hall", [
      choice("ask", { tells: [{ fact: "choir" }] }),
      leads("visit", "church", { when: { told: "choir" } }),
      choice("part", {
        to: [
          { scene: "ward", when: { all: [{ role: "nursing" }, { not: { role: "pair" } }] } },
          { scene: "church" },
        ],
      }),
      leads("refer", "office", { for: "social-work" }),
      leads("never", "attic", { when: { flag: "nothing" } }),
    ]),
    scene("church", [leads("sing", "together")]),
    scene("ward", [leads("stay", "together")]),
    scene("office", [leads("wait", "stuck")]),
    scene("stuck", [leads("open", "together", { when: { flag: "nothing" } })]),
    scene("attic", [leads("down", "together")]),
    ending("together"),
  ],
  {
    start: { nursing: "hall", "social-work": "hall", pair: "hall" },
    facts: [fact("choir", { text: [{ p: ["Ik zong bij het koor."] }] })],
    flags: [{ id: "nothing" }],
  },
);
const explorations = modesOf(world).map((mode) => explore(world, mode));
const graph = caseGraph(world, { explorations });
const sceneIn = (of: typeof graph, id: string) => of.scenes.find((each) => each.id === id);
const arrowIn = (of: typeof graph, from: string, to: string) =>
  of.arrows.find((each) => each.from === from && each.to === to);

describe("caseGraph", () => {
  it("merges the ways from one scene to another, and keeps what stays with the scene", () => {
    expect(arrowIn(graph, "hall", "church")?.ways.map((way) => way.choice)).toEqual([
      "visit",
      "part",
    ]);
    expect(sceneIn(graph, "hall")?.stays.map((way) => way.choice)).toEqual(["ask"]);
    expect(sceneIn(graph, "hall")?.facts).toEqual([{ id: "choir", text: "Ik zong bij het koor." }]);
    expect(sceneIn(graph, "hall")?.entrances).toEqual(["nursing", "social-work", "pair"]);
  });

  it("says who can go where, and what stands in the way", () => {
    expect(arrowIn(graph, "hall", "ward")).toMatchObject({
      roles: ["nursing"],
      modes: ["nursing"],
      conditional: false,
    });
    expect(arrowIn(graph, "hall", "office")).toMatchObject({
      roles: ["social-work"],
      modes: ["social-work", "pair"],
    });
    const [visit, part] = arrowIn(graph, "hall", "church")?.ways ?? [];
    expect(visit && wayWords(visit, "nl")).toBe(
      "“visit” (kan alleen als: er is verteld: “Ik zong bij het koor.”)",
    );
    expect(part && wayWords(part, "nl")).toBe("“part” (leidt hierheen in alle andere gevallen)");
  });

  it("leaves out of one mode what that mode decides, and what it cannot reach", () => {
    const pair = caseGraph(world, { mode: "pair", explorations });
    expect(arrowIn(pair, "hall", "church")?.ways[1]).not.toHaveProperty("leadsWhen");
    expect(arrowIn(pair, "hall", "church")?.conditional).toBe(false);
    const nursing = caseGraph(world, { mode: "nursing", explorations });
    expect(nursing.scenes.map(({ id }) => id)).toEqual(["hall", "church", "ward", "together"]);
    expect(arrowIn(nursing, "hall", "church")?.conditional).toBe(true);
  });

  it("marks what exploring found, once per scene", () => {
    const findings = (id: string) => sceneIn(graph, id)?.findings.map(({ kind }) => kind);
    expect(findings("attic")).toEqual(["unreachable"]);
    expect(findings("stuck")).toContain("no-choice");
    expect(sceneIn(graph, "hall")?.findings).toEqual([
      { kind: "never-possible", modes: ["nursing", "social-work", "pair"], choice: "never" },
    ]);
    expect(sceneIn(graph, "together")?.share?.nursing).toBeCloseTo(1);
  });

  it("finds nothing amiss by guess: not without exploring, and not within a bound", () => {
    const bounded = modesOf(world).map((mode) => explore(world, mode, { maxStates: 2 }));
    for (const of of [caseGraph(world), caseGraph(world, { explorations: bounded })]) {
      expect(sceneIn(of, "attic")).toMatchObject({ findings: [], modes: modesOf(world) });
      expect(arrowIn(of, "hall", "ward")?.modes).toEqual(["nursing"]);
    }
  });

  it("leaves a target that the case does not have aside", () => {
    const lost = scenario([
      scene("hall", [leads("go", "nowhere"), leads("end", "end")]),
      ending("end"),
    ]);
    expect(caseGraph(lost).arrows.map(({ to }) => to)).toEqual(["end"]);
  });
});

describe("conditions in words", () => {
  const asking = scenario(
    [
      scene("hall", [
        decide("ride", { pivot: [option("team", { text: [{ p: ["Het wijkteam."] }] })] }),
        meaning("counts"),
        leads("go", "end", {
          contact: "church",
          when: {
            all: [
              { decided: "ride/pivot/team" },
              { any: [{ meaning: "choir" }, { contact: "church", tie: "thin" }] },
              { not: { visited: "end" } },
              { meter: "energy", is: ">=", value: 2 },
            ],
          },
        }),
      ]),
      ending("end"),
    ],
    {
      facts: [fact("choir")],
      contacts: [contact("church", { name: "De kerk" })],
      meters: [{ id: "energy", name: "Energie", min: 0, max: 4, start: 2 }],
    },
  );

  it("name decisions, meanings, ties and meters as the case does", () => {
    const way = caseGraph(asking).arrows[0]?.ways[0];
    expect(way?.contact).toBe("De kerk");
    expect(way?.when).toBe(
      "bij “ride” is gekozen: “Het wijkteam.” en (genoemd als belangrijkst: “choir” of de band met De kerk is dun) en “end” is niet geweest en Energie ≥ 2",
    );
    const asks = caseGraph(asking).scenes[0]?.stays.map((each) => each.asks);
    expect(asks).toEqual(["decide", "meaning"]);
  });
});
