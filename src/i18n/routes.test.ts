import { describe, expect, it } from "vitest";
import { locales } from "../scenario/vocabulary.ts";
import { alternate, pathTo, pathToCase, type Route, routeOf, routes } from "./routes.ts";

const all = Object.keys(routes) as Route[];

describe("routes", () => {
  it("are all different, so that a path leads to one page", () => {
    const paths = all.flatMap((route) => locales.map((locale) => routes[route][locale]));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each(all)("%s is found back from its path in both languages", (route) => {
    for (const locale of locales) {
      const path = routes[route][locale].replace(":case", "john");
      const caseId = routes[route][locale].includes(":case") ? "john" : "";
      expect(routeOf(path)).toEqual({ route, locale, caseId });
    }
  });

  it("name a page and a page of a case", () => {
    expect(pathTo("principles", "nl")).toBe("/uitgangspunten/");
    expect(pathToCase("lecturer", "en", "john")).toBe("/en/cases/john/lecturer/");
  });
});

describe("alternate", () => {
  it.each([
    ["/", "en", "/en/"],
    ["/en/", "nl", "/"],
    ["/casussen/john/docent/", "en", "/en/cases/john/lecturer/"],
    ["/en/play/john/", "nl", "/spelen/john/"],
    ["/bronnen", "en", "/en/sources/"],
    ["/en/sources/", "en", "/en/sources/"],
  ] as const)("%s in %s is %s", (path, locale, expected) => {
    expect(alternate(path, locale)).toBe(expected);
  });

  it("leads home from a path that is no page", () => {
    expect(alternate("/nergens/te/vinden/", "en")).toBe("/en/");
    expect(alternate("/casussen/john/docent/extra/", "nl")).toBe("/");
  });

  it("there and back is the same page", () => {
    for (const route of all) {
      const path = routes[route].nl.replace(":case", "john");
      expect(alternate(alternate(path, "en"), "nl")).toBe(path);
    }
  });
});
