// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { friday } from "../../../../tests/fixtures/friday.ts";
import { encodePlay } from "../../../engine/play-link.ts";
import { compareEn } from "../../../i18n/compare.en.ts";
import { compareNl } from "../../../i18n/compare.nl.ts";
import { playNl } from "../../../i18n/play.nl.ts";
import { reportNl } from "../../../i18n/report.nl.ts";
import { termsNl } from "../../../i18n/terms.nl.ts";
import { askedJohn, fridayPlay, settledForHim } from "../../../report/friday.fixture.ts";
import { writeReportFile } from "../../../report/report-file.ts";
import type { Play } from "../../../scenario/play.ts";
import { openPlayer } from "../../player.fixture.tsx";
import { storageOf } from "../../store/storage.fixture.ts";
import { talk } from "../../talk.fixture.ts";
import CompareView from "./CompareView.tsx";
import type { Sided } from "./sides.tsx";

afterEach(cleanup);
beforeEach(() => localStorage.clear());

const side = (steps: Play["steps"], rest: Partial<Sided> = {}): Sided => ({
  play: fridayPlay(steps),
  ownTexts: {},
  ...rest,
});
const show = (one: Sided, other: Sided) =>
  render(
    <CompareView
      scenario={friday}
      messages={reportNl}
      terms={termsNl}
      words={compareNl}
      sides={{ one, other }}
      onSwap={() => undefined}
    />,
  );
const part = (name: string | RegExp) => within(screen.getByRole("region", { name }));

describe("two plays side by side", () => {
  test("what was told in one only, what was decided, and where they parted", () => {
    show(side(askedJohn), side(settledForHim));
    expect(part("Wat er verteld werd").getByText("sister")).toBeTruthy();
    const parting = part("Waar de wegen uiteengingen");
    expect(parting.getByText(/De eerste keuze was al een andere/)).toBeTruthy();
    expect(parting.getByText("listen")).toBeTruthy();
    expect(parting.getByText("go-on")).toBeTruthy();
    const decided = part("Wat er besloten werd");
    expect(decided.getByText("Gevraagd aan John")).toBeTruthy();
    expect(decided.getAllByText("In beide hetzelfde")).toHaveLength(2);
    expect(part("Het ecogram, na afloop").getByRole("rowheader", { name: "team" })).toBeTruthy();
  });

  test("never say which is better", () => {
    const { container } = show(side(askedJohn), side(settledForHim));
    const said = (container.textContent ?? "").replace("Er is geen beter of slechter", "");
    expect(said).not.toMatch(/beter|slechter|score|punten|%|\d+ keer|goed gedaan|fout/i);
  });

  test("a play beside itself says that there is no difference", () => {
    show(side(askedJohn), side(askedJohn));
    expect(screen.getByText(/Er is geen verschil om te laten zien/)).toBeTruthy();
    expect(document.querySelectorAll(".scene-beside")).toHaveLength(0);
  });

  test("brackets lie beside each other; somebody else's only as far as they sent them", () => {
    show(
      side(askedJohn, { ownTexts: { "bracket.before.think": "Hij wil weg." } }),
      side(settledForHim, { shared: true }),
    );
    const brackets = part("Tussen de haakjes");
    expect(brackets.getByText("Hij wil weg.")).toBeTruthy();
    expect(brackets.getByText("Hier is niets opgeschreven.")).toBeTruthy();
    expect(brackets.getByText(/alleen als die het meestuurde/)).toBeTruthy();
  });

  test("headings never skip a level", () => {
    const { container } = show(side(askedJohn), side(settledForHim));
    const levels = [...container.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries())
      expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
  });

  test("both languages have a word for everything", () => {
    const shape = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]))
        : typeof value;
    expect(shape(compareEn)).toEqual(shape(compareNl));
  });
});

describe("in the player", () => {
  const played = (id: string, choice: string, updatedAt: number, rest: Partial<Play> = {}) => ({
    v: 1,
    play: {
      v: 1,
      id,
      caseId: talk.id,
      caseVersion: talk.version,
      roles: ["nursing"],
      options: { feedback: "report", part: "whole" },
      steps: [{ scene: "deur", choice }],
      ...rest,
    },
    cursor: 1,
    revision: 1,
    updatedAt,
  });
  const two = () =>
    storageOf({
      "blanco.play.firstplay01": JSON.stringify(played("firstplay01", "kijk", 2)),
      "blanco.play.otherplay01": JSON.stringify(played("otherplay01", "zondag", 1)),
    });
  const go = () => fireEvent.click(screen.getByRole("button", { name: "Leg ze naast elkaar" }));
  const compared = () => screen.findByRole("heading", { level: 1, name: /Twee spellen/ });

  test("two plays of the list, and back to the report", async () => {
    await openPlayer("", { storage: two() });
    fireEvent.click(await screen.findByRole("button", { name: "Leg ze naast elkaar" }));
    const heading = await compared();
    expect(document.activeElement).toBe(heading);
    expect(location.hash).toBe("#report=firstplay01&with=otherplay01");
    expect(screen.getByText("Waar gaat u op zondag heen?")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Terug naar het verslag" }));
    expect(location.hash).toBe("#report=firstplay01");
    expect(screen.getByRole("region", { name: "Naast een ander spel leggen" })).toBeTruthy();
  });

  test("a play whose role the case no longer has is not offered", async () => {
    const storage = storageOf({
      "blanco.play.firstplay01": JSON.stringify(played("firstplay01", "kijk", 3)),
      "blanco.play.gonerole001": JSON.stringify(
        played("gonerole001", "kijk", 2, { roles: ["social-work"] }),
      ),
      "blanco.play.otherplay01": JSON.stringify(played("otherplay01", "zondag", 1)),
    });
    const scenario = { ...talk, start: { nursing: "deur" } };
    await openPlayer("", { storage, scenario });
    fireEvent.click(await screen.findByRole("button", { name: "Leg ze naast elkaar" }));
    await compared();
    expect(location.hash).toBe("#report=firstplay01&with=otherplay01");
    storage.removeItem("blanco.play.otherplay01");
    await openPlayer("", { storage, scenario });
    await screen.findByRole("heading", { name: playNl.start.resumeTitle });
    expect(screen.queryByRole("button", { name: "Leg ze naast elkaar" })).toBeNull();
  });

  test("its address alone brings it back, and the other language finds both", async () => {
    await openPlayer("#report=firstplay01&with=otherplay01", { storage: two() });
    await compared();
    const link = document.querySelector<HTMLAnchorElement>("a[hreflang]");
    const fields = new URLSearchParams(link?.href.split("#")[1]);
    expect(fields.get("report")).toBe("firstplay01");
    expect(fields.get("with")).toMatch(/^1\.jan\./);
  });

  test("a fellow student's link, pasted whole", async () => {
    await openPlayer("#report=firstplay01", { storage: two() });
    const theirs = played("theirplay01", "pillen", 3).play as Play;
    const field = await screen.findByLabelText("Of plak de link naar een verslag");
    const link = `https://blanco.test/verslag/jan/#${encodePlay(talk, theirs)}`;
    fireEvent.change(field, { target: { value: link } });
    go();
    await compared();
    expect(screen.getByText("Mag ik uw medicijnen zien?")).toBeTruthy();
    expect(screen.getByText(/van iemand anders/)).toBeTruthy();
  });

  test("a file, with what was ticked in it", async () => {
    await openPlayer("#report=firstplay01", { storage: two() });
    const theirs = played("theirplay01", "pillen", 3).play as Play;
    const file = new File([writeReportFile(talk, theirs)], "verslag.json");
    fireEvent.change(await screen.findByLabelText("Of open een verslagbestand"), {
      target: { files: [file] },
    });
    await compared();
    expect(screen.getByText("Mag ik uw medicijnen zien?")).toBeTruthy();
  });

  test.each([
    ["", "Kies een spel, of plak een link."],
    ["zomaar iets", "Dit is geen link of bestand van een verslag."],
    ["https://blanco.test/verslag/jan/#1.jan.v1.nrw..kijk.zzz", /niet heel aangekomen/],
    ["#9.jan.v1.nrw..kijk.zzz", /nieuwere versie/],
  ])("what cannot be laid beside it is told: %s", async (link, said) => {
    await openPlayer("#report=firstplay01", { storage: two() });
    fireEvent.change(await screen.findByLabelText("Of plak de link naar een verslag"), {
      target: { value: link },
    });
    go();
    expect(screen.getByText(said).closest("[role=alert]")).toBeTruthy();
    expect(location.hash).toBe("#report=firstplay01");
  });

  test("a play that is gone leaves the report standing, and says so", async () => {
    await openPlayer("#report=firstplay01&with=goneplay0001", { storage: two() });
    expect(await screen.findByText(/staat niet \(meer\) op dit apparaat/)).toBeTruthy();
    expect(screen.getByRole("region", { name: "Naast een ander spel leggen" })).toBeTruthy();
  });
});
