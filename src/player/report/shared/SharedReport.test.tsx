// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { encodePlay } from "../../../engine/play-link.ts";
import { compareNl } from "../../../i18n/compare.nl.ts";
import { reportNl } from "../../../i18n/report.nl.ts";
import { termsNl } from "../../../i18n/terms.nl.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "../../../report/fixture.ts";
import { writeReportFile } from "../../../report/report-file.ts";
import { deviceOf } from "../../device.fixture.ts";
import { storageOf } from "../../store/storage.fixture.ts";
import { SharedReport } from "./SharedReport.tsx";
import { SharedWordsContext } from "./shared-words.ts";

const page = {
  caseUrl: "/case/nel.nl.abc.json",
  alternateUrl: "/en/report/nel/",
  casesUrl: "/casussen/",
  introUrl: "/casussen/nel/",
  reportUrl: "/verslag/nel/",
  locale: "nl" as const,
  title: "Dinsdag is koor",
};
const scenario = fixtureScenario();
const play = fixturePlay(wholePlay);
const answer = (status = 200) =>
  vi.fn(async () => new Response(JSON.stringify(scenario), { status }));

const onGo = vi.fn();
let storage = storageOf();
const show = (hash: string, fetch: typeof globalThis.fetch = answer()) => {
  history.replaceState(null, "", `/verslag/nel/${hash && `#${hash}`}`);
  const { device } = deviceOf(storage, fetch);
  return render(
    <SharedWordsContext
      value={{ locale: "nl", messages: reportNl, terms: termsNl, compare: compareNl }}
    >
      <SharedReport page={page} playUrl="/spelen/nel/" device={device} onGo={onGo} />
    </SharedWordsContext>,
  );
};
const openFile = (text: string) =>
  fireEvent.change(screen.getByLabelText("Een verslagbestand openen"), {
    target: { files: [new File([text], "verslag.json")] },
  });

beforeEach(() => {
  document.body.innerHTML = '<a id="language-switch" hreflang="en" href="/en/report/nel/">EN</a>';
});
afterEach(cleanup);

test("shows the report of the play in the link, read-only", async () => {
  const own = { "report.action": "Dinsdag ga ik mee." };
  show(encodePlay(scenario, play, own));
  expect(screen.getByRole("status").textContent).toBe("Het verslag wordt opgehaald…");
  expect(await screen.findByText("Ik sta bij de piano.")).toBeTruthy();
  expect(screen.getByText(/is met je gedeeld/)).toBeTruthy();
  expect(screen.getByText("Dinsdag ga ik mee.")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByText("Opnieuw vanaf hier")).toBeNull();
});

test("the language switch keeps what stands behind #, also of a later link", async () => {
  const code = encodePlay(scenario, play);
  show(code);
  const href = () => document.querySelector("#language-switch")?.getAttribute("href");
  expect(href()).toBe(`/en/report/nel/#${code}`);
  const shorter = encodePlay(scenario, fixturePlay(wholePlay.slice(0, 1)));
  await screen.findByText("Ik sta bij de piano.");
  act(() => {
    history.replaceState(null, "", `#${shorter}`);
    window.dispatchEvent(new Event("hashchange"));
  });
  expect(href()).toBe(`/en/report/nel/#${shorter}`);
  expect(screen.getByText("Het verhaal is nog niet af. Zo staat het er nu voor.")).toBeTruthy();
});

describe("a link without a report says what is the matter, and what to do", () => {
  const code = encodePlay(scenario, play);
  test.each([
    ["nothing behind #", "", "Hier staat nog geen verslag"],
    ["cut off", code.slice(0, -9), "Deze link is niet heel aangekomen"],
    ["something else", "play=abcdefgh12", "Deze link is niet heel aangekomen"],
    ["made by a later version", `2${code.slice(1)}`, "Deze link is van een nieuwere versie"],
  ])("%s", async (_, hash, title) => {
    show(hash);
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy();
    expect(screen.getByRole("alert").textContent).not.toBe("");
    expect(screen.getByLabelText("Een verslagbestand openen")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Naar de casussen" })).toBeTruthy();
  });

  test("of another case: leads to the report page of that case, link and all", async () => {
    const other = { ...scenario, id: "john" };
    const johns = encodePlay(other, { ...play, caseId: "john" });
    show(johns);
    const link = await screen.findByRole("link", { name: "Open het verslag bij die casus" });
    expect(link.getAttribute("href")).toBe(`/verslag/john/#${johns}`);
  });
});

test("a case that changed since shows the report as far as it fits, and says so", async () => {
  const old = fixtureScenario();
  old.version = "nel-0";
  const hall = old.scenes[1]?.choices.find(({ id }) => id === "opzij");
  if (hall) hall.id = "weg";
  const steps = [...wholePlay.slice(0, 3), "zaal/weg", "zaal/hoe"];
  show(encodePlay(old, fixturePlay(steps, { caseVersion: "nel-0" })));
  expect(
    await screen.findByText(/De eerste drie keuzes passen nog; de laatste twee niet meer/),
  ).toBeTruthy();
  expect(screen.getByText("Al je drie keuzes, op volgorde")).toBeTruthy();
});

test("a corrected case shows the whole report, and says so", async () => {
  show(encodePlay(scenario, { ...play, caseVersion: "nel-0" }));
  expect(await screen.findByText(/Alle keuzes passen nog/)).toBeTruthy();
});

describe("a report file", () => {
  test("opens, with the own texts in it", async () => {
    show("");
    await screen.findByRole("heading", { name: "Hier staat nog geen verslag" });
    openFile(writeReportFile(scenario, play, { "report.theory": "Artikel 2" }));
    expect(await screen.findByText("Ik sta bij de piano.")).toBeTruthy();
    expect(screen.getByText("Artikel 2")).toBeTruthy();
  });

  test.each([
    ["foreign", "Beste Fatma,", /geen verslagbestand van Blanco/],
    ["cut off", writeReportFile(scenario, play).slice(0, 300), /niet heel/],
    [
      "of another case",
      writeReportFile(scenario, { ...play, caseId: "john" }),
      /hoort bij de casus “john”/,
    ],
  ])("that is %s is refused with a reason; the report on the page stays", async (_, text, why) => {
    show(encodePlay(scenario, play));
    await screen.findByText("Ik sta bij de piano.");
    openFile(text);
    expect(await screen.findByText(why)).toBeTruthy();
    expect(screen.getByText("Ik sta bij de piano.")).toBeTruthy();
  });
});

test("a case that cannot be fetched is told, with a way to try again", async () => {
  const fetch = vi
    .fn<typeof globalThis.fetch>()
    .mockRejectedValueOnce(new TypeError("offline"))
    .mockImplementation(answer());
  show(encodePlay(scenario, play), fetch);
  expect(
    await screen.findByRole("heading", { name: "De casus kon niet worden opgehaald" }),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
  expect(await screen.findByText("Ik sta bij de piano.")).toBeTruthy();
});

describe("beside one's own play", () => {
  test("somebody else's play is laid beside one of this device", async () => {
    const mine = { v: 1, play, cursor: 6, revision: 1, updatedAt: 1_760_000_000_000 };
    storage = storageOf({ "blanco.play.nelplay01": JSON.stringify(mine) });
    const theirs = fixturePlay(["deur/toestel"]);
    show(encodePlay(scenario, theirs, { "report.action": "Van mij." }));
    fireEvent.click(await screen.findByRole("button", { name: "Leg ze naast elkaar" }));
    const [address = ""] = onGo.mock.calls.at(-1) ?? [];
    const beside = new URLSearchParams(address.split("#")[1]);
    expect(address.startsWith("/spelen/nel/#")).toBe(true);
    expect(beside.get("report")).toBe("nelplay01");
    // Their choices go along in the address, what they wrote does not.
    expect(beside.get("with")).toBe(encodePlay(scenario, theirs));
  });

  test("who has not played it is told so", async () => {
    storage = storageOf();
    show(encodePlay(scenario, play));
    expect(await screen.findByText(/Speel deze casus zelf ook/)).toBeTruthy();
  });
});
