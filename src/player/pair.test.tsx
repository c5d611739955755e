// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { announced, choices, openPlayer, press } from "./player.fixture.tsx";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("each reads their own paper while the other looks away, then they choose together", async () => {
  await openPlayer("?role=pair");
  expect(screen.queryByText("Negen medicijnen.")).toBeNull();
  expect(screen.queryByText("Eenzaam, maatje?")).toBeNull();
  expect(choices()).toEqual([]);
  press("1");
  expect(screen.queryByText("Die is van de kerk.")).toBeNull();

  expect(screen.getByText("Sociaal werker: kijk even weg.")).toBeTruthy();
  fireEvent.click(button("Ik ben de verpleegkundige: open"));
  expect(screen.getByText("Negen medicijnen.")).toBeTruthy();
  expect(screen.queryByText("Eenzaam, maatje?")).toBeNull();
  fireEvent.click(button("Uit. Doe maar dicht"));
  expect(screen.queryByText("Negen medicijnen.")).toBeNull();

  fireEvent.click(button("Ik ben de sociaal werker: open"));
  expect(screen.getByText("Eenzaam, maatje?")).toBeTruthy();
  fireEvent.click(button("Uit. Doe maar dicht"));

  expect(screen.getByText("Nu weer samen")).toBeTruthy();
  press("Enter");
  expect(choices()).toHaveLength(4);
  expect(choices()[2]).toContain("verpleegkundige");
  expect(choices()[3]).toContain("sociaal werker");
});

test("a private paper is not read out, and reopens behind the same gate", async () => {
  await openPlayer("?role=pair");
  expect(document.body.textContent).not.toContain("Negen medicijnen.");
  fireEvent.click(button("Dossier"));
  expect(document.querySelector("dialog")?.textContent).not.toContain("Negen medicijnen.");
  expect(document.querySelector("dialog")?.textContent).toContain("kijk even weg");
});

test("what one of both says is marked with that role, by shape and word", async () => {
  await openPlayer("?role=pair");
  for (const name of ["Ik ben de verpleegkundige: open", "Uit. Doe maar dicht"])
    fireEvent.click(button(name));
  for (const name of ["Ik ben de sociaal werker: open", "Uit. Doe maar dicht"])
    fireEvent.click(button(name));
  press("Enter");
  press("3");
  expect(document.querySelector(".you .role-mark.nursing")?.textContent).toBe("verpleegkundige");
  expect(announced()).toContain("medicijnen zien");
});
