import { describe, expect, test } from "vitest";
import type { Play } from "../scenario/play.ts";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

const moments = (steps: string[], rest: Partial<Play> = {}) =>
  buildReport(fixtureScenario(), fixturePlay(steps, rest)).moments;
const words = (text: string) => [{ p: [text] }];

test("a moment says where it was, what was said, what came of it", () => {
  expect(moments(wholePlay)[1]).toMatchObject({
    at: 1,
    scene: "deur",
    title: "Aan de deur",
    date: "Voorjaar",
    place: "De flat",
    moves: ["simple-reflection", "probe"],
    said: words("Het koor. Vertel?"),
    replies: [{ who: "nel", text: words("Mijn dochter brengt me. Als ze kan.") }],
    told: ["dochter"],
    feedback: [{ principle: "network", text: words("Haar dochter komt in beeld.") }],
  });
});

describe("the other open choices", () => {
  test("are those that were open, in the author's order", () => {
    const [first, second] = moments(wholePlay);
    expect(first?.others.map(({ id }) => id)).toEqual(["toestel", "mee"]);
    expect(second?.others.map(({ id }) => id)).toEqual(["toestel", "mee"]);
  });

  test("are replayed: their own reply and feedback", () => {
    expect(moments(wholePlay)[0]?.others[0]).toEqual({
      id: "toestel",
      moves: ["fix-early"],
      said: words("Ik vraag een nieuw toestel voor u aan."),
      replies: [{ who: "nel", text: words("O. Ja. Dat zal wel goed zijn.") }],
      feedback: [
        {
          principle: "own-good-life",
          text: words("Het toestel komt, de vraag waarvoor blijft liggen."),
        },
      ],
      toldLater: [],
      untoldDomains: [],
    });
  });

  test("are replayed in the state of their moment: in a loud room the reply is another", () => {
    const loud = moments(["deur/toestel", "zaal/hard"])[1]?.others;
    expect(loud?.find(({ id }) => id === "hoe")).toMatchObject({
      replies: [{ text: words("Wat zegt u? Ja, gezellig.") }],
      untoldDomains: [],
    });
    const mended = moments(["deur/toestel", "zaal/opzij", "zaal/hard"])[2]?.others;
    expect(mended?.find(({ id }) => id === "hoe")).toMatchObject({
      replies: [{ text: words("Ik sta achteraan. Ik zing zachter, ik weet niet of het klopt.") }],
      untoldDomains: ["participation"],
      toldLater: [],
    });
  });

  test("name a fact only if this play was told it after all", () => {
    const [first] = moments(["deur/mee"]);
    expect(first?.others.find(({ id }) => id === "vraag")).toMatchObject({
      toldLater: [],
      untoldDomains: ["meaning"],
    });
    const twoRoads = fixtureScenario();
    const device = twoRoads.scenes[0]?.choices.find(({ id }) => id === "toestel");
    device?.tells.push({ fact: "achteraan" });
    const report = buildReport(twoRoads, fixturePlay(wholePlay));
    expect(report.moments[0]?.others[0]).toMatchObject({
      id: "toestel",
      toldLater: ["achteraan"],
      untoldDomains: [],
    });
  });

  test("that were made later in the same scene only say when", () => {
    expect(moments(wholePlay)[0]?.others[1]).toMatchObject({ id: "mee", laterAt: 2, replies: [] });
  });

  test("made on another visit to the scene are not later choices of this moment", () => {
    const scenario = fixtureScenario();
    const hard = scenario.scenes[1]?.choices.find(({ id }) => id === "hard");
    if (hard) hard.to = [{ scene: "deur" }];
    const back = buildReport(
      scenario,
      fixturePlay(["deur/toestel", "zaal/hard", "deur/vraag"]),
    ).moments;
    const asked = back[0]?.others.find(({ id }) => id === "vraag");
    expect(asked?.laterAt).toBeUndefined();
    expect(asked?.toldLater).toEqual(["koor"]);
  });
});

test("a pair sees whose words they were, where only one of both could say them", () => {
  const pair = moments(["deur/mee", "zaal/hard", "besluit/signaal"], {
    roles: ["nursing", "social-work"],
  });
  expect(pair[2]?.by).toBe("social-work");
  expect(pair[2]?.others[0]).toMatchObject({ id: "recept", by: "nursing" });
  expect(pair[0]).not.toHaveProperty("by");
});

test("alone, one's own role is not pointed out", () => {
  expect(moments(wholePlay.slice(0, 5).concat("besluit/recept"))[5]).not.toHaveProperty("by");
});
