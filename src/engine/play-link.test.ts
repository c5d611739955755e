import { describe, expect, it } from "vitest";
import { choice, ending, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { Play } from "../scenario/play.ts";
import { checksum } from "./checksum.ts";
import { decodePlay, encodePlay, LINK_LIMIT } from "./play-link.ts";

const world = scenario([
  scene("hall", [choice("listen"), leads("go-in", "room")]),
  scene("room", [leads("leave", "end"), leads("back", "hall")]),
  ending("end"),
]);
const play: Play = {
  v: 1,
  id: "play0001",
  caseId: "test",
  caseVersion: "0",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps: [
    { scene: "hall", choice: "listen" },
    { scene: "hall", choice: "go-in" },
    { scene: "room", choice: "leave" },
  ],
};

describe("play link", () => {
  it("gives the same play back, under the id the caller chose", () => {
    expect(decodePlay(world, encodePlay(world, play), play.id)).toEqual({
      ok: true,
      play,
      extras: {},
      changed: false,
    });
  });

  it("carries the texts a student ticked, in any script", () => {
    const link = encodePlay(world, play, { action: "Ik vraag éérst – 👂" });
    expect(link).toMatch(/^[A-Za-z0-9._%-]+$/);
    expect(decodePlay(world, link)).toMatchObject({ extras: { action: "Ik vraag éérst – 👂" } });
  });

  it("makes the same id of the same link when the caller has none", () => {
    const link = encodePlay(world, play);
    const first = decodePlay(world, link);
    expect(first).toEqual(decodePlay(world, `  #${link}\n`));
    expect(first.ok && first.play.id).toMatch(/^link[a-z0-9]{7}$/);
  });

  it("says that nothing is there", () => {
    expect(decodePlay(world, "#")).toEqual({ ok: false, reason: "empty" });
  });

  it("recognises a link that was cut off anywhere", () => {
    const link = encodePlay(world, play);
    for (let length = 1; length < link.length; length++)
      expect(decodePlay(world, link.slice(0, length))).toEqual({ ok: false, reason: "damaged" });
  });

  it("recognises a changed letter and something else altogether", () => {
    const link = encodePlay(world, play);
    expect(decodePlay(world, link.replace("listen", "listem")).ok).toBe(false);
    for (const text of ["main-content", "1.2.3", "%E0%A4%A", "<script>", "1.test.%E0.nnw..0000000"])
      expect(decodePlay(world, text)).toEqual({ ok: false, reason: "damaged" });
  });

  it("does not trip over a link that somebody made by hand with a checksum that fits", () => {
    for (const body of ["1.test.%E0.nnw.", "1.test.0.nnw.!!", "1.test.0.xnw.", "1.toString.0.nnw."])
      expect(decodePlay(world, `${body}.${checksum(body)}`).ok).toBe(false);
  });

  it("names a newer format and another case", () => {
    expect(decodePlay(world, "2.test.anything")).toEqual({ ok: false, reason: "newer" });
    expect(decodePlay({ ...world, id: "other" }, encodePlay(world, play))).toEqual({
      ok: false,
      reason: "other-case",
      caseId: "test",
    });
  });

  it("plays as far as it goes on a changed case and keeps the choices that no longer fit", () => {
    const changed = scenario([scene("hall", [choice("listen")]), ending("end")], { version: "1" });
    expect(decodePlay(changed, encodePlay(world, play))).toMatchObject({
      ok: true,
      changed: true,
      play: { caseVersion: "0", steps: [{ scene: "hall", choice: "listen" }] },
      broken: { at: 1, reason: "unknown-choice", rest: ["go-in", "leave"] },
    });
  });

  it("shortens long ids to stay within what mail and chat keep whole", () => {
    const long = (id: string) => `${id}-${"a-very-long-name-".repeat(4)}end`;
    const loop = scenario([
      scene("hall", [leads(long("one"), "room"), leads(long("two"), "room")]),
      scene("room", [leads(long("one"), "hall")]),
    ]);
    const steps = Array.from({ length: 80 }, (_, at) =>
      at % 2 === 0
        ? { scene: "hall", choice: long(at % 4 === 0 ? "one" : "two") }
        : { scene: "room", choice: long("one") },
    );
    const link = encodePlay(loop, { ...play, steps });
    expect(link.length).toBeLessThanOrEqual(LINK_LIMIT);
    expect(decodePlay(loop, link)).toMatchObject({ ok: true, play: { steps } });
  });
});
