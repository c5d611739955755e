// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { encodePlay } from "../../engine/play-link.ts";
import { writeReportFile } from "../../report/report-file.ts";
import { askingTalk as scenario } from "../asks/asking.fixture.ts";
import { choices, openPlayer, press } from "../player.fixture.tsx";
import { included } from "../report/keep/IncludeOwnTexts.tsx";
import { storageOf } from "../store/storage.fixture.ts";
import { namedKey, parkedKey, reasonKey, returnKey, wordsKey } from "./note-keys.ts";

/** What a student types stays on the device, unless they tick that it may go along. */

const SECRET = "Dit is van mij";
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole("button", { name }));
const pick = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole("radio", { name }));
const type = async (label: string | RegExp) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value: SECRET } });

beforeEach(() => localStorage.clear());

test("nothing typed in a whole play is in an address, a link, a kept play or a request", async () => {
  const storage = storageOf();
  const { device } = await openPlayer("?role=nursing", { storage, scenario });
  const outside = () => {
    const links = [...document.querySelectorAll("a")].map(({ href }) => href);
    const fields = [...document.querySelectorAll<HTMLInputElement>("input[readonly]")];
    const kept = [...storage.entries].filter(([key]) => !key.startsWith("blanco.own."));
    return JSON.stringify([
      location.href,
      history.state,
      links,
      fields.map(({ value }) => decodeURIComponent(value)),
      kept,
    ]);
  };
  const nothingLeft = () => expect(outside()).not.toContain(SECRET);
  for (const question of ["Wat denk ik al?", "Wat wil ik al aanbieden?", "Wat raakt mij?"])
    await type(question);
  fireEvent.click(await screen.findByLabelText(/Eerst mijn eigen woorden/));
  await type("Wat zou jij hier zeggen of doen?");
  nothingLeft();
  await click("Laat de keuzes zien");
  press("2");
  await pick("Dat weet ik nog niet.");
  await click("Dit zeg ik terug");
  nothingLeft();
  await click("VerderEnter");
  for (const question of ["Wat is ervan gebleven?", "Wat is er verschoven?"]) await type(question);
  await pick("Jij");
  await pick(/De gemeente/);
  await click("Zo spreken we het af");
  await pick("Nog een nacht blijven");
  await type(/Waarom/);
  await click("Dit stel ik voor");
  await pick(/^Naar huis/);
  await click("Dit doen we");
  nothingLeft();
  expect(choices()).toEqual([]);
  await click("Pauze");
  nothingLeft();
  await click("Verder spelen");
  press("Enter");
  await screen.findByRole("region", { name: "Tussen de haakjes" });
  nothingLeft();
  // The report has it all, for who wrote it: parked, stayed, moved, own words, and the reason.
  const written = Object.keys(device.ownTexts.read("testplay0001"));
  expect(written.sort()).toEqual(
    [
      ...(["think", "offer", "touch"] as const).map((each) => parkedKey("voor", each)),
      ...(["stayed", "moved"] as const).map((each) => returnKey("na", each)),
      reasonKey("vrijdag", "nursing"),
      wordsKey(0),
    ].sort(),
  );
  const joint = screen.getByRole("region", { name: "Over de grens van zorg en sociaal" });
  expect(within(joint).getByText(SECRET)).toBeTruthy();
  // Only a tick lets it go along.
  const link = () => screen.getByRole<HTMLInputElement>("textbox", { name: /Link naar dit/ }).value;
  const without = link();
  fireEvent.click(screen.getByLabelText(/Ook wat ik tijdens het spelen schreef/));
  expect(link()).not.toBe(without);
  fireEvent.click(screen.getByLabelText(/Ook wat ik tijdens het spelen schreef/));
  expect(link()).toBe(without);
  cleanup();
});

test("a link and a file carry exactly the kinds of text that were ticked, whatever was written", () => {
  const keys = [
    parkedKey("voor", "touch"),
    returnKey("na", "moved"),
    reasonKey("vrijdag", "nursing"),
    wordsKey(0),
    namedKey(0),
    "report.action",
    "report.brackets",
  ];
  const play = {
    v: 1,
    id: "testplay0001",
    caseId: scenario.id,
    caseVersion: scenario.version,
    roles: ["nursing" as const],
    options: { feedback: "report" as const, part: "whole" as const },
    steps: [{ scene: "deur", choice: "kijk" }],
  } as const;
  const asPlay = { ...play, roles: [...play.roles], steps: [...play.steps] };
  // Of letters that no case has, so that finding them means that they came along.
  const secret = fc.string({
    unit: fc.constantFrom("ж", "ш", "щ", "я", "ф"),
    minLength: 4,
    maxLength: 12,
  });
  const texts = fc.dictionary(fc.constantFrom(...keys), secret, { noNullPrototype: true });
  const ticks = fc.subarray(["report", "play"] as const);
  fc.assert(
    fc.property(texts, ticks, (own, ticked) => {
      const sent = included(own, ticked);
      const file = writeReportFile(scenario, asPlay, sent);
      const code = encodePlay(scenario, asPlay, sent);
      if (Object.keys(sent).length === 0) expect(code).toBe(encodePlay(scenario, asPlay));
      for (const [key, text] of Object.entries(own)) {
        const mayGo = ticked.includes(key.startsWith("report.") ? "report" : "play");
        expect(key in sent).toBe(mayGo);
        // The same words may have been ticked under another key.
        if (!Object.values(sent).includes(text)) expect(file).not.toContain(`"${text}"`);
      }
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
