import { expect, it } from "vitest";
import { isId } from "../../scenario/is-id.ts";
import { idOf, localeOf } from "./draft-hand-over.ts";

it("knows the language of a file by its name, then by what stands in it", () => {
  expect(localeOf("en.mdx", "")).toBe("en");
  expect(localeOf("john.nl.mdx", "translates: nl")).toBe("nl");
  expect(localeOf("wooden.mdx", "")).toBe("nl");
  expect(localeOf("case.mdx", "---\ntranslates: nl\n---")).toBe("en");
});

it("makes an id of any name", () => {
  expect(idOf("Mevrouw De Vries (2).mdx")).toBe("mevrouw-de-vries-2");
  for (const name of ["nl.mdx", "…", "日本.mdx", "-a-.mdx", "x".repeat(90)])
    expect(isId(idOf(name)), name).toBe(true);
});
