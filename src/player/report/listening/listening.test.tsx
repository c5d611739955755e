// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { friday } from "../../../../tests/fixtures/friday.ts";
import { reportEn } from "../../../i18n/report.en.ts";
import { termsEn } from "../../../i18n/terms.en.ts";
import { askedJohn, fridayPlay, settledForHim } from "../../../report/friday.fixture.ts";
import { FixtureReport } from "../report-view.fixture.tsx";

afterEach(cleanup);

const show = (props: Partial<Parameters<typeof FixtureReport>[0]> = {}) =>
  render(<FixtureReport scenario={friday} play={fridayPlay(askedJohn)} {...props} />);
const section = (name: string | RegExp) => within(screen.getByRole("region", { name }));

test("after the mirror: own words, brackets, the ecogram, and across the border", () => {
  show({ ownTexts: { "words.0": "Vertel eens." } });
  const titles = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
  const from = titles.indexOf("De spiegel: wat je deed");
  expect(titles.slice(from, from + 7)).toEqual([
    "De spiegel: wat je deed",
    "Wat de ruimte deed",
    "In je eigen woorden",
    "Tussen de haakjes",
    "Het ecogram van John, voor en na",
    "Over de grens van zorg en sociaal",
    "Wat niet aan John ligt",
  ]);
});

test("headings never skip a level here either", () => {
  const { container } = show({ ownTexts: { "words.0": "Vertel eens." } });
  const levels = [...container.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
    Number(tagName[1]),
  );
  for (const [at, level] of levels.entries())
    expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
});

test("own words stand beside the choice, with the names that were given", () => {
  show({ ownTexts: { "words.0": "Vertel eens.", "named.0": "probe silence" } });
  const words = section("In je eigen woorden");
  expect(words.getByText("Vertel eens.")).toBeTruthy();
  expect(words.getByText("listen")).toBeTruthy();
  expect(words.getByText("Je noemde het: doorvragen en een stilte laten vallen")).toBeTruthy();
  expect(words.queryByText("go-on")).toBeNull();
});

test("without own words there is no such part", () => {
  show({ ownTexts: { "words.9": "Nooit gekozen." } });
  expect(screen.queryByRole("region", { name: "In je eigen woorden" })).toBeNull();
});

test("what was parked, what was told then, and room to say what moved", () => {
  show({ ownTexts: { "bracket.before.think": "Hij wil naar huis." } });
  const brackets = section("Tussen de haakjes");
  expect(brackets.getByText("Hij wil naar huis.")).toBeTruthy();
  expect(brackets.getByText("sister")).toBeTruthy();
  expect(brackets.getByLabelText(/wat bleef er, en wat verschoof er/)).toBeTruthy();
});

test("who parked nothing is not told off", () => {
  show();
  expect(section("Tussen de haakjes").getByText(/Dat mag\./)).toBeTruthy();
});

test("the ecogram is drawn twice, and told in words beside it", () => {
  show();
  const network = section(/Het ecogram van/);
  const drawings = network.getAllByRole("img").map((each) => each.getAttribute("aria-label"));
  expect(drawings).toHaveLength(2);
  expect(drawings[0]).toMatch(/bij het begin\./);
  expect(network.getByText(/van dun naar dichtbij/)).toBeTruthy();
});

test("both proposals with their reasons, and the client who was asked", () => {
  show({ ownTexts: { "together.friday.nursing": "Zijn wond is open." } });
  const crossing = section("Over de grens van zorg en sociaal");
  expect(crossing.getByText("Zijn wond is open.")).toBeTruthy();
  expect(crossing.getByText("Alleen is niet veilig.")).toBeTruthy();
  expect(crossing.getByText("Ik wil naar huis.")).toBeTruthy();
  expect(crossing.getByText("gemeente (Wmo)")).toBeTruthy();
});

test("settled without the client says so, and what it cost", () => {
  show({ play: fridayPlay(settledForHim) });
  const crossing = section("Over de grens van zorg en sociaal");
  expect(crossing.getByText("Jullie stelden hetzelfde voor.")).toBeTruthy();
  expect(crossing.getByText(/is hier niet gevraagd/)).toBeTruthy();
  expect(crossing.getByText("Energie: van drie naar één (van de drie).")).toBeTruthy();
});

test("reads the same in English", () => {
  show({ messages: reportEn, terms: termsEn, ownTexts: { "words.0": "Tell me." } });
  expect(section("In your own words").getByText("Tell me.")).toBeTruthy();
  expect(section("Between the brackets").getByText(/That is fine/)).toBeTruthy();
  expect(section(/^John’s ecogram/).getByText(/from thin to close/)).toBeTruthy();
});
