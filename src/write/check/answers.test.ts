import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answers } from "./answers.ts";

const nothing = () => undefined;
const begun = answers.begin({ caseId: "proef", source: "nl", titles: {} }, nothing);
const written = { caseId: "proef", texts: begun, reader: "en" as const };

describe("what the worker answers", () => {
  it("reads a case, and says what is wrong in the reader’s language, where it stands", () => {
    const nl = begun.nl.replace('to="erf" tells="hok"', 'to="erv" tells="hok"');
    const { problems, source, sound } = answers.compile({ ...written, texts: { nl } }, nothing);
    expect(source).toBe("nl");
    expect(sound).toEqual([]);
    const [error] = problems.filter(({ severity }) => severity === "error");
    expect(error).toMatchObject({ id: "unknown-target", locale: "nl" });
    expect(nl.slice(error?.from, error?.to)).toContain("erv");
    expect(error?.hint).toContain("Did you mean “erf”?");
    expect(error?.mend).toEqual({
      instead: "erf",
      places: 1,
      edits: [{ from: error?.from, to: error?.to, was: "erv", insert: "erf" }],
    });
    expect(error?.url).toBe("/en/handbook/messages/#unknown-target");
  });

  it("knows source and translation apart, whichever language is which", () => {
    expect(answers.compile(written, nothing)).toMatchObject({ source: "nl", sound: ["nl", "en"] });
    expect(answers.compile({ ...written, texts: { en: begun.en } }, nothing).source).toBe("en");
  });

  it("plays everything: numbers in titles, a drawing, and the case in both languages", () => {
    const seen: string[] = [];
    const explored = answers.explore(written, ({ done, of }) => seen.push(`${done}/${of}`));
    expect(seen).toEqual(["0/3", "1/3", "2/3"]);
    expect(Object.keys(explored?.scenarios ?? {})).toEqual(["nl", "en"]);
    const nurse = explored?.numbers.find(({ mode }) => mode === "nursing");
    expect(nurse?.endings.map(({ title }) => title)).toEqual([
      "Six o’clock",
      "Behind the window",
      "A rope",
    ]);
    expect(nurse?.shortest).toHaveLength(3);
    expect(nurse?.unreachable).toEqual([{ scene: "poort", title: "At the back gate" }]);
    expect(nurse?.facts).toMatchObject({ total: 4, most: 3 });
    expect(explored?.byMode.map(({ mode }) => mode)).toEqual(["nursing", "social-work", "pair"]);
    const drawn = (mode: string) =>
      explored?.byMode.find((each) => each.mode === mode)?.drawing.arrows.length ?? 0;
    expect(drawn("nursing")).toBeLessThan(explored?.drawing.arrows.length ?? 0);
    expect(nurse?.endings[0]?.way[0]).toMatchObject({
      scene: "keuken",
      choice: "goede-ochtend",
      text: "What does a good morning look like, for you?",
    });
    expect(explored?.drawing.picture.tag).toBe("svg");
    expect(explored?.drawing.scenes).toHaveLength(7);
  });

  it("has nothing to play while there are errors", () => {
    expect(answers.explore({ ...written, texts: { nl: "---\n---\n" } }, nothing)).toBeNull();
  });

  it("finds the shortest way to a scene, and says when there is none", () => {
    const road = (mode: "nursing" | "pair", scene: string) =>
      answers.road({ ...written, mode, scene }, nothing);
    expect(road("nursing", "keuken")).toEqual([]);
    expect(road("pair", "erf")?.map(({ scene }) => scene)).toEqual(["poort", "keuken"]);
    expect(road("nursing", "poort")).toBeNull();
    expect(road("nursing", "nergens")).toBeNull();
  });

  it("adds what a translation lacks, and says what stands in the way", () => {
    const en = begun.en.replace(/<Ending id="wachten"[\s\S]*?<\/Ending>\n/, "");
    const ask = { source: "nl", text: begun.nl, accept: false, reader: "nl" } as const;
    const added = answers.translate({ ...ask, existing: en }, nothing);
    expect(added.changed).toBe(1);
    expect(added.text).toContain('<Ending id="wachten"');
    const broken = answers.translate(
      { ...ask, text: begun.nl.replace("</Ending>", ""), existing: en },
      nothing,
    );
    expect(broken.text).toBeNull();
    expect(broken.inTheWay.length).toBeGreaterThan(0);
  });

  it("takes over a story of another program, and counts what became of it", () => {
    const text = ":: Start\nEen deur.\n[[Open de deur->Gang]]\n\n:: Gang\nLeeg.\n";
    const taken = answers.takeOver({ file: "deur.twee", text, reader: "nl" }, nothing);
    if (!taken.ok) throw new Error(taken.reason);
    expect(taken.counts[0]).toEqual({ what: "plekken in het verhaal", in: 2, mapped: 2, noted: 0 });
    const { sound } = answers.compile({ ...written, texts: { nl: taken.text } }, nothing);
    expect(sound).toEqual(["nl"]);
    expect(answers.takeOver({ file: "leeg.ink", text: "", reader: "nl" }, nothing).ok).toBe(false);
  });

  it("reads a care map, and checks and completes with it", () => {
    const file = "oeverstad.nl.yaml";
    const text = readFileSync(`content/care-map/${file}`, "utf8");
    const { careMap, problems } = answers.readMap({ text, file, reader: "nl" }, nothing);
    expect(problems).toEqual([]);
    if (!careMap) throw new Error("the care map cannot be read");

    const nl = begun.nl.replace("<Flag", '<Contact id="wijk" ref="neighbourhood-team" />\n<Flag');
    const bare = { caseId: "proef", texts: { nl }, reader: "nl" as const };
    const ids = (found: { problems: { id: string }[] }) => found.problems.map(({ id }) => id);
    expect(ids(answers.compile(bare, nothing))).toContain("contact-without-name");
    const mapped = { ...bare, careMaps: { nl: careMap } };
    expect(answers.compile(mapped, nothing).sound).toEqual(["nl"]);
    const contact = answers.explore(mapped, nothing)?.scenarios.nl?.contacts[0];
    expect(contact?.name).toBe("Sociaal wijkteam Oeverstad-Noord");

    const ask = { source: "nl", text: nl, existing: undefined, accept: false } as const;
    const begin = { ...ask, reader: "nl" as const };
    expect(answers.translate(begin, nothing).text).toBeNull();
    expect(answers.translate({ ...begin, careMap }, nothing).inTheWay).toEqual([]);

    const offset = nl.indexOf("neighbourhood-team");
    const found = answers.complete({ text: nl, offset, careMap: careMap.entries }, nothing);
    expect(found.items.find(({ label }) => label === "wmo-desk")?.detail.nl).toContain("Wmo-loket");
  });

  it("says what is wrong with a care map, in the reader’s language", () => {
    const { careMap, problems } = answers.readMap(
      { text: "id: dorp\nlocale: nl\n", file: "dorp.yaml", reader: "en" },
      nothing,
    );
    expect(careMap).toBeNull();
    expect(problems.map(({ id }) => id)).toContain("care-map-field-missing");
    expect(problems[0]?.message).toMatch(/care map/);
  });

  it("completes at the cursor", () => {
    const text = `${begun.nl}\n<Choi`;
    const found = answers.complete({ text, offset: text.length }, nothing);
    expect(found.items.map(({ label }) => label)).toContain("Scene");
  });

  it("finds a way to every scene of John that exploring reaches", () => {
    const nl = readFileSync("scenarios/john/nl.mdx", "utf8");
    const john = { caseId: "john", texts: { nl }, reader: "nl" as const };
    const explored = answers.explore(john, nothing);
    const last = explored?.numbers.find(({ mode }) => mode === "pair")?.endings.at(-1);
    const steps = answers.road({ ...john, mode: "pair", scene: last?.scene ?? "" }, nothing);
    expect(steps?.length).toBe(last?.way.length);
  });
});
