import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { completions } from "./index.ts";

const fixture = new URL("../../../tests/fixtures/cases/friday/nl.mdx", import.meta.url);
const nl = readFileSync(fixture, "utf8");

/** What is offered at the `|` that takes the place of some words of the case. */
const offered = (from: string, to: string) => {
  const changed = nl.replace(from, () => to);
  expect(changed).not.toBe(nl);
  const offset = changed.indexOf("|");
  const text = changed.replace("|", "");
  const { from: start, to: end, items } = completions(text, offset);
  return {
    labels: items.map(({ label }) => label),
    replaced: text.slice(start, end),
    items,
    text,
    start,
    end,
  };
};

describe("a tag", () => {
  it("is offered where it may stand, half written or not", () => {
    const top = offered('<Flag id="sleutel" />', "<Fl|");
    expect(top.replaced).toBe("<Fl");
    expect(top.labels).toContain("Contact");
    expect(top.labels).not.toContain("Choice");
    const scene = offered("Riet belt vanuit haar auto.", "<|");
    expect(scene.labels).toContain("Together");
    expect(scene.labels).not.toContain("Person");
    expect(offered("Wie betaalt de nachten?", "Wie?\n<|").labels).toEqual(["Option"]);
    expect(offered("Wie zou u vanavond willen horen?", "Wie?\n\n<|").labels).toEqual([
      "Choice",
      "Meaning",
      "Decide",
      "Together",
    ]);
    expect(offered("Mag ik de koffieploeg voor u bellen?", "Bellen?\n<|").labels).toEqual([
      "Reply",
      "Feedback",
    ]);
  });

  it("comes with what it needs, and the cursor in the first gap", () => {
    const { items } = offered("Riet belt vanuit haar auto.", "<|");
    const say = items.find(({ label }) => label === "Say");
    expect(say?.insert).toBe('<Say who=""></Say>');
    expect(say?.insert.slice(0, say.caret)).toBe('<Say who="');
  });

  it("is closed by its own name", () => {
    expect(offered("</Decide>", "</|").labels).toEqual(["</Decide>"]);
    expect(offered("</Map>", "</M|").items[0]?.insert).toBe("</Map>");
  });

  it("is not offered in running text", () => {
    expect(offered("Riet belt vanuit haar auto.", "Riet belt |").labels).toEqual([]);
  });
});

describe("an attribute", () => {
  it("is offered once", () => {
    const { labels, replaced } = offered('<Option id="huisarts">', '<Option id="huisarts" f|>');
    expect(replaced).toBe("f");
    expect(labels).toContain("fact");
    expect(labels).not.toContain("id");
  });

  it("is offered where it means something", () => {
    expect(offered('id="bel-kerk" contact="kerk"', 'id="bel-kerk" |').labels).toContain("contact");
    expect(offered('id="laat-rusten" move', 'id="laat-rusten" | move').labels).not.toContain(
      "contact",
    );
  });

  it("offers the words of its list, each once", () => {
    expect(offered('topic="consent"', 'topic="c|"').labels).toContain("consent");
    expect(offered('topic="consent"', 'topic="|"').items[0]?.list).toBe("decisionTopics");
    const second = offered('move="connect ask-leave"', 'move="connect |"').labels;
    expect(second).toContain("ask-leave");
    expect(second).not.toContain("connect");
  });

  it("offers ids, with what a writer knows them by", () => {
    const { items } = offered('contact="dochter" move', 'contact="|" move');
    expect(items.map(({ label }) => label)).toEqual(["kerk", "dochter", "buurman", "wijkteam"]);
    expect(items[0]?.detail.nl).toBe("De koffieploeg van de kerk");
    expect(offered('returns="voor"', 'returns="|"').labels).toEqual(["voor", "na"]);
    expect(offered('tells="dochter" ties', 'tells="|" ties').labels).toEqual([
      "bed",
      "val",
      "dochter",
    ]);
    expect(offered('tells="dochter" ties', 'tells="dochter, |" ties').labels).toContain("bed");
  });

  it("offers where a choice can lead, and then a condition", () => {
    expect(offered('to="fiets"', 'to="|"').labels).toContain("here");
    expect(offered('to="fiets"', 'to="fiets |"').labels).toEqual(["if"]);
    expect(offered('to="fiets"', 'to="fiets if |"').labels).toContain("decided");
    expect(offered('ties="buurman thin"', 'ties="buurman |"').labels).toContain("lost");
    expect(offered('proposes="gerda if', 'proposes="|gerda if').labels).toContain("thuis");
  });
});

describe("a condition", () => {
  const asked = (condition: string) => offered('when="tie(buurman/lost)"', `when="${condition}"`);

  it("offers what can be asked, and then of what", () => {
    expect(asked("not |").labels).toEqual(expect.arrayContaining(["told", "kracht", "and"]));
    expect(asked("told(|").labels).toEqual(["bed", "val", "dochter"]);
    expect(asked("told(b|)").replaced).toBe("b");
    expect(asked("meaning(|").labels).toContain("any");
    expect(asked("role(|").labels).toEqual(["nursing", "social-work", "pair"]);
    expect(asked("tie(kerk/|").labels).toContain("kerk/close");
    expect(asked("kracht < 3 and decided(|").labels).toEqual(
      expect.arrayContaining(["weekend/spil/zelf", "nacht/settled/elv", "nacht/nursing/thuis"]),
    );
    expect(asked("chose(|").labels).toContain("netwerk/bel-kerk");
  });
});

describe("the front matter", () => {
  it("offers fields that are not there yet, and values of those that are", () => {
    const fields = offered("authors: [Blanco]", "au|").labels;
    expect(fields).toContain("authors");
    expect(fields).not.toContain("title");
    expect(offered("length: short", "length: |").labels).toEqual(["short", "medium", "long"]);
    expect(offered("roles: [nursing, social-work]", "roles: [|").labels).toEqual([
      "nursing",
      "social-work",
    ]);
    expect(offered("start: { nursing: zaal", "start: { nursing: |").labels).toContain("telefoon");
    expect(offered("authors: [Blanco]", "lesson-cut: { st|").labels).toContain("start");
    expect(offered("authors: [Blanco]", "lesson-cut:\n  told: [|").labels).toEqual([
      "bed",
      "val",
      "dochter",
    ]);
  });

  it("is offered without its closing line too", () => {
    expect(completions("---\ntitle: x\n", 13).items.map(({ label }) => label)).toContain("length");
    expect(completions("", 0).items.map(({ label }) => label)).toContain("Scene");
  });
});

describe("anything at all", () => {
  it("is answered, never thrown, about the text at the cursor", () => {
    const scraps = fc.constantFrom(
      "<",
      "<Choice ",
      '"',
      "{",
      'when="',
      "(",
      "/",
      "---\n",
      "</",
      "|",
      "\u0000",
      "<Scene ",
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: nl.length }),
        fc.nat(60),
        scraps,
        fc.integer({ min: -20, max: 20 }),
        (at, remove, insert, beside) => {
          const text = nl.slice(0, at) + insert + nl.slice(at + remove);
          const offset = Math.max(0, Math.min(text.length, at + insert.length + beside));
          const { from, to, items } = completions(text, offset);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBe(offset);
          for (const { label, insert: written, caret = 0, detail } of items) {
            expect(label).not.toBe("");
            expect(caret).toBeLessThanOrEqual(written.length);
            expect(typeof detail.nl).toBe("string");
          }
        },
      ),
      { numRuns: 300, seed: 20_261_123 },
    );
  });

  it("that is offered as an id exists", () => {
    const { items, text, start, end } = offered('to="fiets"', 'to="|"');
    for (const { insert } of items) {
      const written = text.slice(0, start) + insert + text.slice(end);
      const found = compileCase({ text: written, caseId: "friday" }).diagnostics;
      expect(found.filter(({ id }) => id === "unknown-target")).toEqual([]);
    }
  });
});
