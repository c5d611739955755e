// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { termsNl } from "../../i18n/terms.nl.ts";
import { choices, openPlayer, press } from "../player.fixture.tsx";
import { storageOf } from "../store/storage.fixture.ts";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const click = (name: string | RegExp) => fireEvent.click(button(name));
const field = () => screen.findByLabelText<HTMLTextAreaElement>("Wat zou jij hier zeggen of doen?");
const write = async (words: string) =>
  fireEvent.change(await field(), { target: { value: words } });
const turnOn = async () =>
  fireEvent.click(await screen.findByLabelText(/Eerst mijn eigen woorden/));

beforeEach(() => localStorage.clear());

test("first one's own words, then the nearest choice, then a name for it", async () => {
  await openPlayer("?role=nursing&feedback=now");
  await turnOn();
  // The choices wait; a number is not a choice now.
  expect(choices()).toEqual([]);
  press("1");
  expect(screen.queryByText("Die is van de kerk.")).toBeNull();
  await write("Waar is die sleutel van?");
  click("Laat de keuzes zien");
  expect(screen.getByText("Waar is die sleutel van?")).toBeTruthy();
  expect(document.activeElement?.textContent).toContain("Kies nu wat er het dichtst bij komt.");
  press("1");
  // Not made yet: first it gets a name.
  expect(screen.queryByText("Die is van de kerk.")).toBeNull();
  const names = screen.getAllByRole("checkbox").map((each) => each.parentElement?.textContent);
  for (const move of Object.values(termsNl.moves)) expect(names).toContain(move);
  fireEvent.click(screen.getByLabelText(termsNl.moves["open-question"]));
  click("Zo noem ik het");
  expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
  // The next choice begins with one's own words again, empty.
  expect((await field()).value).toBe("");
});

test("typed words and the choice come back beside each other in the report", async () => {
  await openPlayer("?role=nursing");
  await turnOn();
  await write("Waar is die sleutel van?");
  click("Laat de keuzes zien");
  press("2");
  fireEvent.click(screen.getByLabelText(termsNl.moves.probe));
  click("Zo noem ik het");
  const { hash } = location;
  location.hash = hash.replace("play=", "report=");
  fireEvent.popState(window);
  const section = await screen.findByRole("region", { name: "In je eigen woorden" });
  expect(within(section).getByText("Waar is die sleutel van?")).toBeTruthy();
  expect(within(section).getByText(`Je noemde het: ${termsNl.moves.probe}`)).toBeTruthy();
  expect(within(section).getByText("Waar gaat u op zondag heen?")).toBeTruthy();
});

test("everything can be skipped, and it can be switched off at any moment", async () => {
  await openPlayer("?role=nursing");
  await turnOn();
  click("Sla over en laat de keuzes zien");
  press("1");
  // Nothing was written, so there is nothing to name.
  expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
  await field();
  fireEvent.click(screen.getByLabelText(/Eerst mijn eigen woorden/));
  expect(choices()).not.toEqual([]);
  press("1");
  expect(screen.getByText("Naar achteren.")).toBeTruthy();
});

test("a draft is there again after leaving, and the switch stays as it was", async () => {
  const storage = storageOf();
  await openPlayer("?role=nursing", { storage });
  await turnOn();
  await write("Waar is die sleutel van?");
  await openPlayer(location.hash, { storage });
  expect((await field()).value).toBe("Waar is die sleutel van?");
});

test("going back and writing something else keeps what was written with the old choice", async () => {
  const storage = storageOf();
  const { device } = await openPlayer("?role=nursing", { storage });
  await turnOn();
  await write("Waar is die sleutel van?");
  click("Laat de keuzes zien");
  press("1");
  click("Sla over");
  const first = location.hash.replace("#play=", "");
  click("Een keuze terug");
  expect((await field()).value).toBe("Waar is die sleutel van?");
  await write("Gaat u nog naar de kerk?");
  click("Laat de keuzes zien");
  press("2");
  click("Sla over");
  const second = location.hash.replace("#play=", "");
  expect(second).not.toBe(first);
  expect(device.ownTexts.read(first)["words.0"]).toBe("Waar is die sleutel van?");
  expect(device.ownTexts.read(second)["words.0"]).toBe("Gaat u nog naar de kerk?");
});

test("where nothing can be kept it says so, and goes on", async () => {
  await openPlayer("?role=nursing", { storage: undefined });
  await turnOn();
  await write("Waar is die sleutel van?");
  expect(screen.getByText(/dit blijft alleen staan zolang deze pagina open is/)).toBeTruthy();
  click("Laat de keuzes zien");
  expect(choices()).toHaveLength(3);
});

test("it can be asked for where a play begins", async () => {
  await openPlayer("");
  fireEvent.click(screen.getByLabelText(/Eerst mijn eigen woorden/));
  click("Begin");
  await field();
  expect(choices()).toEqual([]);
});

test("silence is a choice with a look of its own, and no time goes by", async () => {
  await openPlayer("?role=nursing");
  const silent = document.querySelectorAll(".choices .silence");
  expect([...silent].map(({ textContent }) => textContent)).toEqual([
    "Je kijkt naar de sleutel aan de muur.",
  ]);
  press("1");
  expect(document.querySelector(".you.silence")?.textContent).toContain("sleutel");
  expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
});
