import { expect, it } from "vitest";
import { siteAddress } from "./site-address.ts";

it.each([
  [{}, "http://localhost:4321", true],
  [{ PORT: "8080" }, "http://localhost:8080", true],
  [{ PORT: "no port" }, "http://localhost:4321", true],
  [{ SITE: "https://blanco.example/", PORT: "8080" }, "https://blanco.example", false],
  [{ SITE: "blanco" }, "http://localhost:4321", true],
])("with %j the handbook is at %s", (env, site, siteIsHere) => {
  expect(siteAddress(env)).toEqual({ site, siteIsHere });
});
