import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

const setting = (steps: string[]) => buildReport(fixtureScenario(), fixturePlay(steps)).setting;

test("a client who hears well has no such part", () => {
  const scenario = fixtureScenario();
  for (const person of scenario.persons) delete person.hearing;
  expect(buildReport(scenario, fixturePlay(wholePlay))).not.toHaveProperty("setting");
});

test("a room that was mended, and what was told only because of it", () => {
  expect(setting(wholePlay)).toEqual({
    rooms: [
      {
        place: "De zaal",
        scene: "In de zaal",
        noise: "loud",
        at: 3,
        mended: ["place", "face"],
        couldMend: true,
      },
    ],
    because: [{ at: 4, fact: "achteraan" }],
    missed: [],
  });
});

test("a room left as it was: the same question would have told more, about what is not said", () => {
  expect(setting(["deur/mee", "zaal/hoe"])).toMatchObject({
    rooms: [{ scene: "In de zaal", mended: [], couldMend: true }],
    because: [],
    missed: [{ at: 1, domain: "participation" }],
  });
});

test("a choice that was only possible in the mended room owes it what it told", () => {
  const scenario = fixtureScenario();
  const how = scenario.scenes[1]?.choices.find(({ id }) => id === "hoe");
  if (how) {
    how.when = { mended: "any" };
    how.tells = [{ fact: "achteraan" }];
  }
  const play = fixturePlay(["deur/mee", "zaal/opzij", "zaal/hoe"]);
  expect(buildReport(scenario, play).setting?.because).toEqual([{ at: 2, fact: "achteraan" }]);
});

test("a loud room in which nothing could be mended is named as such", () => {
  const scenario = fixtureScenario();
  const aside = scenario.scenes[1]?.choices.find(({ id }) => id === "opzij");
  if (aside) aside.adjusts = [];
  const play = fixturePlay(["deur/mee", "zaal/hoe"]);
  expect(buildReport(scenario, play).setting).toMatchObject({
    rooms: [{ mended: [], couldMend: false }],
    missed: [],
  });
});

test("rooms where the client is not, are left out", () => {
  const scenario = fixtureScenario();
  const hall = scenario.scenes[1];
  for (const choice of hall?.choices ?? []) for (const reply of choice.replies) delete reply.who;
  expect(buildReport(scenario, fixturePlay(["deur/mee", "zaal/hoe"])).setting?.rooms).toEqual([]);
});
