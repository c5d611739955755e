import { describe, expect, it } from "vitest";
import { choice, john, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { RichText } from "../scenario/rich-text.ts";
import { type HeardBlock, type HeardInline, listenerIn, received } from "./hearing.ts";

const line: RichText = [
  {
    p: [
      "Zullen we morgen om half elf samen naar de ",
      { em: ["audicien aan de markt"] },
      " gaan, of blijft u liever thuis vandaag?",
    ],
  },
];

const words = (text: readonly HeardInline[], gaps: (lost: string) => string): string =>
  text
    .map((each) => {
      if (typeof each === "string") return each;
      if ("gap" in each) return gaps(each.gap);
      if ("em" in each) return words(each.em, gaps);
      if ("strong" in each) return words(each.strong, gaps);
      return "br" in each ? " " : words(each.text, gaps);
    })
    .join("");
const paragraph = (blocks: HeardBlock[] | undefined, gaps: (lost: string) => string): string => {
  const [first] = blocks ?? [];
  return first && "p" in first ? words(first.p, gaps) : "";
};
const whole = paragraph(line as HeardBlock[], String);

describe("what a room leaves of a line", () => {
  it("loses words in a loud room and keeps the whole line behind the gaps", () => {
    const heard = received(line, "loud", [], "a");
    expect(heard?.words).toBe(20);
    expect(heard?.lost).toBeGreaterThan(4);
    expect(heard?.lost).toBeLessThan(15);
    expect(paragraph(heard?.text, String)).toBe(whole);
    expect(paragraph(heard?.text, () => "…")).not.toBe(whole);
  });

  it("loses the same words every time, and others at another moment", () => {
    expect(received(line, "loud", [], "a")).toEqual(received(line, "loud", [], "a"));
    expect(received(line, "loud", [], "a")).not.toEqual(received(line, "loud", [], "b"));
  });

  it("keeps the question mark, so that one hears it was a question", () => {
    for (const key of "abcdefgh")
      expect(paragraph(received(line, "loud", [], key)?.text, () => "…")).toMatch(/\?$/);
  });

  it("makes one gap of words lost in a row", () => {
    const plain: RichText = [{ p: [whole] }];
    for (const key of "abcdefgh")
      expect(paragraph(received(plain, "loud", [], key)?.text, () => "…")).not.toContain("… …");
  });

  it("is whole in a quiet room, elsewhere, and on paper", () => {
    expect(received(line, "quiet", [], "a")).toBeUndefined();
    expect(received(line, "loud", ["place"], "a")).toBeUndefined();
    expect(received(line, "loud", ["face", "writing"], "a")).toBeUndefined();
  });

  it("loses fewer words in a busy room, and fewer still with faces seen and a slow pace", () => {
    const keys = Array.from({ length: 50 }, (_, at) => `key ${at}`);
    const lost = (...room: [noise: "loud" | "busy", mended: ("face" | "pace")[]]) =>
      keys.reduce((sum, key) => sum + (received(line, ...room, key)?.lost ?? 0), 0);
    expect(lost("busy", [])).toBeLessThan(lost("loud", []));
    expect(lost("loud", ["pace"])).toBeLessThan(lost("loud", []));
    expect(lost("loud", ["face"])).toBeLessThan(lost("loud", ["pace"]));
    expect(lost("loud", ["face", "pace"])).toBeLessThan(lost("loud", ["face"]));
  });

  it("never loses a word in a better room that arrived in a worse one", () => {
    const gaps = (mended: ("face" | "pace")[]) => {
      const found: string[] = [];
      paragraph(received(line, "loud", mended, "a")?.text, (lost) => {
        found.push(...lost.split(/\s+/));
        return "";
      });
      return found;
    };
    expect(gaps([])).toEqual(expect.arrayContaining(gaps(["face"])));
  });
});

describe("who listens", () => {
  const says = (who: string) => ({ kind: "say" as const, who, text: line });
  it("is the hard-of-hearing person who speaks in the scene", () => {
    const world = scenario([
      scene("talk", [], {
        parts: [{ kind: "if", id: "x", when: { all: [] }, parts: [says("john")] }],
      }),
      scene("answer", [choice("ask", { replies: [{ who: "john", text: line }] })]),
      scene("about-him", [choice("ask", { replies: [{ who: "anna", text: line }] })], {
        parts: [says("anna")],
      }),
    ]);
    expect(listenerIn(world, "talk")).toBe(john);
    expect(listenerIn(world, "answer")).toBe(john);
    expect(listenerIn(world, "about-him")).toBeUndefined();
    expect(listenerIn(world, "nowhere")).toBeUndefined();
  });
});
