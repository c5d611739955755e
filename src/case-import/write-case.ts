import { attribute, comment, freshIds, idMaker, paragraphs, words } from "./case-text.ts";
import type { Effect, Kept, Link, Passage, Piece, Story, Test } from "./story.ts";
import { count, type Tally } from "./tally.ts";
import { conditionText, type Mapped, mapVariables, testWords } from "./variables.ts";

/** What a link does when the teaching in it is still to be named. */
const MOVE = "open-question";

/**
 * A story as the text of a case: passages are scenes, links choices, variables flags and meters.
 * What has no counterpart stands as a comment where it stood, and is counted.
 * @param from what it was, as people call it: "Twine", "ink"
 * @returns the text of `nl.mdx`, and everything that was kept word by word
 */
export function writeCase(
  story: Story,
  from: string,
  tally: Tally,
): { text: string; kept: Kept[] } {
  const kept: Kept[] = [...story.leftover];
  const begun = beginWith(story);
  const variables = mapVariables(begun);
  const sceneIds = idMaker("scene");
  const names = new Set(begun.passages.map(({ name }) => name));
  const sceneId = (name: string) => (names.has(name) ? sceneIds(name) : undefined);
  for (const variable of variables.values()) {
    count(tally, "variables", variable.kind === "none" ? "noted" : "mapped");
    if (variable.kind === "none") {
      const { line, start } = story.variables.find(({ name }) => name === variable.name) ?? {
        line: 1,
        start: undefined,
      };
      const value = start === undefined ? "" : ` = ${JSON.stringify(start)}`;
      kept.push({ line, why: "value", raw: `${variable.name}${value}` });
    }
  }
  const enters = new Map(begun.passages.map(({ name, enters: effects }) => [name, effects]));
  const world: World = { tally, kept, variables, sceneId, enters };
  const scenes = begun.passages.map((passage) => sceneText(passage, world));
  countEntering(begun, world);
  const title = story.title === "" ? `Verhaal uit ${from}` : story.title;
  const lines = [
    "---",
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(`Overgenomen uit ${from}. Schrijf hier in één of twee zinnen wie dit is en wat er speelt.`)}`,
    "length: short",
    "roles: [nursing, social-work]",
    `start: ${sceneId(begun.start) ?? "scene-1"}`,
    `good-life: ${JSON.stringify("Schrijf hier wat deze cliënt zelf een goed leven noemt.")}`,
    "---",
    "",
    comment(
      `Overgenomen uit ${from}. Elke keuze heet nu ${MOVE}: schrijf erbij wat ze doet, wat de cliënt antwoordt en wat het opent of sluit.`,
    ),
    ...story.leftover.map(({ raw }) => comment(`${from}: ${raw}`)),
    "",
    '<Person id="client-1" name="De cliënt" role="client" />',
    "",
    ...[...variables.values()].flatMap(declaration),
    ...scenes.flat(),
  ];
  return {
    text: `${lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trimEnd()}\n`,
    kept,
  };
}

type World = {
  tally: Tally;
  kept: Kept[];
  variables: ReadonlyMap<string, Mapped>;
  sceneId: (passage: string) => string | undefined;
  enters: ReadonlyMap<string, readonly Effect[]>;
};

/** What the first passage sets is where variables begin. */
function beginWith(story: Story): Story {
  const variables = [...story.variables];
  const passages = story.passages.map((passage) => {
    if (passage.name !== story.start) return passage;
    const enters = passage.enters.filter((effect) => {
      if (!("set" in effect)) return true;
      const known = variables.some(({ name }) => name === effect.variable);
      if (!known) variables.push({ name: effect.variable, line: effect.line, start: effect.set });
      return known;
    });
    return { ...passage, enters };
  });
  return { ...story, variables, passages };
}

function declaration(variable: Mapped): string[] {
  if (variable.kind === "flag") return [`<Flag id="${variable.id}" />`, ""];
  if (variable.kind === "none") return [];
  const { id, name, min, max, start } = variable;
  return [
    `<Meter id="${id}" name="${attribute(name)}" min="${min}" max="${max}" start="${start}" />`,
    "",
  ];
}

function noteEffect(effect: Effect, { tally, kept }: World): string {
  const raw =
    "set" in effect
      ? `${effect.variable} = ${JSON.stringify(effect.set)}`
      : `${effect.variable} += ${effect.add}`;
  count(tally, "effects", "noted");
  kept.push({ line: effect.line, why: "effect", raw });
  return comment(raw);
}

function sceneText(passage: Passage, world: World): string[] {
  const { tally, kept, sceneId } = world;
  count(tally, "passages", "mapped");
  const id = sceneId(passage.name) ?? "scene-1";
  const ifs = freshIds("als");
  const choices = freshIds("keuze");
  const story: string[] = [];
  const after: string[] = [];
  const keep = (each: Kept, into: string[]) => {
    kept.push(each);
    into.push(comment(each.raw), "");
  };
  // A place whose links only lead back to itself is where the story stops.
  const stuck = passage.pieces.every((each) => each.kind !== "link" || each.to === passage.name);
  for (const piece of merged(passage.pieces)) {
    if (piece.kind === "kept") keep(piece.kept, story);
    else if (piece.kind === "text") {
      const lines = paragraphs(piece.text);
      if (lines.length === 0) continue;
      const when = whenText(piece.when, passage.line, world, story);
      story.push(
        ...(when === undefined
          ? lines
          : [`<If id="${ifs("als")}" when="${attribute(when)}">`, "", ...lines, "", "</If>"]),
        "",
      );
    } else {
      const written = choiceText(stuck ? { ...piece, to: "" } : piece, choices, world, after);
      if (written) after.push(...written, "");
      for (const each of piece.kept ?? []) keep(each, after);
    }
  }
  const ends = !after.some((line) => line.startsWith("<Choice"));
  const tag = ends ? "Ending" : "Scene";
  return [
    `<${tag} id="${id}" title="${attribute(passage.name)}">`,
    "",
    ...(story.every((line) => line === "" || line.startsWith("{/*")) ? ["…", ""] : []),
    ...story,
    ...after,
    `</${tag}>`,
    "",
  ];
}

/** Texts that stand under the same condition, as one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind === "text" && last?.kind === "text" && last.when === piece.when)
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

/** A condition as an attribute; one that cannot be carried over is kept and the rest shown without it. */
function whenText(
  test: Test | undefined,
  line: number,
  { tally, kept, variables, sceneId }: World,
  into: string[],
): string | undefined {
  if (!test) return undefined;
  const text = conditionText(test, variables, sceneId)?.replace(
    /^\((.*)\)$/,
    (whole, inner: string) => (/^[^()]*(\([^()]*\)[^()]*)*$/.test(inner) ? inner : whole),
  );
  count(tally, "conditions", text === undefined ? "noted" : "mapped");
  if (text === undefined) {
    const raw = testWords(test);
    kept.push({ line, why: "condition", raw });
    into.push(comment(`als ${raw}`), "");
  }
  return text;
}

function choiceText(
  link: Link,
  ids: (name: string) => string,
  world: World,
  into: string[],
): string[] | undefined {
  const { tally, kept, sceneId, enters } = world;
  const to = link.to === undefined ? "here" : sceneId(link.to);
  if (to === undefined) {
    count(tally, "links", "noted");
    const raw = `[[${link.text}->${link.to}]]`;
    kept.push({ line: link.line, why: "target", raw });
    into.push(comment(raw), "");
    return undefined;
  }
  count(tally, "links", "mapped");
  const when = whenText(link.when, link.line, world, into);
  for (const effect of link.effects)
    if (canCarry(effect, world)) count(tally, "effects", "mapped");
    else into.push(noteEffect(effect, world), "");
  // What happens on coming somewhere happens on every way there.
  const entering = link.to === undefined ? [] : (enters.get(link.to) ?? []);
  const { sets, clears, changes } = effectAttributes(
    [...link.effects, ...entering].filter((effect) => canCarry(effect, world)),
    world,
  );
  const list = (name: string, all: readonly string[], by: string) =>
    all.length === 0 ? "" : ` ${name}="${all.join(by)}"`;
  const attributes = [
    when === undefined ? "" : ` when="${attribute(when)}"`,
    list("sets", sets, " "),
    list("clears", clears, " "),
    list("changes", changes, ", "),
  ].join("");
  const reply = link.reply === undefined ? [] : paragraphs(link.reply, "  ");
  return [
    `<Choice id="${ids(link.text === "…" ? "verder" : link.text)}" move="${MOVE}" to="${to}"${attributes}>`,
    `  ${words(link.text) || "…"}`,
    ...(reply.length === 0 ? [] : ["  <Reply>", "", ...reply, "", "  </Reply>"]),
    "</Choice>",
  ];
}

/** What happens on coming somewhere is counted once, however many ways lead there. */
function countEntering({ passages }: Story, world: World): void {
  const led = new Set(
    passages.flatMap(({ pieces }) => pieces.map((each) => each.kind === "link" && each.to)),
  );
  for (const { name, enters } of passages)
    for (const effect of enters)
      if (led.has(name) && canCarry(effect, world)) count(world.tally, "effects", "mapped");
      else noteEffect(effect, world);
}

/** A flag is set or cleared, a meter goes up or down; a number set anew is more than a choice can do. */
function canCarry(effect: Effect, { variables }: World): boolean {
  const variable = variables.get(effect.variable);
  if (variable?.kind === "flag") return "set" in effect;
  return variable?.kind === "meter" && "add" in effect && Number.isInteger(effect.add);
}

function effectAttributes(effects: readonly Effect[], { variables }: World) {
  const sets = new Set<string>();
  const clears = new Set<string>();
  const changes = new Map<string, number>();
  for (const effect of effects) {
    const variable = variables.get(effect.variable);
    if (variable?.kind === "flag" && "set" in effect) {
      (effect.set === true ? sets : clears).add(variable.id);
      (effect.set === true ? clears : sets).delete(variable.id);
    } else if (variable?.kind === "meter" && "add" in effect)
      changes.set(variable.id, (changes.get(variable.id) ?? 0) + effect.add);
  }
  return {
    sets: [...sets],
    clears: [...clears],
    changes: [...changes]
      .filter(([, by]) => by !== 0)
      .map(([id, by]) => `${id} ${by > 0 ? "+" : ""}${by}`),
  };
}
