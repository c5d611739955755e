import { describe, expect, it } from "vitest";
import { isSafeLink } from "./safe-link.ts";

describe("a link", () => {
  it.each(["https://windesheim.nl/a?b=c#d", "mailto:a@b.nl", "/uitgangspunten/", "/en/#a"])(
    "%s can stand in a case",
    (url) => expect(isSafeLink(url)).toBe(true),
  );
  it.each([
    "http://a.nl",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "https:evil",
    "https:///evil",
    "vbscript:x",
    "uitgangspunten",
    "#kop",
    "",
  ])("%s cannot", (url) => expect(isSafeLink(url)).toBe(false));
});
