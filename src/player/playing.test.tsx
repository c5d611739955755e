// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { termsNl } from "../i18n/terms.nl.ts";
import { announced, choices, openPlayer, press } from "./player.fixture.tsx";
import { storageOf } from "./store/storage.fixture.ts";

const panel = () => document.querySelector(".next");

test("a whole play by keyboard, to the report and back", async () => {
  await openPlayer("?role=nursing&feedback=now");
  expect(screen.getByRole("heading", { name: "Aan de deur" })).toBeTruthy();
  press("1");
  expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
  press("1");
  // Its reply is read first; the next scene waits.
  expect(screen.getByText("Naar achteren.")).toBeTruthy();
  expect(screen.queryByText("Stoelen schuiven.")).toBeNull();
  press("Enter");
  expect(screen.getByText("Stoelen schuiven.")).toBeTruthy();
  expect(screen.getByText("Er gaat meer dan een jaar voorbij")).toBeTruthy();
  press("1");
  press("2");
  press("Enter");
  expect(screen.getByText("Ik schenk. Dat kan ik zonder oren.")).toBeTruthy();
  expect(choices()).toEqual([]);
  press("Enter");
  expect(await screen.findByText(/niet bedoeld om op te toetsen/)).toBeTruthy();
  expect(location.hash).toBe("#report=testplay0001");
  fireEvent.click(screen.getByRole("button", { name: "Terug naar het spel" }));
  expect(screen.getByText("Tot zover dit verhaal.")).toBeTruthy();
});

test("every choice is kept at once, under an address that brings it back", async () => {
  const storage = storageOf();
  await openPlayer("?role=nursing", { storage });
  expect(location.search).toBe("");
  expect(location.hash).toBe("#play=testplay0001");
  press("1");
  const kept = JSON.parse(storage.entries.get("blanco.play.testplay0001") ?? "{}");
  expect(kept.play.steps).toEqual([{ scene: "deur", choice: "kijk" }]);

  await openPlayer("#play=testplay0001", { storage });
  expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
  expect(choices()[0]).toContain("zondag");
});

test("a role has its own paper and its own choices", async () => {
  await openPlayer("?role=social-work");
  expect(screen.getByText("Eenzaam, maatje?")).toBeTruthy();
  expect(screen.queryByText("Negen medicijnen.")).toBeNull();
  expect(choices().join()).toContain("maatje");
  expect(choices().join()).not.toContain("medicijnen");
});

test("moves are not named before choosing, and no value is ever shown", async () => {
  await openPlayer("?role=nursing&feedback=now");
  for (const move of Object.values(termsNl.moves)) expect(panel()?.textContent).not.toContain(move);
  press("1");
  const block = within(screen.getByRole("article", { name: "Wat dit opende en sloot" }));
  expect(block.getByText("Individuele diversiteit")).toBeTruthy();
  expect(block.getByText("Er hangt iets dat nergens op papier staat.")).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/[+−-]\s?2\b/);
});

test("feedback waits for the report when that was asked", async () => {
  await openPlayer("?role=nursing&feedback=report");
  press("1");
  expect(screen.queryByText("Wat dit opende en sloot")).toBeNull();
  expect(screen.queryByText("Er hangt iets dat nergens op papier staat.")).toBeNull();
});

test("new lines are said once, and the focus moves to what can be done next", async () => {
  await openPlayer("?role=nursing");
  expect(announced()).toBe("");
  press("1");
  expect(announced()).toContain("Jij: Je kijkt naar de sleutel");
  expect(announced()).toContain("Jan Hoekstra: Die is van de kerk.");
  expect(announced()).not.toContain("De deur gaat open");
  expect(document.activeElement).toBe(panel());
  press("1");
  expect(announced()).not.toContain("Die is van de kerk");
  expect(announced()).not.toContain("Stoelen schuiven");
  press("Enter");
  expect(announced()).toContain("Er gaat meer dan een jaar voorbij");
  expect(announced()).toContain("Stoelen schuiven.");
  expect(document.activeElement).toBe(panel());
});

test("keys are left alone while a sheet is open, and Escape closes it", async () => {
  await openPlayer("?role=nursing");
  fireEvent.click(screen.getByRole("button", { name: /Pauze/ }));
  expect(screen.getByText(/bewaard in deze browser/)).toBeTruthy();
  press("1");
  expect(screen.queryByText("Die is van de kerk.")).toBeNull();
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  expect(screen.queryByRole("dialog")).toBeNull();
  press("1");
  expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
});

test("a key with Ctrl, Alt or Cmd is the browser's", async () => {
  await openPlayer("?role=nursing");
  for (const held of ["ctrlKey", "altKey", "metaKey"])
    fireEvent.keyDown(document.body, { key: "1", [held]: true });
  expect(screen.queryByText("Die is van de kerk.")).toBeNull();
});

test("what was told stands under its life domain, in his words, and a badge says it is new", async () => {
  await openPlayer("?role=nursing");
  expect(screen.getByText(/Nog niets\. Wat Jan vertelt/)).toBeTruthy();
  press("1");
  const button = screen.getByRole("button", { name: "Wat Jan vertelde, 1 nieuw" });
  fireEvent.click(button);
  const sheet = within(screen.getByRole("dialog"));
  expect(sheet.getByText("meedoen")).toBeTruthy();
  expect(sheet.getByText("Twintig jaar had ik de sleutel.")).toBeTruthy();
  fireEvent.click(sheet.getByRole("button", { name: "Sluiten" }));
  expect(screen.getByRole("button", { name: "Wat Jan vertelde" })).toBeTruthy();
});

test("back and forward move through the play; another choice begins a new one and keeps the old", async () => {
  const storage = storageOf();
  await openPlayer("?role=nursing", { storage });
  press("1");
  press("1");
  press("Enter");
  fireEvent.click(screen.getByRole("button", { name: "Een keuze terug" }));
  expect(screen.queryByText("Stoelen schuiven.")).toBeNull();
  expect(announced()).toBe("Je bent bij: Eerste jaar, mei · De hal.");
  expect(screen.getByText(/dit koos je eerder/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Een keuze vooruit" }));
  expect(screen.getByText("Stoelen schuiven.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Een keuze terug" }));
  press("2");
  expect(location.hash).not.toBe("#play=testplay0001");
  const steps = [...storage.entries.values()].map((raw) =>
    JSON.parse(raw).play.steps.map(({ choice }: { choice: string }) => choice),
  );
  expect(steps).toContainEqual(["kijk", "zondag"]);
  expect(steps).toContainEqual(["kijk", "pillen"]);
});

test("the language switch carries the play along", async () => {
  await openPlayer("?role=nursing");
  press("1");
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "English" });
  expect(link.getAttribute("href")).toMatch(
    /^\/en\/play\/jan\/#play=testplay0001&s=.*kijk.*&at=1$/,
  );
});

test("a language switch while a reply is being read keeps that reply in view", async () => {
  await openPlayer("?role=nursing");
  press("2");
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "English" });
  await openPlayer(new URL(link.href).hash);
  expect(screen.getByText("Naar achteren.")).toBeTruthy();
  expect(screen.queryByText("Stoelen schuiven.")).toBeNull();
  press("Enter");
  expect(screen.getByText("Stoelen schuiven.")).toBeTruthy();
});

test("a skip link does not lose the place", async () => {
  await openPlayer("?role=nursing");
  location.hash = "#content";
  await waitFor(() => expect(location.hash).toBe("#play=testplay0001"));
});

test("the lesson part begins where the lecturer put it and stops there", async () => {
  await openPlayer("?role=nursing&part=lesson-cut");
  expect(screen.getByRole("heading", { name: "Koffie na de dienst" })).toBeTruthy();
  press("3");
  press("Enter");
  expect(screen.getByText("Ik schenk. Dat kan ik zonder oren.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Naar het verslag" })).toBeTruthy();
});
