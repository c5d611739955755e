import { describe, expect, it } from "vitest";
import {
  choice,
  decide,
  ending,
  fact,
  leads,
  option,
  scenario,
  scene,
} from "../../../tests/fixtures/scenario.ts";
import { readPlaythrough } from "./read-playthrough.ts";
import { runPlaythrough } from "./run-playthrough.ts";

const world = scenario(
  [
    scene("hall", [
      choice("ask", { tells: [{ fact: "choir" }], sets: ["asked"] }),
      leads("visit", "church", { when: { told: "choir" } }),
      leads("leave", "alone"),
    ]),
    scene("church", [leads("sing", "together", { tells: [{ fact: "song" }] })]),
    ending("alone"),
    ending("together"),
  ],
  {
    facts: [fact("choir"), fact("song")],
    flags: [{ id: "asked" }, { id: "promised" }],
    start: { nursing: "hall" },
  },
);

const run = (yaml: string) => {
  const { playthrough, problems } = readPlaythrough(yaml);
  expect(problems).toEqual([]);
  return playthrough ? runPlaythrough(world, playthrough) : undefined;
};

const file = (choices: string, expected: string, mode = "nursing") =>
  `title: Naar het koor\nmode: ${mode}\nchoices: [${choices}]\nexpect: ${expected}\n`;

describe("a playthrough", () => {
  it("is right when everything came out as written", () => {
    const expected = "{ ending: together, told: [choir, song], flags: [asked] }";
    expect(run(file("ask, visit, sing", expected))).toEqual([]);
  });

  it("says at which step a choice was not possible, and what was", () => {
    expect(run(file("visit", "{ ending: together }"))).toEqual([
      {
        kind: "not-possible",
        step: 1,
        choice: "visit",
        scene: "hall",
        why: "not-open",
        open: ["ask", "leave"],
      },
    ]);
    expect(run(file("ask, visti", "{ ending: together }"))).toMatchObject([
      { step: 2, why: "unknown", near: "visit" },
    ]);
    expect(run(file("leave, ask", "{ ending: alone }"))).toMatchObject([
      { step: 2, why: "over", scene: "alone", open: [] },
    ]);
  });

  it("says where it came out instead, and by which choice", () => {
    expect(run(file("ask, leave", "{ ending: together }"))).toEqual([
      { kind: "elsewhere", expected: "together", scene: "alone", step: 2, choice: "leave" },
    ]);
    expect(run(file("", "{ scene: church }"))).toEqual([
      { kind: "elsewhere", expected: "church", scene: "hall", step: 0 },
    ]);
    expect(run(file("ask, visit", "{ ending: church }"))).toEqual([
      { kind: "not-over", scene: "church", open: ["sing"] },
    ]);
    expect(run(file("ask, visit", "{ scene: church }"))).toEqual([]);
  });

  it("names what was told or set and should not, or the other way round", () => {
    const expected = "{ told: [song], not-told: [choir], flags: [promised] }";
    expect(run(file("ask", expected))).toEqual([
      { kind: "not-told", fact: "song", told: ["choir"] },
      { kind: "told", fact: "choir", step: 1, choice: "ask" },
      { kind: "flag-off", flag: "promised", set: ["asked"] },
    ]);
  });

  it("names what the case does not have, before it plays", () => {
    const expected = "{ ending: togethr, told: [choir, nothing], flags: [askd] }";
    expect(run(file("nonsense", expected))).toEqual([
      { kind: "unknown", what: "scene", name: "togethr", near: "together" },
      { kind: "unknown", what: "fact", name: "nothing" },
      { kind: "unknown", what: "flag", name: "askd", near: "asked" },
    ]);
  });

  it("needs a start, a lesson part when it plays that, and something to expect", () => {
    expect(run(file("ask", "{ ending: alone }", "pair"))).toEqual([
      { kind: "no-start", mode: "pair" },
    ]);
    expect(run(`part: lesson-cut\n${file("ask", "{ ending: alone }")}`)).toEqual([
      { kind: "no-lesson-cut" },
    ]);
    expect(run(file("ask", "{}"))).toEqual([{ kind: "expects-nothing" }]);
  });
});

describe("a playthrough with answers", () => {
  const asking = scenario(
    [
      scene("hall", [
        decide("ride", {
          pivot: [option("team"), option("self", { fact: "choir" })],
          purse: [option("own")],
        }),
        leads("leave", "alone"),
      ]),
      ending("alone"),
    ],
    { facts: [fact("choir")], start: { nursing: "hall" } },
  );
  const played = (choices: string[]) => {
    const lines = choices.map((each) => `  - ${each}\n`).join("");
    const { playthrough, problems } = readPlaythrough(
      `title: x\nmode: nursing\nchoices:\n${lines}expect: { ending: alone }\n`,
    );
    expect(problems).toEqual([]);
    return playthrough && runPlaythrough(asking, playthrough);
  };

  it("gives the answer that is written with the choice", () => {
    expect(played(["ride{pivot=team,purse=own}", "leave"])).toEqual([]);
  });

  it.each([
    ["ride", "no-answer"],
    ["ride{pivot=team}", "no-answer"],
    ["ride{pivot=self,purse=own}", "answer"],
    ["ride{pivot=team,purse=own,more=own}", "answer"],
  ])("says how %s can be answered instead", (word, why) => {
    expect(played([word, "leave"])).toMatchObject([
      { kind: "not-possible", step: 1, choice: word, why, open: ["ride{pivot=team,purse=own}"] },
    ]);
  });

  it("does not take an answer to what asks nothing", () => {
    expect(played(["leave{a=b}"])).toMatchObject([{ why: "answer", open: ["leave"] }]);
  });
});

describe("the file of a playthrough", () => {
  const problems = (yaml: string) =>
    readPlaythrough(yaml).problems.map(({ start, words }) => [start.line, start.column, words.nl]);

  it("keeps the line of every choice", () => {
    const yaml =
      "title: x\nmode: pair\nchoices:\n  - a\n\n  - b # toelichting\nexpect: { ending: c }\n";
    expect(readPlaythrough(yaml).playthrough?.lines).toEqual([4, 6]);
  });

  it.each([
    ["title: x\nmode: [nursing\n", 3, "YAML"],
    ["", 1, 'Hier horen regels als "title: een titel".'],
    ["- a\n- b\n", 1, "Hier horen regels"],
    [file("a", "{ ending: b }", "nurse"), 2, "mode kan zijn: nursing, social-work, pair."],
    [file("Een Keuze", "{ ending: b }"), 3, "alleen kleine letters"],
    [file("rit{spil=a,beurs=b}", "{ ending: b }"), 3, "op een eigen regel"],
    [
      'title: x\nmode: pair\nchoices: ["rit{spil}"]\nexpect: { ending: b }\n',
      3,
      "keuze{deel=optie",
    ],
    ["title: x\nmode: pair\nchoices: a\nexpect: { ending: b }\n", 3, "choices is een lijst"],
    ["title: x\nmode: pair\nexpect: { ending: b }\n", 1, "choices ontbreekt of is leeg."],
    ["title: x\nmode: pair\nchoices:\nexpect: { ending: b }\n", 3, "choices ontbreekt of is leeg."],
    ["title: x\nmode: pair\nchoices: [a]\nexpect: b\n", 4, "ending: naam"],
    [`${file("a", "{ ending: b }")}chioces: [a]\n`, 5, "Bedoelde je choices?"],
    ["title: x\nmode: pair\nchoices: [a]\nexpect:\n  endig: b\n", 5, "Bedoelde je ending?"],
  ])("is refused where it is wrong: %j", (yaml, line, words) => {
    const found = problems(yaml);
    expect(found.map(([at]) => at)).toContain(line);
    expect(found.map(([, , said]) => said).join(" ")).toContain(words);
  });
});
