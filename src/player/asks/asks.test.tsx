// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { choices, openPlayer, press } from "../player.fixture.tsx";
import { askingTalk } from "./asking.fixture.ts";

const button = (name: string) => screen.findByRole("button", { name });
const click = async (name: string) => fireEvent.click(await button(name));
const pick = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole("radio", { name }));
const open = (role: string) => openPlayer(`?role=${role}`, { scenario: askingTalk });

beforeEach(() => localStorage.clear());

test("what matters most is chosen from what was told, and only that", async () => {
  await open("nursing");
  press("2");
  await screen.findByRole("heading", { name: "Wat is voor hem het belangrijkst?" });
  expect(screen.getAllByRole("radio")).toHaveLength(1);
  expect(screen.getByText(/Er is nog niets verteld/)).toBeTruthy();
  await click("Nog niet; eerst iets anders");
  press("1");
  await screen.findByText("Die is van de kerk.");
  // It was the only other thing to do here, so now it is asked at once.
  await pick(/Twintig jaar had ik de sleutel/);
  await click("Dit zeg ik terug");
  const said = document.querySelector<HTMLElement>(".answered");
  expect(said && within(said).getByText("Twintig jaar had ik de sleutel.")).toBeTruthy();
  expect(document.querySelector(".ties-moved")?.textContent).toContain(
    "De kerkenraad: dun dichtbij",
  );
});

test("a decision wants an answer to every part, and shows on what one rests", async () => {
  await open("social-work");
  press("2");
  await pick("Dat weet ik nog niet.");
  await click("Dit zeg ik terug");
  await click("VerderEnter");
  expect(await screen.findByRole("group", { name: "Wie is de spil?" })).toBeTruthy();
  // The key was not told, so nobody can rest on it.
  expect(screen.queryByRole("radio", { name: /Jan zelf/ })).toBeNull();
  await click("Zo spreken we het af");
  expect(screen.getByRole("alert").textContent).toContain("Wie is de spil?");
  expect(screen.getByRole("alert").textContent).toContain("Wie betaalt?");
  await pick("Jij");
  await pick(/De gemeente/);
  await click("Zo spreken we het af");
  expect(document.querySelectorAll(".answered")[1]?.textContent).toContain(
    "Wie betaalt?De gemeente",
  );
});

test("alone, the other role proposes by script after you did", async () => {
  await open("nursing");
  press("2");
  await pick("Dat weet ik nog niet.");
  await click("Dit zeg ik terug");
  await click("VerderEnter");
  await pick("Jij");
  await pick(/De gemeente/);
  await click("Zo spreken we het af");
  expect(screen.queryByText("Hij wil weg.")).toBeNull();
  await pick("Nog een nacht blijven");
  fireEvent.change(screen.getByLabelText(/Waarom/), { target: { value: "Hij hoest nog." } });
  await click("Dit stel ik voor");
  expect(screen.getByText("Hij wil weg.")).toBeTruthy();
  expect(screen.getByText("Hij hoest nog.")).toBeTruthy();
  await pick(/Het eerst aan .* vragen/);
  await click("Dit doen we");
  expect(screen.getByText("Naar huis. Niet alleen.")).toBeTruthy();
});

test("at one screen both propose before seeing the other's", async () => {
  await open("pair");
  press("2");
  await pick("Dat weet ik nog niet.");
  await click("Dit zeg ik terug");
  await click("VerderEnter");
  await pick("Jij");
  await pick(/De gemeente/);
  await click("Zo spreken we het af");
  // The screen changes hands first: nothing to choose is on it meanwhile.
  expect(await screen.findByText("Geef het scherm aan de verpleegkundige.")).toBeTruthy();
  expect(screen.queryAllByRole("radio")).toEqual([]);
  press("Enter");
  expect(await screen.findByText("De sociaal werker kijkt even weg.")).toBeTruthy();
  await pick("Nog een nacht blijven");
  fireEvent.change(screen.getByLabelText(/Waarom/), { target: { value: "Hij hoest nog." } });
  await click("Dit stel ik voor");
  expect(screen.getByText("Geef het scherm aan de sociaal werker.")).toBeTruthy();
  expect(document.body.textContent).not.toContain("Hij hoest nog.");
  expect(document.activeElement?.className).toBe("hand-over");
  await click("Ik ben de sociaal werker");
  expect(screen.getByText("De verpleegkundige kijkt even weg.")).toBeTruthy();
  expect(document.querySelector(".proposals")).toBeNull();
  expect(document.body.textContent).not.toContain("Hij hoest nog.");
  await pick("Naar huis");
  await click("Dit stel ik voor");
  expect(document.querySelector(".proposals")).toBeNull();
  await click("Samen verder");
  expect(document.querySelector(".proposals")?.textContent).toContain("Nog een nacht blijven");
  await pick(/^Naar huis/);
  await click("Dit doen we");
  expect(document.querySelectorAll(".answered")[2]?.textContent).toContain("AfgesprokenNaar huis");
});

test("what was put in brackets is there again afterwards, also after leaving", async () => {
  const { storage } = await open("nursing");
  fireEvent.change(await screen.findByLabelText("Wat denk ik al?"), {
    target: { value: "Eenzaam, denk ik." },
  });
  expect(screen.getByText("van de gemeente")).toBeTruthy();
  const { hash } = location;
  await openPlayer(hash, { scenario: askingTalk, storage });
  expect((await screen.findByLabelText<HTMLTextAreaElement>("Wat denk ik al?")).value).toBe(
    "Eenzaam, denk ik.",
  );
  press("2");
  await pick("Dat weet ik nog niet.");
  await click("Dit zeg ik terug");
  await click("VerderEnter");
  const back = [...document.querySelectorAll<HTMLElement>(".bracket")].at(-1);
  expect(back && within(back).getByText("Eenzaam, denk ik.", { selector: "dd" })).toBeTruthy();
  expect(screen.getByLabelText("Wat is er verschoven?")).toBeTruthy();
  expect(choices()).toEqual([]);
});

test("another answer to the same question is another play", async () => {
  const { device } = await open("nursing");
  press("1");
  await pick("Dat weet ik nog niet.");
  await click("Dit zeg ik terug");
  fireEvent.click(screen.getByRole("button", { name: "Een keuze terug" }));
  await pick(/Twintig jaar/);
  await click("Dit zeg ik terug");
  expect(device.store.list()).toHaveLength(2);
});
