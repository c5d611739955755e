// @vitest-environment jsdom

import { readFileSync } from "node:fs";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { readCareMap } from "../case-language/care-map/read-care-map.ts";
import { careMapNl } from "../i18n/care-map.nl.ts";
import { CareMapView } from "./CareMapView.tsx";

const file = "content/care-map/oeverstad.nl.yaml";
const { careMap } = readCareMap(readFileSync(file, "utf8"), file);
const show = (inStory: [string, string][] = []) => {
  if (!careMap) throw new Error("the map cannot be read");
  render(<CareMapView map={careMap} messages={careMapNl} inStory={new Map(inStory)} />);
};
const field = () => screen.getByRole("searchbox");
const namesShown = () =>
  [...document.querySelectorAll("summary .name")].map(({ textContent }) => textContent);

afterEach(cleanup);

describe("the care map in a story", () => {
  it("begins with who is in the network, by the name they have there, and repeats nobody", () => {
    show([["neighbourhood-team", "Het wijkteam"]]);
    const first = screen.getByRole("region", { name: careMapNl.view.inStory });
    expect(within(first).getByText("in dit verhaal: Het wijkteam")).toBeTruthy();
    const names = namesShown();
    expect(names).toHaveLength(careMap?.entries.length ?? 0);
    expect(new Set(names).size).toBe(names.length);
  });

  it("shows everybody by group where nobody is in the network", () => {
    show();
    expect(screen.queryByRole("region", { name: careMapNl.view.inStory })).toBeNull();
    expect(screen.getAllByRole("region")).toHaveLength(5);
  });
});

describe("looking for somebody", () => {
  it("counts aloud and shows the nearest first", () => {
    show();
    fireEvent.change(field(), { target: { value: "schulden" } });
    expect(screen.getByRole("status").textContent).toMatch(/^\d+ gevonden$/);
    expect(namesShown()[0]).toBe("Schuldhulpverlening");
    fireEvent.change(field(), { target: { value: "qwxzq" } });
    expect(screen.getByRole("status").textContent).toContain("Niets gevonden");
    expect(namesShown()).toEqual([]);
  });

  it("goes to somebody they work with, out of what was found", () => {
    show();
    fireEvent.change(field(), { target: { value: "valys" } });
    fireEvent.click(screen.getByText("Valys, taxi voor ver weg"));
    fireEvent.click(screen.getByRole("button", { name: "Wmo-loket van de gemeente" }));
    expect((field() as HTMLInputElement).value).toBe("");
    const row = document.querySelector<HTMLDetailsElement>('[data-entry="wmo-desk"]');
    expect(row?.open).toBe(true);
    expect(document.activeElement).toBe(row?.querySelector("summary"));
  });
});
