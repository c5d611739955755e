// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { announced, openPlayer, press } from "./player.fixture.tsx";

const whole =
  "Jan zat vroeger in drie besturen en hij had twintig jaar lang de sleutel van deze kerk.";

const toTheHall = async () => {
  await openPlayer("?role=nursing");
  press("2");
  press("Enter");
};

const rietSays = () => {
  const line = document.querySelector<HTMLElement>(".say .in-room");
  if (!line) throw new Error("no line with gaps");
  return line;
};

test("a line in a loud room shows what arrives, and the whole line is one touch away", async () => {
  await toTheHall();
  expect(screen.getByText("Lawaaiig: stemmen en geluiden lopen door elkaar.")).toBeTruthy();
  expect(rietSays().querySelectorAll(".gap").length).toBeGreaterThan(2);
  expect(rietSays().textContent).not.toContain(whole);
  fireEvent.click(within(rietSays()).getByRole("button", { name: "Lees de hele zin" }));
  expect(rietSays().textContent).toContain(whole);
  fireEvent.click(within(rietSays()).getByRole("button", { name: "Terug naar wat Jan verstaat" }));
  expect(rietSays().textContent).not.toContain(whole);
});

test("who listens to the page gets the same line with the same gaps", async () => {
  await toTheHall();
  const gaps = rietSays().querySelectorAll(".gap").length;
  expect(announced()).toContain("Riet: Wat er bij Jan aankomt:");
  expect(announced().split("(valt weg)").length - 1).toBe(gaps);
  expect(announced()).not.toContain(whole);
});

test("what Jan says himself has no gaps", async () => {
  await toTheHall();
  expect(screen.getByText("Wat zei je?").closest(".in-room")).toBeNull();
});

test("mending quiets the room, and says so", async () => {
  await toTheHall();
  expect(document.querySelector(".murmurs")?.getAttribute("class")).toBe("murmurs");
  press("1");
  expect(screen.getByText("Hier is iets veranderd: gezichten in het licht.")).toBeTruthy();
  expect(document.querySelectorAll(".murmurs.eased")).toHaveLength(1);
  press("1");
  expect(document.querySelectorAll(".murmurs.solved")).toHaveLength(1);
  expect(screen.getByText("Hier is te verstaan wat er gezegd wordt.")).toBeTruthy();
});

test("the same question tells more after the room was mended", async () => {
  await toTheHall();
  press("3");
  expect(screen.queryByText("Ik wil koffie schenken.")).toBeNull();
  await toTheHall();
  press("2");
  press("2");
  expect(screen.getByText("Ik wil koffie schenken.")).toBeTruthy();
});
