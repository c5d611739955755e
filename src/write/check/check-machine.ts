import { assign, fromCallback, fromPromise, setup } from "xstate";
import { sameTexts } from "../draft/draft.ts";
import type { Checker } from "./checker.ts";
import type { Compiled, Explored, Progress, Written } from "./messages-to-worker.ts";

/** So long nothing is typed before the text is read, in ms. */
const PAUSE = 250;

type Event =
  | { type: "written"; written: Written }
  | { type: "retry" }
  | { type: "progress"; progress: Progress }
  | { type: "explored"; explored: Explored | null }
  | { type: "broken" };

type Context = {
  written: Written | undefined;
  /** What the text shows, with the texts it was read from. */
  compiled: (Compiled & { of: Written }) | undefined;
  /** What playing shows: of the last text that could be played, which may be older. */
  explored: (Explored & { of: Written }) | undefined;
  progress: Progress | undefined;
};

/**
 * What is known about a text: nothing yet, waiting for a pause in the typing, reading it, playing it,
 * all known, or our own tools broke. A newer text always goes before an older one: whatever was on
 * its way about the older is dropped.
 * @param checker what reads and explores
 */
export function createCheckMachine(checker: Pick<Checker, "ask" | "explore">) {
  return setup({
    types: { context: {} as Context, events: {} as Event },
    actors: {
      compile: fromPromise<Compiled, Written>(({ input }) => checker.ask("compile", input)),
      explore: fromCallback<Event, Written>(({ input, sendBack }) => {
        const { answer, cancel } = checker.explore(input, (progress) =>
          sendBack({ type: "progress", progress }),
        );
        answer.then(
          (explored) => sendBack({ type: "explored", explored }),
          () => sendBack({ type: "broken" }),
        );
        return cancel;
      }),
    },
    delays: { pause: ({ context }) => (context.compiled ? PAUSE : 0) },
    guards: {
      isNews: ({ context, event }) =>
        event.type === "written" &&
        !(
          context.written?.reader === event.written.reader &&
          context.written.caseId === event.written.caseId &&
          context.written.careMaps === event.written.careMaps &&
          sameTexts(context.written.texts, event.written.texts)
        ),
      canBePlayed: ({ context }) =>
        context.compiled?.sound.includes(context.compiled.source) ?? false,
    },
  }).createMachine({
    id: "check",
    initial: "idle",
    context: { written: undefined, compiled: undefined, explored: undefined, progress: undefined },
    on: {
      written: {
        guard: "isNews",
        target: ".waiting",
        reenter: true,
        actions: assign({ written: ({ event }) => event.written }),
      },
    },
    states: {
      idle: {},
      waiting: { after: { pause: "compiling" } },
      compiling: {
        invoke: {
          src: "compile",
          input: ({ context }) => context.written as Written,
          onDone: {
            target: "compiled",
            actions: assign(({ context, event }) => ({
              compiled: { ...event.output, of: context.written as Written },
            })),
          },
          onError: "broken",
        },
      },
      compiled: { always: [{ guard: "canBePlayed", target: "exploring" }, { target: "known" }] },
      exploring: {
        entry: assign({ progress: undefined }),
        invoke: { src: "explore", input: ({ context }) => context.written as Written },
        on: {
          progress: { actions: assign({ progress: ({ event }) => event.progress }) },
          explored: {
            target: "known",
            actions: assign(({ context, event }) =>
              event.explored
                ? { explored: { ...event.explored, of: context.written as Written } }
                : context,
            ),
          },
          broken: "broken",
        },
      },
      known: {},
      broken: { on: { retry: "compiling" } },
    },
  });
}

/**
 * The messages about the text as it was last read: with those about its plays, once they are known
 * for that same text.
 */
export function problemsNow({ compiled, explored }: Context) {
  if (!compiled) return undefined;
  return explored?.of === compiled.of ? explored.problems : compiled.problems;
}
