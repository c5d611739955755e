import type { Condition } from "../../src/scenario/condition.ts";
import { plainText } from "../../src/scenario/rich-text.ts";
import type { Choice, Part, Scenario } from "../../src/scenario/scenario.ts";

const name = (id: string) => id.replaceAll("-", "_");
const told = (fact: string) => `told_${name(fact)}`;

const inInk = (condition: Condition): string => {
  if ("flag" in condition) return name(condition.flag);
  if ("told" in condition) return told(condition.told);
  if ("meter" in condition) {
    const is = condition.is === "=" ? "==" : condition.is;
    return `${name(condition.meter)} ${is} ${condition.value}`;
  }
  if ("not" in condition) return `not ${inInk(condition.not)}`;
  throw new Error(`not in a generated case: ${JSON.stringify(condition)}`);
};

const guarded = (text: string, when: Condition | undefined): string =>
  when ? `{${inInk(when)}:${text}}` : text;

const partsInInk = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    part.kind === "if"
      ? part.parts.map((each) => guarded("text" in each ? plainText(each.text) : "", part.when))
      : plainText(part.text),
  );

const choiceInInk = (scenario: Scenario, choice: Choice): string[] => {
  const condition = choice.when ? `{${inInk(choice.when)}} ` : "";
  return [
    `+ ${condition}[${plainText(choice.text)}]`,
    ...choice.clears.map((flag) => `~ ${name(flag)} = false`),
    ...choice.sets.map((flag) => `~ ${name(flag)} = true`),
    ...choice.changes.map(({ meter: id, by }) => {
      const meter = scenario.meters.find((each) => each.id === id);
      return `~ ${name(id)} = MAX(${meter?.min}, MIN(${meter?.max}, ${name(id)} + ${by}))`;
    }),
    ...choice.tells.flatMap(({ fact, when }) =>
      when ? [`{ ${inInk(when)}:`, `~ ${told(fact)} = true`, "}"] : `~ ${told(fact)} = true`,
    ),
    ...choice.replies.map(({ text, when }) => guarded(plainText(text), when)),
    ...choice.feedback.map(({ text, when }) => guarded(plainText(text), when)),
    ...choice.to.map(({ scene, when }) =>
      when ? `{ ${inInk(when)}: -> ${name(scene)} }` : `-> ${name(scene)}`,
    ),
  ];
};

/**
 * The same case in ink: scenes are knots, choices stay (a scene can be entered again), flags, meters
 * and told facts are variables, and every text and condition is there.
 * @param scenario a generated case without `wild`: conditions on flags, meters and facts only, and
 *   no choice that keeps its scene going
 */
export function inkSource(scenario: Scenario): string {
  const lines = [
    ...scenario.flags.map(({ id }) => `VAR ${name(id)} = false`),
    ...scenario.facts.map(({ id }) => `VAR ${told(id)} = false`),
    ...scenario.meters.map(({ id, start }) => `VAR ${name(id)} = ${start}`),
    `-> ${name(scenario.start.nursing ?? "")}`,
  ];
  for (const { id, parts, choices, kind } of scenario.scenes)
    lines.push(
      `=== ${name(id)} ===`,
      ...partsInInk(parts),
      ...choices.flatMap((choice) => choiceInInk(scenario, choice)),
      ...(kind === "ending" ? ["-> END"] : []),
    );
  return lines.join("\n");
}
