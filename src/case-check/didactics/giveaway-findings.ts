import type { Exploration } from "../../explore/explore.ts";
import { plainText } from "../../scenario/plain-text.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import { type Finding, shortList } from "../finding.ts";
import { makeableChoices } from "../makeable.ts";
import { chanceTail } from "./chance-tail.ts";
import { worthOf } from "./worth.ts";

/**
 * From which probability a pattern is called one: the convention of one in twenty, divided by the
 * number of patterns looked for (Bonferroni), so that a case without any pattern is accused at most
 * once in twenty times.
 */
const RARE = 0.05;

/** A scene as the player sees it: what can be chosen, and which of it is worth most. */
type Menu = { scene: string; choices: readonly Choice[]; strong: ReadonlySet<Choice> };

/** Picks one choice of a menu without reading it, or none where there is none. */
type Habit = { name: string; pick: (choices: readonly Choice[]) => Choice | undefined };

const lengthOf = ({ text }: Choice) => plainText(text).length;
/** The one that has most of something; none where several have as much, for then it gives nothing away. */
const mostBy = (choices: readonly Choice[], size: (choice: Choice) => number) => {
  const most = Math.max(...choices.map(size));
  const all = choices.filter((choice) => size(choice) === most);
  return all.length === 1 ? all[0] : undefined;
};

const byLength: readonly Habit[] = [
  { name: "longest", pick: (choices) => mostBy(choices, lengthOf) },
  { name: "shortest", pick: (choices) => mostBy(choices, (choice) => -lengthOf(choice)) },
];
const byPlace: readonly Habit[] = [
  ...[1, 2, 3, 4].map((nth) => ({
    name: String(nth),
    pick: (choices: readonly Choice[]) => choices[nth - 1],
  })),
  { name: "last", pick: (choices) => choices.at(-1) },
];

/**
 * The scenes that have something to tell apart: two choices or more in the list, not all worth the
 * same. What is chosen on the map, or asks for an answer, is not in that list.
 */
function menusOf(scenario: Scenario, exploration: Exploration): Menu[] {
  return scenario.scenes.flatMap((scene): Menu[] => {
    const choices = makeableChoices(exploration, scene).filter(
      ({ asks, contact, feedback }) => !asks && contact === undefined && feedback.length > 0,
    );
    const most = Math.max(...choices.map(worthOf));
    const strong = new Set(choices.filter((choice) => worthOf(choice) === most));
    return choices.length < 2 || strong.size === choices.length
      ? []
      : [{ scene: scene.id, choices, strong }];
  });
}

/** A menu and the strong choice that a habit picks from it. */
type Hit = { scene: string; choice: string };
type Pattern = { mode: string; habit: string; menus: number; hits: Hit[]; tail: number };

/** How often a habit finds a strong choice, and how likely that is for somebody who guesses. */
function patternOf(mode: string, { name, pick }: Habit, menus: readonly Menu[]): Pattern {
  const asked = menus.flatMap((menu) => {
    const picked = pick(menu.choices);
    return picked ? [{ menu, picked, hit: menu.strong.has(picked) }] : [];
  });
  const hits = asked.flatMap(({ menu, picked, hit }) =>
    hit ? [{ scene: menu.scene, choice: picked.id }] : [],
  );
  const chances = asked.map(({ menu }) => menu.strong.size / menu.choices.length);
  return { mode, habit: name, menus: asked.length, hits, tail: chanceTail(chances, hits.length) };
}

/**
 * Whether the choice that brings most can be told by its length or its place in the list instead of
 * by reading it. Writers of tests know both faults: keep options about equally long, and vary the
 * place of the right one (Haladyna, Downing & Rodriguez 2002, Applied Measurement in Education 15(3),
 * guidelines 20 and 24; Attali & Bar-Hillel 2003 on the place).
 *
 * Per mode, over every scene with something to tell apart, a habit (always the longest, the shortest,
 * the first …) is compared with guessing: exact, with each scene's own number of choices. At most one
 * finding for length and one for place, of the mode and habit that stand out most.
 */
export function giveawayFindings(
  scenario: Scenario,
  explorations: readonly Exploration[],
): Finding[] {
  const whole = explorations.filter(({ part }) => part === "whole");
  const menus = whole.map((each) => ({ mode: each.mode, menus: menusOf(scenario, each) }));
  const strongest = (habits: readonly Habit[]): Pattern | undefined => {
    const patterns = menus.flatMap((each) =>
      habits.map((habit) => patternOf(each.mode, habit, each.menus)),
    );
    return patterns
      .filter(({ tail }) => tail * patterns.length <= RARE)
      .sort((one, other) => one.tail - other.tail)[0];
  };
  const finding = (id: Finding["id"], pattern: Pattern | undefined): Finding[] =>
    pattern
      ? [
          {
            id,
            params: {
              mode: pattern.mode,
              habit: pattern.habit,
              hits: pattern.hits.length,
              scenes: pattern.menus,
              where: shortList(pattern.hits.map(({ scene, choice }) => `${scene} (${choice})`)),
            },
            about: { key: "roles" },
          },
        ]
      : [];
  return [
    ...finding("strong-choice-by-length", strongest(byLength)),
    ...finding("strong-choice-by-place", strongest(byPlace)),
  ];
}
