// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../scenario/scenario.ts";
import { choices, openPlayer, press } from "./player.fixture.tsx";
import { storageOf } from "./store/storage.fixture.ts";
import { talk } from "./talk.fixture.ts";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("a browser that keeps nothing", () => {
  test("says so, and the address alone brings the play back", async () => {
    await openPlayer("?role=nursing", { storage: undefined });
    press("1");
    expect(screen.getByText(/Je browser bewaart niets van deze site/)).toBeTruthy();
    const { hash } = location;
    expect(hash).toMatch(/^#play=testplay0001&s=/);

    await openPlayer(hash, { storage: undefined });
    expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
    expect(choices()).toHaveLength(2);
  });

  test("the pause gives a link to keep", async () => {
    await openPlayer("?role=nursing", { storage: undefined });
    press("1");
    fireEvent.click(button("Pauze"));
    const field = screen.getByLabelText<HTMLInputElement>("Link naar dit spel");
    expect(field.value).toContain(`/spelen/jan/${location.hash}`);
  });

  test("another choice still keeps the old play while the page is open", async () => {
    await openPlayer("?role=nursing", { storage: undefined });
    press("1");
    fireEvent.click(button("Een keuze terug"));
    press("2");
    fireEvent.click(button("Pauze"));
    fireEvent.click(button("Je spellen en een nieuw begin"));
    expect(screen.getAllByRole("button", { name: /^Ga verder/ })).toHaveLength(2);
  });
});

test("a full storage is told apart, and the play goes on", async () => {
  await openPlayer("?role=nursing", { storage: storageOf({}, 50) });
  expect(screen.getByText(/De opslag van je browser is vol/)).toBeTruthy();
  press("1");
  expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
  expect(location.hash).toContain("&s=");
});

describe("two tabs", () => {
  const elsewhere = (storage: ReturnType<typeof storageOf>, choice: string) => {
    const key = "blanco.play.testplay0001";
    const there = JSON.parse(storage.entries.get(key) ?? "{}");
    there.play.steps.push({ scene: "deur", choice });
    there.cursor++;
    there.revision += 1;
    const raw = JSON.stringify(there);
    storage.setItem(key, raw);
    return { key, raw };
  };

  test("what was chosen here is kept as a play of its own, and both are offered", async () => {
    const storage = storageOf();
    await openPlayer("?role=nursing", { storage });
    elsewhere(storage, "zondag");
    press("1");
    expect(screen.getByText("Dit spel is ook in een ander tabblad gespeeld")).toBeTruthy();
    expect(choices()).toEqual([]);
    const kept = () => [...storage.entries.values()].map((raw) => JSON.parse(raw).play.steps);
    expect(kept()).toContainEqual([{ scene: "deur", choice: "kijk" }]);
    expect(kept()).toContainEqual([{ scene: "deur", choice: "zondag" }]);
    fireEvent.click(button("Met wat ik hier koos, als eigen spel"));
    expect(choices()[0]).toContain("zondag");
    expect(location.hash).not.toBe("#play=testplay0001");
    press("1");
    expect(kept()).toContainEqual([{ scene: "deur", choice: "zondag" }]);
  });

  test("a storage event asks before anything is chosen; theirs can be taken over", async () => {
    const storage = storageOf();
    const { otherTab } = await openPlayer("?role=nursing", { storage });
    const { key, raw } = elsewhere(storage, "kijk");
    act(() => otherTab(key, raw));
    fireEvent.click(button("Met wat er in het andere tabblad is gekozen"));
    expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
    expect(location.hash).toBe("#play=testplay0001");
    expect(storage.entries.size).toBe(1);
    press("1");
    expect(JSON.parse(storage.entries.get(key) ?? "{}").play.steps).toHaveLength(2);
  });

  test("a tab that only leafed through the same play asks nothing", async () => {
    const storage = storageOf();
    const { otherTab } = await openPlayer("?role=nursing", { storage });
    press("1");
    const key = "blanco.play.testplay0001";
    const there = { ...JSON.parse(storage.entries.get(key) ?? "{}"), cursor: 0, revision: 9 };
    storage.setItem(key, JSON.stringify(there));
    act(() => otherTab(key, JSON.stringify(there)));
    expect(screen.queryByText("Dit spel is ook in een ander tabblad gespeeld")).toBeNull();
    press("1");
    expect(JSON.parse(storage.entries.get(key) ?? "{}").play.steps).toHaveLength(2);
  });
});

describe("a case that has changed", () => {
  const played = async () => {
    const storage = storageOf();
    await openPlayer("?role=nursing", { storage });
    press("1");
    press("1");
    return storage;
  };
  const without = (choice: string): Scenario => ({
    ...talk,
    version: "v2",
    scenes: talk.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.filter(({ id }) => id !== choice),
    })),
  });

  test("says what no longer fits, goes on as far as it does, and keeps the old list", async () => {
    const storage = await played();
    const before = storage.entries.get("blanco.play.testplay0001");
    await openPlayer("#play=testplay0001", { storage, scenario: without("zondag") });
    expect(screen.getByText(/Je maakte 2 keuzes\. De eerste past nog/)).toBeTruthy();
    expect(
      screen.getByText(/In ‘Aan de deur’ bestaat de keuze die je maakte niet meer/),
    ).toBeTruthy();
    fireEvent.click(button("Ga verder tot waar het past, als nieuw spel"));
    expect(screen.getByText("Die is van de kerk.")).toBeTruthy();
    expect(choices().join()).not.toContain("zondag");
    expect(storage.entries.get("blanco.play.testplay0001")).toBe(before);
    expect(storage.entries.size).toBe(2);
  });

  test("it can be left for later, or begun anew in the same role", async () => {
    const storage = await played();
    await openPlayer("#play=testplay0001", { storage, scenario: without("kijk") });
    expect(screen.getByText(/Ook je eerste keuze past niet meer/)).toBeTruthy();
    fireEvent.click(button("Laat staan, ik kies later"));
    fireEvent.click(button(/^Ga verder/));
    fireEvent.click(button("Begin opnieuw in dezelfde rol"));
    expect(screen.getByText("Negen medicijnen.")).toBeTruthy();
    expect(storage.entries.size).toBe(2);
  });

  test("where every choice still fits, it says so and goes on where it was", async () => {
    const storage = await played();
    await openPlayer("#play=testplay0001", { storage, scenario: { ...talk, version: "v2" } });
    expect(screen.getByText(/Al je keuzes passen nog/)).toBeTruthy();
    fireEvent.click(button("Ga verder"));
    expect(screen.getByText("Stoelen schuiven.")).toBeTruthy();
  });
});

describe("the list of plays", () => {
  test("tells them in the case's own terms, and deleting is asked first", async () => {
    const storage = storageOf();
    await openPlayer("?role=nursing", { storage });
    press("2");
    await openPlayer("", { storage });
    const list = within(screen.getByRole("list"));
    expect(list.getByText("Derde jaar, oktober · De kerkzaal")).toBeTruthy();
    expect(list.getByText("verpleegkundige")).toBeTruthy();
    fireEvent.click(button(/^Verwijder/));
    fireEvent.click(button("Nee, laat staan"));
    expect(storage.entries.size).toBe(1);
    fireEvent.click(button(/^Verwijder/));
    fireEvent.click(button("Ja, verwijder"));
    expect(storage.entries.size).toBe(0);
    expect(screen.queryByText("Derde jaar, oktober · De kerkzaal")).toBeNull();
  });

  test("an entry that cannot be read is offered as it is, beside the others", async () => {
    const storage = storageOf({ "blanco.play.brokenone": "{half" });
    await openPlayer("?role=nursing", { storage });
    await openPlayer("", { storage });
    expect(screen.getByText("Een spel dat niet te lezen is")).toBeTruthy();
    expect(button("Download wat er staat")).toBeTruthy();
    expect(button(/^Ga verder/)).toBeTruthy();
    expect(storage.entries.get("blanco.play.brokenone")).toBe("{half");
  });

  test("a play of another case is not in it", async () => {
    const storage = storageOf();
    await openPlayer("?role=nursing", { storage });
    await openPlayer("", { storage, scenario: { ...talk, id: "anders" } });
    expect(screen.queryByRole("button", { name: /^Ga verder/ })).toBeNull();
  });

  test("the form begins a play", async () => {
    await openPlayer("");
    fireEvent.click(screen.getByLabelText("alleen, als sociaal werker"));
    fireEvent.click(screen.getByLabelText("Meteen na elke keuze"));
    fireEvent.click(button("Begin"));
    expect(screen.getByText("Eenzaam, maatje?")).toBeTruthy();
    press("1");
    expect(screen.getByText("Wat dit opende en sloot")).toBeTruthy();
  });
});
