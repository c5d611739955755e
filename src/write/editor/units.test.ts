import { describe, expect, it } from "vitest";
import { counterpart, placeOfScene, sceneAt, unitsIn } from "./units.ts";

const nl = `---
title: x
---
<Fact id="hok" domain="health">Daar.</Fact>

<Scene id="erf" title="Erf">
Wat.
<Choice id="kijk" to="einde">Kijk.</Choice>
</Scene>

<Ending id="einde" title="Later">
Ja.
</Ending>
`;
const en = nl.replace(/<Choice[\s\S]*?<\/Choice>\n/, "").replace("Wat.", "What.\n\nMore.");

describe("the pieces of a case", () => {
  it("are found by name, a choice within its scene", () => {
    expect(unitsIn(nl).map(({ key, line }) => [key, line])).toEqual([
      ["Fact hok", 4],
      ["Scene erf", 6],
      ["erf/kijk", 8],
      ["Scene einde", 11],
    ]);
  });

  it("lead from a place to the same one in the translation, or to the one before it", () => {
    const [source, translation] = [unitsIn(nl), unitsIn(en)];
    const across = (words: string) =>
      en.slice(counterpart(source, nl.indexOf(words), translation)).split("\n")[0];
    expect(across("Ja.")).toBe('<Ending id="einde" title="Later">');
    expect(across("Kijk.")).toBe('<Scene id="erf" title="Erf">');
    expect(counterpart(source, 3, translation)).toBeUndefined();
  });

  it("tell in which scene a place is, and where a scene begins", () => {
    const units = unitsIn(nl);
    expect(sceneAt(units, nl.indexOf("Kijk."))).toBe("erf");
    expect(sceneAt(units, 5)).toBeUndefined();
    expect(placeOfScene(units, "einde")).toBe(nl.indexOf("<Ending"));
    expect(placeOfScene(units, "nergens")).toBeUndefined();
  });

  it("are found in what is half written", () => {
    expect(unitsIn('<Scene id="erf" ti\n<Choice id="kijk').map(({ key }) => key)).toEqual([
      "Scene erf",
      "erf/",
    ]);
  });
});
