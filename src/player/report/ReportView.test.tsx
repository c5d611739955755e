// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { reportEn } from "../../i18n/report.en.ts";
import { termsEn } from "../../i18n/terms.en.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "../../report/fixture.ts";
import { FixtureReport } from "./report-view.fixture.tsx";

const print = vi.fn();
beforeEach(() => {
  print.mockClear();
  vi.stubGlobal("print", print);
  window.print = print;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const section = (name: string | RegExp) => screen.getByRole("region", { name });

describe("the order of a report", () => {
  test("the client comes first, keeping and sharing last", () => {
    render(<FixtureReport />);
    expect(screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent)).toEqual([
      "Hoe het was voor Nel",
      "Wat Nel wilde",
      "De momenten",
      "De spiegel: wat je deed",
      "Wat de ruimte deed",
      "Wat niet aan Nel ligt",
      "Je hele verhaal",
      "Eén actie voor je stage",
      "Eén A4 voor je portfolio",
      "Bewaren en delen",
    ]);
  });

  test("headings never skip a level", () => {
    const { container } = render(<FixtureReport />);
    const levels = [...container.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries())
      expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
  });

  test("the contents name every section and leave the address alone", () => {
    render(<FixtureReport />);
    history.replaceState(null, "", "#play=abcdefgh12");
    const links = within(screen.getByRole("navigation")).getAllByRole("link");
    const headings = screen.getAllByRole("heading", { level: 2 });
    expect(links.map((each) => each.textContent)).toEqual(headings.map((each) => each.textContent));
    for (const [at, link] of links.entries()) {
      fireEvent.click(link);
      expect(document.activeElement).toBe(headings[at]);
    }
    expect(location.hash).toBe("#play=abcdefgh12");
  });

  test("a case in which everybody hears well has no part about the room", () => {
    const scenario = fixtureScenario();
    for (const person of scenario.persons) delete person.hearing;
    render(<FixtureReport scenario={scenario} />);
    expect(screen.queryByRole("region", { name: "Wat de ruimte deed" })).toBeNull();
  });
});

test("nothing in the report is a score", () => {
  const { container } = render(<FixtureReport />);
  expect(container.textContent).not.toMatch(/score|punten|procent|%|goed zo|fout/i);
  const principles = section("De momenten");
  expect(principles.textContent).not.toMatch(/\d/);
});

test("the ending is told in the client's voice", () => {
  render(<FixtureReport />);
  const said = within(section("Hoe het was voor Nel")).getByText("Ik sta bij de piano.");
  expect(said.closest("figure")?.className).toContain("client");
});

test("what was not told comes as a question, without the answer", () => {
  render(<FixtureReport />);
  const wanted = section("Wat Nel wilde");
  expect(within(wanted).getByText(/^Eén ding bleef onverteld/)).toBeTruthy();
  expect(within(wanted).getByText(/Wat kan er wel en wat kan er niet door geld/)).toBeTruthy();
  expect(document.body.textContent).not.toContain("achttien euro");
});

describe("a moment", () => {
  test("shows the other choices behind a fold, with the caution that life can go otherwise", () => {
    render(<FixtureReport />);
    const fold = screen.getAllByText("Twee andere keuzes")[0]?.closest("details");
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain("in het leven kan het anders gaan");
    expect(fold?.textContent).toContain("O. Ja. Dat zal wel goed zijn.");
    expect(fold?.textContent).toContain("Dit deed je daarna ook nog.");
  });

  test("shows them once; under a later principle it points back to where they are", () => {
    render(<FixtureReport />);
    const own = screen
      .getByRole("heading", { level: 3, name: /goed leven in eigen ogen/ })
      .closest("div");
    expect(own?.querySelector("details")).toBeNull();
    fireEvent.click(within(own as HTMLElement).getByRole("link"));
    expect(document.activeElement?.textContent).toBe("Aan de deur");
  });

  test("of which there are more than three, the others are behind a fold", () => {
    const scenario = fixtureScenario();
    for (const scene of scenario.scenes)
      for (const choice of scene.choices)
        choice.feedback = [{ principle: "network", value: 1, text: [{ p: ["Zo."] }] }];
    render(<FixtureReport scenario={scenario} />);
    const fold = screen.getByText("Nog drie momenten").closest("details");
    expect(fold?.querySelectorAll("article")).toHaveLength(3);
  });

  test("can be played again: the step is how many choices are kept", () => {
    const again = vi.fn();
    render(<FixtureReport onAgainFrom={again} />);
    const story = section("Je hele verhaal");
    const buttons = within(story).getAllByRole("button", { hidden: true });
    expect(buttons).toHaveLength(6);
    fireEvent.click(buttons[3] as HTMLElement);
    expect(again).toHaveBeenCalledExactlyOnceWith(3);
    expect(buttons[3]?.getAttribute("aria-label")).toBe(
      "Opnieuw vanaf hier: Zullen we in de gang gaan staan?",
    );
  });

  test("cannot be played again where nobody listens", () => {
    render(<FixtureReport />);
    expect(screen.queryByText("Opnieuw vanaf hier")).toBeNull();
  });
});

test("the mirror speaks in counts of opportunities", () => {
  render(<FixtureReport />);
  const mirror = section("De spiegel: wat je deed");
  expect(
    within(mirror).getByText("Je kon drie keer doorvragen; dat deed je twee keer."),
  ).toBeTruthy();
  expect(within(mirror).getByText(/vervangt het oefenen van gesprekken niet/)).toBeTruthy();
});

test("who signalled nothing gets a question", () => {
  render(<FixtureReport />);
  const part = section("Wat niet aan Nel ligt");
  expect(within(part).getByText(/op de agenda zetten, en bij wie/)).toBeTruthy();
});

describe("printing", () => {
  test("prints the report", () => {
    render(<FixtureReport />);
    fireEvent.click(screen.getAllByRole("button", { name: "Verslag afdrukken" })[0] as HTMLElement);
    expect(print).toHaveBeenCalledOnce();
  });

  test("prints only the A4, and afterwards everything again", () => {
    const { container } = render(<FixtureReport />);
    const report = container.querySelector<HTMLElement>(".report");
    let during: string | undefined;
    print.mockImplementationOnce(() => {
      during = report?.dataset.print;
    });
    fireEvent.click(screen.getByRole("button", { name: "Alleen dit A4 afdrukken" }));
    expect(during).toBe("portfolio");
    window.dispatchEvent(new Event("afterprint"));
    expect(report?.dataset.print).toBeUndefined();
  });

  test("what is printed is what is open: everything opens and closes at once", () => {
    const { container } = render(<FixtureReport />);
    const open = () => [...container.querySelectorAll("details")].filter((each) => each.open);
    fireEvent.click(screen.getByRole("button", { name: "Alles openklappen" }));
    expect(open()).toHaveLength(container.querySelectorAll("details").length);
    fireEvent.click(screen.getByRole("button", { name: "Alles dichtklappen" }));
    expect(open()).toHaveLength(0);
  });
});

describe("own texts", () => {
  test("are handed out as they are typed", () => {
    const onOwnText = vi.fn();
    render(<FixtureReport onOwnText={onOwnText} />);
    const field = screen.getByRole("textbox", { name: /komende weken één keer proberen/ });
    fireEvent.change(field, { target: { value: "Dinsdag" } });
    expect(onOwnText).toHaveBeenCalledExactlyOnceWith("report.action", "Dinsdag");
  });

  test("that cannot be kept on the device say so, and what to do", () => {
    render(<FixtureReport ownTextsKept="full" />);
    expect(screen.getAllByText(/bewaar het als bestand voor je weggaat/).length).toBeGreaterThan(0);
  });

  test("the A4 takes over the moment that is picked, and its other choices", () => {
    render(<FixtureReport />);
    const page = section("Eén A4 voor je portfolio");
    fireEvent.change(within(page).getByRole("combobox", { name: "Het moment" }), {
      target: { value: "2" },
    });
    expect(within(page).getByText("Naar het koor? Dat vraagt nooit iemand.")).toBeTruthy();
    const other = within(page).getByRole("combobox", { name: /andere keuze van dat moment/ });
    fireEvent.change(other, { target: { value: "toestel" } });
    expect(page.querySelectorAll(".you-said")).toHaveLength(2);
    fireEvent.change(within(page).getByRole("combobox", { name: "Het moment" }), {
      target: { value: "0" },
    });
    expect(page.querySelectorAll(".you-said")).toHaveLength(1);
  });

  test("read-only shows what was written, and no empty fields", () => {
    const written = { "report.theory": "Artikel 2" };
    render(<FixtureReport onOwnText={undefined} ownTexts={written} />);
    expect(screen.queryByRole("textbox", { name: /code|proberen|Terug/ })).toBeNull();
    expect(within(section("Eén A4 voor je portfolio")).getByText("Artikel 2")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Eén actie voor je stage" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Terugblik na drie weken" })).toBeNull();
  });

  test("read-only without any has no page for the portfolio at all", () => {
    render(<FixtureReport onOwnText={undefined} />);
    expect(screen.queryByRole("region", { name: "Eén A4 voor je portfolio" })).toBeNull();
  });
});

test("a play that no longer fits says how far the report goes", () => {
  const play = fixturePlay([...wholePlay.slice(0, 2), "zaal/weg"]);
  render(<FixtureReport play={play} />);
  expect(screen.getByText(/Van je drie keuzes passen de eerste twee nog/)).toBeTruthy();
});

test("a case that was corrected since says so", () => {
  render(<FixtureReport play={fixturePlay(wholePlay, { caseVersion: "nel-0" })} />);
  expect(screen.getByText(/Je keuzes passen nog/)).toBeTruthy();
});

test("an empty play is a report too", () => {
  render(<FixtureReport play={fixturePlay([])} />);
  expect(screen.getAllByText("Er is nog geen keuze gemaakt.").length).toBeGreaterThan(0);
});

test("a pair is spoken to as two", () => {
  const play = fixturePlay(["deur/mee", "zaal/hard", "besluit/signaal"], {
    roles: ["nursing", "social-work"],
  });
  render(<FixtureReport play={play} />);
  const story = section("Je hele verhaal");
  const who = [...story.querySelectorAll(".you-said .label")].map(
    (each) => each.firstElementChild?.textContent ?? each.textContent,
  );
  expect(story.textContent).toContain("Jullie");
  expect(who.at(-1)).toBe("sociaal werker");
});

test("the report is there in English as well", () => {
  render(<FixtureReport messages={reportEn} terms={termsEn} />);
  expect(section("What it was like for Nel")).toBeTruthy();
  expect(document.body.textContent).toContain(
    "Three times you could probe deeper; you did so twice.",
  );
});
