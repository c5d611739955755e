import { expect, it } from "vitest";
import { listenProblem, readPort } from "./listen.ts";

it.each([
  [undefined, 4321],
  ["", 4321],
  ["  ", 4321],
  ["8080", 8080],
  ["0", 0],
  ["65535", 65535],
  ["65536", null],
  ["-1", null],
  ["80a", null],
  ["1e3", null],
])("PORT=%s is read as %s", (value, expected) => {
  expect(readPort(value)).toBe(expected);
});

it.each(["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND", "EMFILE"])(
  "%s becomes a sentence without a stack",
  (code) => {
    const text = listenProblem(Object.assign(new Error("listen"), { code }), "127.0.0.1", 80);
    expect(text).toMatch(/\.$|npm start$/);
    expect(text).not.toContain("\n");
  },
);

it("says which port is taken and how to take another", () => {
  const taken = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
  expect(listenProblem(taken, "127.0.0.1", 4321)).toContain("PORT=4322 npm start");
});
