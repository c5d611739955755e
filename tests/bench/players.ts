import { Compiler } from "inkjs/full";
import { createActor } from "xstate";
import { sceneOf } from "../../src/engine/graph.ts";
import { holds } from "../../src/engine/holds.ts";
import { createPlayMachine } from "../../src/engine/machine.ts";
import { initialState, type State } from "../../src/engine/state.ts";
import { apply, openChoices, step } from "../../src/engine/step.ts";
import { plainText } from "../../src/scenario/rich-text.ts";
import type { Choice, Part, Scenario } from "../../src/scenario/scenario.ts";
import { inkSource } from "./ink-source.ts";

/** One way to play a case: makes the picked choices, and reads all text that a player would read. */
export type Player = {
  name: "inkjs" | "step" | "actor";
  /**
   * Makes as many choices as there are picks; starts again whenever it ends.
   * @param picks numbers; each picks among the open choices
   * @param read gets every text in order: the scene, its open choices, then the replies
   */
  play: (picks: readonly number[], read: (text: string) => void) => void;
};

const pickOf = (open: number, pick: number): number => pick % open;

const compile = (compiler: Compiler) => {
  try {
    return compiler.Compile();
  } catch (cause) {
    throw new Error(`ink: ${compiler.errors[0]}`, { cause });
  }
};

/**
 * One `Story`, `ResetState()` per run.
 * @throws Error with what the ink compiler says, when it does not take the generated source
 */
export function inkPlayer(scenario: Scenario): Player {
  const compiler = new Compiler(inkSource(scenario));
  const story = compile(compiler);
  return {
    name: "inkjs",
    play(picks, read) {
      story.ResetState();
      for (const pick of picks) {
        while (story.canContinue) read(story.Continue() ?? "");
        if (story.currentChoices.length === 0) {
          story.ResetState();
          while (story.canContinue) read(story.Continue() ?? "");
        }
        for (const choice of story.currentChoices) read(choice.text);
        story.ChooseChoiceIndex(pickOf(story.currentChoices.length, pick));
      }
      while (story.canContinue) read(story.Continue() ?? "");
    },
  };
}

const readParts = (parts: readonly Part[], state: State, read: (text: string) => void) => {
  for (const part of parts) {
    if (part.kind !== "if") read(plainText(part.text));
    else if (holds(part.when, state)) readParts(part.parts, state, read);
  }
};

const readScene = (scenario: Scenario, state: State, read: (text: string) => void) =>
  readParts(sceneOf(scenario, state.scene)?.parts ?? [], state, read);

const readOpen = (open: readonly Choice[], read: (text: string) => void) => {
  for (const choice of open) read(plainText(choice.text));
};

/** The pure `step`. */
export function stepPlayer(scenario: Scenario): Player {
  return {
    name: "step",
    play(picks, read) {
      let state = initialState(scenario, "nursing");
      readScene(scenario, state, read);
      for (const pick of picks) {
        let open = openChoices(scenario, state);
        if (open.length === 0) {
          state = initialState(scenario, "nursing");
          readScene(scenario, state, read);
          open = openChoices(scenario, state);
        }
        readOpen(open, read);
        const made = step(scenario, state, (open[pickOf(open.length, pick)] as Choice).id);
        if (!made.ok) throw new Error(made.reason);
        for (const { text } of made.replies) read(plainText(text));
        for (const { text } of made.feedback) read(plainText(text));
        state = made.state;
        readScene(scenario, state, read);
      }
    },
  };
}

/** The XState actor; what was replied is worked out beside it, as the player does. */
export function actorPlayer(scenario: Scenario): Player {
  const machine = createPlayMachine(scenario, "nursing");
  return {
    name: "actor",
    play(picks, read) {
      let actor = createActor(machine).start();
      readScene(scenario, actor.getSnapshot().context, read);
      for (const pick of picks) {
        let state = actor.getSnapshot().context;
        let open = openChoices(scenario, state);
        if (open.length === 0) {
          actor = createActor(machine).start();
          state = actor.getSnapshot().context;
          readScene(scenario, state, read);
          open = openChoices(scenario, state);
        }
        readOpen(open, read);
        const choice = open[pickOf(open.length, pick)] as Choice;
        actor.send({ type: choice.id });
        const made = apply(scenario, state, choice);
        for (const { text } of made.replies) read(plainText(text));
        for (const { text } of made.feedback) read(plainText(text));
        readScene(scenario, actor.getSnapshot().context, read);
      }
      actor.stop();
    },
  };
}
