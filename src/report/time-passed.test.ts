import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

const time = (steps: string[]) => buildReport(fixtureScenario(), fixturePlay(steps)).time;

test("the years of the story, each by its first date, and how many passed", () => {
  expect(time(wholePlay)).toEqual({
    years: 3,
    marks: [
      { date: "Voorjaar", scene: "Aan de deur", at: null },
      { date: "Najaar", scene: "In de zaal", at: 2 },
      { date: "Een half jaar later", scene: "Vooraan", at: 5 },
    ],
  });
});

test("a case without years shows every date, each once", () => {
  const scenario = fixtureScenario();
  for (const scene of scenario.scenes) delete scene.year;
  const { marks } = buildReport(scenario, fixturePlay(wholePlay)).time;
  expect(marks.map(({ date }) => date)).toEqual([
    "Voorjaar",
    "Najaar",
    "Winter",
    "Een half jaar later",
  ]);
});

test("no time passes before the first choice, nor in a case without dates", () => {
  expect(time([])).toMatchObject({ years: 0, marks: [{ date: "Voorjaar" }] });
  const scenario = fixtureScenario();
  for (const scene of scenario.scenes) {
    delete scene.date;
    delete scene.year;
  }
  expect(buildReport(scenario, fixturePlay(wholePlay)).time).toEqual({ years: 0, marks: [] });
});
