// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { openPlayer, press } from "./player.fixture.tsx";
import { storageOf } from "./store/storage.fixture.ts";
import { talk } from "./talk.fixture.ts";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test.each([
  ["?role=doctor", "Dit adres klopt niet"],
  ["?role=nursing&feedback=later", "Dit adres klopt niet"],
  ["#play=", "Dit adres klopt niet"],
  ["#spel=abcdefgh", "Dit adres klopt niet"],
  ["#play=notonthisdevice", "Dit spel staat niet op dit apparaat"],
  ["#report=notonthisdevice", "Dit spel staat niet op dit apparaat"],
  ["#play=testplay0001&s=1.jan.cut", "Deze link is niet compleet"],
  ["#play=testplay0001&s=7.x", "Deze link is van een nieuwere versie"],
])("%s: %s, with a way on", async (address, title) => {
  await openPlayer(address);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
  expect(screen.getByRole("link", { name: "Alle casussen" }).getAttribute("href")).toBe(
    "/casussen/",
  );
  fireEvent.click(button("Naar je spellen en een nieuw begin"));
  expect(button("Begin")).toBeTruthy();
});

test("a damaged entry under its own address can be taken along", async () => {
  await openPlayer("#play=brokenone", {
    storage: storageOf({ "blanco.play.brokenone": '{"v":1' }),
  });
  expect(screen.getByText("Dit spel is niet meer te lezen")).toBeTruthy();
  expect(button("Download wat er staat")).toBeTruthy();
});

test("a play of another case says so", async () => {
  const storage = storageOf();
  await openPlayer("?role=nursing", { storage });
  await openPlayer("#play=testplay0001", { storage, scenario: { ...talk, id: "anders" } });
  expect(screen.getByText("Dit spel hoort bij een andere casus")).toBeTruthy();
});

test("a role that this case does not have", async () => {
  await openPlayer("?role=pair", { scenario: { ...talk, start: { nursing: "deur" } } });
  expect(screen.getByText("Dit adres klopt niet")).toBeTruthy();
});

test("no connection: it says so, and trying again goes on", async () => {
  await openPlayer("?role=nursing", { answers: [] });
  expect(screen.getByText("Geen verbinding")).toBeTruthy();
  const waiting = [new Response("busy", { status: 503 }), Response.json(talk)];
  await openPlayer("?role=nursing", { answers: waiting });
  expect(screen.getByText("De casus kwam niet")).toBeTruthy();
  fireEvent.click(button("Probeer opnieuw"));
  expect(await screen.findByText("De deur gaat open.")).toBeTruthy();
});

test("a case in a newer form asks for a reload", async () => {
  await openPlayer("?role=nursing", { answers: [Response.json({ ...talk, v: 2 })] });
  expect(screen.getByText("Deze pagina is ouder dan de casus")).toBeTruthy();
  expect(button("Laad de pagina opnieuw")).toBeTruthy();
});

test("the browser's back button returns from the list to the play", async () => {
  await openPlayer("?role=nursing");
  press("1");
  fireEvent.click(button("Pauze"));
  fireEvent.click(button("Je spellen en een nieuw begin"));
  expect(screen.queryByText("Die is van de kerk.")).toBeNull();
  history.back();
  expect(await screen.findByText("Die is van de kerk.")).toBeTruthy();
});
