import { idMaker } from "./case-text.ts";
import type { Effect, Link, Story, Test } from "./story.ts";

/** What a variable becomes: a flag, a meter with its bounds, or nothing a case has. */
export type Mapped =
  | { kind: "flag"; id: string; name: string }
  | { kind: "meter"; id: string; name: string; min: number; max: number; start: number }
  | { kind: "none"; name: string };

/** A meter shows how much there is of something; ten steps are enough where a story says nothing. */
const USUAL_MOST = 10;

const linksOf = (story: Story): Link[] =>
  story.passages.flatMap(({ pieces }) => pieces.filter((each) => each.kind === "link"));

const testsIn = (test: Test | undefined): (Test & { variable: string })[] => {
  if (!test) return [];
  if ("variable" in test) return [test];
  if ("not" in test) return testsIn(test.not);
  if ("all" in test) return test.all.flatMap(testsIn);
  return "any" in test ? test.any.flatMap(testsIn) : [];
};

/**
 * Decides for every variable of a story what it becomes. Yes or no is a flag, a number that goes up
 * and down a meter; texts, lists and what depends on chance have no counterpart.
 */
export function mapVariables(story: Story): Map<string, Mapped> {
  const id = idMaker("waarde");
  const effects = [
    ...story.passages.flatMap(({ enters }) => enters),
    ...linksOf(story).flatMap((link) => link.effects),
  ];
  const tests = story.passages
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === "kept" ? [] : testsIn(piece.when)));
  const names = new Set([
    ...story.variables.map(({ name }) => name),
    ...effects.map(({ variable }) => variable),
    ...tests.map(({ variable }) => variable),
  ]);
  return new Map([...names].map((name) => [name, mapOne(name, story, effects, tests, id)]));
}

function mapOne(
  name: string,
  story: Story,
  effects: readonly Effect[],
  tests: readonly (Test & { variable: string })[],
  id: (name: string) => string,
): Mapped {
  const declared = story.variables.find((each) => each.name === name);
  const own = effects.filter(({ variable }) => variable === name);
  const sets = own.flatMap((each) => ("set" in each ? [each.set] : []));
  const adds = own.some((each) => "add" in each);
  const compared = tests.flatMap((each) =>
    each.variable === name && "value" in each ? [each.value] : [],
  );
  const begins = declared?.start;
  const values = [...sets, ...(begins === undefined ? [] : [begins])];
  const unknownStart = declared !== undefined && begins === undefined;
  if (
    !unknownStart &&
    !adds &&
    begins !== true &&
    values.every((each) => typeof each === "boolean")
  )
    // A flag that nothing ever sets could not be asked for.
    return sets.includes(true) && compared.every((each) => typeof each === "boolean")
      ? { kind: "flag", id: id(name), name }
      : { kind: "none", name };
  if (unknownStart || !values.every((each) => typeof each === "number"))
    return { kind: "none", name };
  const numbers = [...values, ...compared].filter((each) => typeof each === "number");
  if (compared.some((each) => typeof each === "string")) return { kind: "none", name };
  const start = typeof begins === "number" ? begins : 0;
  // What starts at nothing and goes down is a scale to both sides.
  const sinks = start === 0 && own.some((each) => "add" in each && each.add < 0);
  if (![...numbers, start].every(Number.isInteger)) return { kind: "none", name };
  return {
    kind: "meter",
    id: id(name),
    name,
    min: Math.min(sinks ? -USUAL_MOST : 0, ...numbers),
    max: Math.max(USUAL_MOST, ...numbers),
    start,
  };
}

/**
 * A condition in the case language.
 * @param sceneId the scene that a passage became
 * @returns undefined where it asks for something a case does not know
 */
export function conditionText(
  test: Test,
  variables: ReadonlyMap<string, Mapped>,
  sceneId: (passage: string) => string | undefined,
): string | undefined {
  const inner = (each: Test) => conditionText(each, variables, sceneId);
  const join = (all: Test[], by: string) => {
    const parts = all.map(inner);
    return parts.every((part) => part !== undefined) ? `(${parts.join(by)})` : undefined;
  };
  if ("all" in test) return join(test.all, " and ");
  if ("any" in test) return join(test.any, " or ");
  if ("not" in test) {
    const part = inner(test.not);
    return part === undefined ? undefined : `not ${part}`;
  }
  if ("visited" in test) {
    const id = sceneId(test.visited);
    return id === undefined ? undefined : `visited(${id})`;
  }
  const variable = variables.get(test.variable);
  if (!variable || variable.kind === "none") return undefined;
  const { is, value } = test;
  if (variable.kind === "flag") {
    if (typeof value !== "boolean" || (is !== "=" && is !== "!=")) return undefined;
    return (is === "=") === value ? `flag(${variable.id})` : `not flag(${variable.id})`;
  }
  if (value === true && is === "=") return `${variable.id} != 0`;
  if (typeof value !== "number") return undefined;
  return `${variable.id} ${is} ${value}`;
}

/** A condition as it could have been written, for a note. */
export function testWords(test: Test): string {
  if ("all" in test) return `(${test.all.map(testWords).join(" and ")})`;
  if ("any" in test) return `(${test.any.map(testWords).join(" or ")})`;
  if ("not" in test) return `not ${testWords(test.not)}`;
  if ("visited" in test) return `visited(${test.visited})`;
  return `${test.variable} ${test.is} ${JSON.stringify(test.value)}`;
}
