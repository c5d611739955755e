import { expect, test } from "vitest";
import { choice, ending, scenario, scene } from "../../../tests/fixtures/scenario.ts";
import { learningGoalsNl } from "../../i18n/learning-goals.ts";
import { outcomeRows } from "./outcomes.ts";

const goalsOf = (goals: string[], moves: ("signal" | "silence")[] = []) =>
  outcomeRows(
    scenario([scene("hall", [choice("a", { moves })]), ending("end")], { learningGoals: goals }),
  );

test("every competence stands with one outcome", () => {
  const all = Object.keys(learningGoalsNl);
  expect(
    goalsOf(all)
      .flatMap(({ goals }) => goals)
      .toSorted(),
  ).toEqual(all.toSorted());
});

test("signalling is in a case that has a choice for it", () => {
  const signalling = (moves: ("signal" | "silence")[]) =>
    goalsOf([], moves).find(({ outcome }) => outcome === "signalling")?.canSignal;
  expect([signalling(["signal"]), signalling(["silence"])]).toEqual([true, false]);
});
