import { describe, expect, test } from "vitest";
import { fragmentOf, parseAddress } from "./address.ts";

describe("the query of the intro form", () => {
  test("starts a play in a role", () => {
    expect(parseAddress("?role=nursing&feedback=now&part=lesson-cut", "")).toEqual({
      kind: "new",
      mode: "nursing",
      options: { feedback: "now", part: "lesson-cut" },
    });
  });

  test("a role alone is enough: feedback in the report, the whole case", () => {
    expect(parseAddress("?role=pair", "")).toEqual({
      kind: "new",
      mode: "pair",
      options: { feedback: "report", part: "whole" },
    });
  });

  test.each(["?role=doctor", "?role=", "?role=nursing&feedback=never", "?role=pair&part=half"])(
    "%s cannot be read",
    (search) => expect(parseAddress(search, "")).toEqual({ kind: "unreadable" }),
  );

  test("a query that is not ours is left alone", () => {
    expect(parseAddress("?fbclid=abc", "")).toEqual({ kind: "start" });
  });
});

describe("the fragment", () => {
  test("a play, and it goes before the query", () => {
    expect(parseAddress("?role=nursing", "#play=abcdefgh12")).toEqual({
      kind: "play",
      id: "abcdefgh12",
    });
  });

  test.each(["play", "report"] as const)(
    "%s with the play inside survives being written",
    (kind) => {
      const carried = { code: "1.a~b/c+d=", cursor: 7, reading: kind === "play" };
      expect(parseAddress("", fragmentOf(kind, "abcdefgh12", carried))).toEqual({
        kind,
        id: "abcdefgh12",
        carried,
      });
    },
  );

  test("a missing or odd cursor means the end of the play", () => {
    const address = parseAddress("", "#play=abcdefgh12&s=x&at=-3");
    expect(address).toEqual({
      kind: "play",
      id: "abcdefgh12",
      carried: { code: "x", cursor: Number.MAX_SAFE_INTEGER, reading: false },
    });
  });

  test.each(["#play=", "#play=short", "#report=ABCDEFGHIJ", "#something=else"])(
    "%s cannot be read",
    (hash) => expect(parseAddress("", hash)).toEqual({ kind: "unreadable" }),
  );

  test("the fragment of a skip link is not ours", () => {
    expect(parseAddress("", "#main")).toEqual({ kind: "start" });
  });
});
