import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

const outcome = (steps: string[], rest = {}) =>
  buildReport(fixtureScenario(), fixturePlay(steps, rest)).outcome;
const words = (text: string) => [{ p: [text] }];

test("an ending is told by the client, with what depends on the play", () => {
  expect(outcome(wholePlay)).toMatchObject({
    kind: "ending",
    title: "Vooraan",
    date: "Een half jaar later",
    lines: [
      { text: words("Dinsdagavond.") },
      { who: "nel", mood: "warm", text: words("Ik sta bij de piano.") },
      { who: "ria", text: words("Ik breng haar nog steeds.") },
    ],
  });
});

test("what the play did not bring about is not in the ending", () => {
  const { lines } = outcome(["deur/toestel", "zaal/hard", "besluit/klaar"]);
  expect(lines.map(({ who }) => who)).toEqual([undefined, "nel"]);
});

test("a lesson-cut stands where it stopped, with the client's last words", () => {
  const cut = outcome(["zaal/hard"], { options: { feedback: "now", part: "lesson-cut" } });
  expect(cut).toMatchObject({
    kind: "lesson-cut",
    scene: "besluit",
    lines: [],
    lastWords: { who: "nel", text: words("Ja hoor.") },
  });
});

test("an unfinished play stands in its scene; nothing chosen yet is a report too", () => {
  expect(outcome(["deur/toestel"])).toMatchObject({ kind: "unfinished", scene: "zaal" });
  expect(outcome([])).toMatchObject({
    kind: "unfinished",
    scene: "deur",
    lines: [{ who: "nel" }],
  });
});

test("the last thing said is found before the scene in which it stands", () => {
  expect(outcome(["deur/toestel"]).lastWords).toEqual({
    who: "nel",
    text: words("O. Ja. Dat zal wel goed zijn."),
  });
});

test("a dossier is read, not heard", () => {
  const scenario = fixtureScenario();
  scenario.scenes[0]?.parts.push({ kind: "dossier", id: "d", title: "D", text: words("Geheim") });
  const { lines } = buildReport(scenario, fixturePlay([])).outcome;
  expect(lines).toHaveLength(1);
});
