import { ties } from "../../scenario/vocabulary.ts";
import { createSource } from "../scan/source.ts";
import { isTag, type TagToken } from "../scan/token.ts";
import { scanTokens } from "../scan/tokens.ts";
import { choiceTags } from "../tags/choices.ts";
import { tagNamed } from "../tags/index.ts";

/** An id of the case with what a writer knows it by: a name, a title, the first words. */
export type KnownId = { id: string; about: string };

/** What the ids of a case name. */
export type IdSpace =
  | "person"
  | "place"
  | "fact"
  | "contact"
  | "meter"
  | "flag"
  | "scene"
  | "choice"
  | "bracket"
  | "option"
  | "decision"
  | "tie";

const spaceOf: Readonly<Record<string, IdSpace>> = {
  Person: "person",
  Place: "place",
  Fact: "fact",
  Contact: "contact",
  Meter: "meter",
  Flag: "flag",
  Scene: "scene",
  Ending: "scene",
  Bracket: "bracket",
};

const questions: ReadonlySet<string> = new Set(choiceTags);

/**
 * Every id that a file defines, however broken the file is, in the order in which they stand in it.
 * @param text the whole file
 */
export function idsIn(text: string): Record<IdSpace, KnownId[]> {
  const found: Record<IdSpace, KnownId[]> = {
    person: [],
    place: [],
    fact: [],
    contact: [],
    meter: [],
    flag: [],
    scene: [],
    choice: [],
    bracket: [],
    option: [],
    decision: [],
    tie: [],
  };
  let scene = "";
  let question = { id: "", tag: "" };
  let part = "";
  for (const token of scanTokens(createSource(text, ""), 0, () => {})) {
    if (!isTag(token) || token.kind === "close") continue;
    const id = attributeOf(token, "id");
    const tag = tagNamed(token.name)?.name;
    if (!id || !tag) continue;
    const known = { id, about: aboutOf(token, text) };
    const space = spaceOf[tag];
    if (space) found[space].push(known);
    if (space === "scene") scene = id;
    if (space === "contact")
      for (const tie of ties) found.tie.push({ id: `${id}/${tie}`, about: known.about });
    if (questions.has(tag)) {
      question = { id, tag };
      part = "";
      found.choice.push({ id: `${scene}/${id}`, about: known.about });
    }
    if (tag === "Part") part = id;
    if (tag !== "Option") continue;
    found.option.push(known);
    const parts = question.tag === "Decide" ? [part] : ["nursing", "social-work", "settled"];
    for (const each of parts)
      found.decision.push({ id: `${question.id}/${each}/${id}`, about: known.about });
  }
  return found;
}

const attributeOf = (token: TagToken, name: string): string | undefined =>
  token.attributes.find((each) => each.name === name)?.value.trim();

/** How a writer knows it: its name or title, or the words that follow its tag. */
function aboutOf(token: TagToken, text: string): string {
  const named = attributeOf(token, "name") ?? attributeOf(token, "title");
  if (named) return named;
  const after = text.slice(token.at.end, token.at.end + 120).trimStart();
  const line = /^[^<\n]*/.exec(after)?.[0].trim() ?? "";
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}
