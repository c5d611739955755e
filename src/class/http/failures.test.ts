import { expect, it } from "vitest";
import { Failures } from "./failures.ts";

it("remembers an address until its wrong codes no longer count", () => {
  let now = 0;
  const failures = new Failures({ now: () => now });
  for (let wrong = 0; wrong < 320; wrong++) failures.note("192.0.2.1");
  failures.note("192.0.2.2");
  expect(failures.wait("192.0.2.1")).toBeGreaterThan(0);
  expect(failures.wait("192.0.2.2")).toBe(0);
  now = 6_000;
  failures.forget();
  expect(failures.size).toBe(1);
  now = 320 * 6_000;
  failures.forget();
  expect(failures.size).toBe(0);
  expect(failures.wait("192.0.2.1")).toBe(0);
});
