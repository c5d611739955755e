import { describe, expect, it } from "vitest";
import { compileCase } from "./compile-case.ts";
import { mendOf } from "./diagnostics/mend.ts";
import { newCase } from "./template/new-case.ts";

/** What happens to somebody who knows a word processor and no code: each slip in the case one begins with. */
const { nl: begun } = newCase({ id: "proef", titles: { nl: "De duiven" } });

const find = (text: string) =>
  compileCase({ text, caseId: "proef" }).diagnostics.filter(({ severity }) => severity === "error");
const mended = (text: string): string => {
  const [first] = find(text);
  const edits = (first && mendOf(first, text)?.edits) ?? [];
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
};
const changed = (from: string, to: string): string => {
  if (!begun.includes(from)) throw new Error(`the case has no ${from}`);
  return begun.replaceAll(from, to);
};
const closing = (tag: string, rest: string) => changed(`</${tag}>${rest}`, rest);

const slips: Record<string, [id: string, text: string]> = {
  "curly quotation marks in a whole text": [
    "attribute-curly-quotes",
    begun.replace(/="([^"]*)"/g, "=“$1”"),
  ],
  "one curly quotation mark": [
    "attribute-curly-quotes",
    changed('"closed-question" to', '"closed-question” to'),
  ],
  "hard spaces before every tag": ["hidden-sign", begun.replace(/^ {2}(?=<)/gm, "\u00a0\u00a0")],
  "a hard space behind a detail": ["hidden-sign", changed("title: ", "title:\u00a0")],
  "a name with a space without width": [
    "hidden-sign",
    changed('to="erf" tells="hok"', 'to="e\u200brf" tells="hok"'),
  ],
  "a capital in an id and in what points at it": ["id-not-allowed", changed("poort", "Poort")],
  "spaces in an id and in what points at it": ["id-not-allowed", changed("overleg", "het overleg")],
  "the title of a scene instead of its id": [
    "unknown-target",
    changed('to="erf" tells="hok"', 'to="Onder het hok" tells="hok"'),
  ],
  "the name of somebody instead of the id": [
    "unknown-person",
    changed('"sami" mood="warm"', '"Sami" mood="warm"'),
  ],
  "a misspelt scene in several places": ["unknown-target", changed('to="overleg"', 'to="overlag"')],
  "hier instead of here": [
    "unknown-target",
    changed('to="here" for="nursing" tells', 'to="hier" for="nursing" tells'),
  ],
  "a Dutch attribute": ["unknown-attribute", changed('"poort" title', '"poort" titel')],
  "an attribute in capitals": [
    "unknown-attribute",
    changed('<Scene id="poort"', '<Scene ID="poort"'),
  ],
  "a Dutch detail": ["unknown-front-field", changed("roles: [", "rollen: [")],
  "the words for a value": ["unknown-value", changed('"closed-question"', '"gesloten vraag"')],
  "an age with a word": ["not-a-number", changed('age="74"', 'age="74 jaar"')],
  "a tag in small letters": ["unknown-tag", changed('<Scene id="erf"', '<scene id="erf"')],
  "a space after the bracket": [
    "less-than",
    changed('<Reply who="sami" mood', '< Reply who="sami" mood'),
  ],
  "a stroke the wrong way": ["less-than", changed("en wijst.</Reply>", "en wijst.<\\Reply>")],
  "a forgotten </Reply>": ["unclosed-tag", changed("en wijst.</Reply>", "en wijst.")],
  "a forgotten </Choice>": ["unclosed-tag", closing("Choice", '\n\n<Choice id="emmer"')],
  "a forgotten </Scene>": [
    "unclosed-tag",
    closing("Scene", "\n\n{/* Hier begint de verpleegkundige"),
  ],
  "a forgotten >": ["tag-not-finished", changed('tells="emmer">', 'tells="emmer"')],
  "a forgotten />": ["tag-needs-slash", changed('portrait="man-2" />', 'portrait="man-2">')],
  "a detail with a colon": ["front-matter-unreadable", changed("title: De", "title: Casus: de")],
  "an empty line at the top": ["front-matter-missing", `\n\n${begun}`],
  "no lines of hyphens": [
    "front-matter-missing",
    begun.replace(/^---\n/, "").replace("\n---\n", "\n"),
  ],
  "long dashes for hyphens": ["front-matter-missing", begun.replaceAll(/^---$/gm, "—")],
  "a long dash that closes": ["front-matter-not-closed", begun.replace("\n---\n", "\n———\n")],
  "values without quotation marks": [
    "attribute-without-quotes",
    changed(
      '<Choice id="thuis" move="closed-question" to="keuken">',
      "<Choice id=thuis move=closed-question to=keuken>",
    ),
  ],
  "a colon for an equals sign": [
    "attribute-without-equals",
    changed('for="nursing" tells="val"', 'for: "nursing" tells="val"'),
  ],
  "a scene that closes at once": [
    "tag-closed-at-once",
    changed('title="Bij de poort" place="erf">', 'title="Bij de poort" place="erf" />'),
  ],
  "an article before an id": ["unknown-fact", changed('tells="emmer"', 'tells="de emmer"')],
  "else between two scenes": [
    "condition-unreadable",
    changed("samen if told(greet), beneden", "samen if told(greet) else beneden"),
  ],
  "a detail that begins with a tab": [
    "front-matter-unreadable",
    changed("length: short", "\tlength: short"),
  ],
  "a detail with words in quotation marks": [
    "front-matter-unreadable",
    changed("summary: Meneer Talsma", 'summary: "Meneer Talsma"'),
  ],
  "bullets of a word processor": [
    "debrief-not-a-list",
    changed("\n- Bij welke", "\n•\tBij welke").replace("- Wat heb je niet", "•\tWat heb je niet"),
  ],
};

describe("a slip of somebody who knows a word processor", () => {
  it.each(Object.entries(slips))("%s gives one message, and its mend mends it", (_, [id, text]) => {
    expect(find(text).map((each) => each.id)).toEqual([id]);
    expect(find(mended(text))).toEqual([]);
  });

  it("is told once, where nothing can be mended at once", () => {
    const once: [string, string][] = [
      ["unknown-tag", changed("Boven hem", "<naam invullen> Boven hem")],
      [
        "mismatched-closing-tag",
        changed(
          '</Choice>\n\n</Scene>\n\n<Scene id="erf"',
          '</Scene>\n\n</Choice>\n\n<Scene id="erf"',
        ),
      ],
      ["case-begins-again", `${begun}\n${begun}`],
      ["duplicate-id", changed('<Scene id="erf"', '<Scene id="keuken"')],
      ["duplicate-id", changed('<Person id="sami"', '<Person id="ilse"')],
      [
        "tag-not-here",
        begun
          .replace('<Choice id="opstap"', '<If id="mits" when="told(hok)">\n<Choice id="opstap"')
          .replace(/(<Choice id="opstap"[\s\S]*?<\/Choice>)/, "$1\n</If>"),
      ],
      ["attribute-without-equals", changed('title="Bij de poort"', 'title="Bij "de" poort"')],
      ["attribute-without-value", changed('<Say who="ilse" mood="tired">', "<Say ilse>")],
      ["not-a-number", changed('network" value="+2">Er is', 'network" value="+1,5">Er is')],
    ];
    for (const [id, text] of once) expect(find(text).map((each) => each.id)).toEqual([id]);
  });
});
