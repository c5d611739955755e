import { expect, test } from "vitest";
import { idFrom } from "./id-from.ts";

test("accents fall off, everything else that is no letter or digit becomes a hyphen", () => {
  expect(idFrom("Café ’t Hoekje!")).toBe("cafe-t-hoekje");
  expect(idFrom("Eén nummer per gesprek")).toBe("een-nummer-per-gesprek");
});

test("an id is at most 60 characters, and never ends with a hyphen", () => {
  expect(idFrom("x".repeat(80))).toHaveLength(60);
  expect(idFrom(`${"x".repeat(59)} y`)).toBe("x".repeat(59));
});

test("words without any letter or digit give none", () => {
  expect(idFrom("…")).toBeUndefined();
});
