import { assign, fromPromise, setup } from "xstate";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { TakenOver } from "../check/messages-to-worker.ts";
import type { Draft } from "../draft/draft.ts";

/** Why nothing was opened, by its key in the messages, with the names of the files it is about. */
export type Problem = {
  kind:
    | "tooBig"
    | "notText"
    | "unreadable"
    | "empty"
    | "notFetched"
    | "gone"
    | "noStory"
    | "broken";
  name?: string;
};

/** Thrown by what opens a draft, when there is something to tell. */
export class NotOpened extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ kind }) => kind).join());
    this.problems = problems;
  }
}

/** The files that texts came from, where the browser lets us write them again. */
export type Handles = Partial<Record<Locale, FileSystemFileHandle>>;

/** What was opened, and what there is to tell about it: files that were left out. */
export type Opened = {
  draft: Draft;
  left: readonly string[];
  handles: Handles;
  /** It was a story of another program: what became of it. */
  taken?: Extract<TakenOver, { ok: true }>;
};

type Open = { type: "open"; load: () => Promise<Opened> };

/**
 * Which document is on the desk: none (choosing), one on its way (opening), or one to write on.
 * What could not be opened leaves the desk as it was, with the reasons.
 */
export const documentMachine = setup({
  types: {
    context: {} as {
      load: (() => Promise<Opened>) | undefined;
      opened: Opened | undefined;
      problems: readonly Problem[];
    },
    events: {} as Open | { type: "close" },
  },
  actors: {
    load: fromPromise<Opened, (() => Promise<Opened>) | undefined>(({ input }) => {
      if (!input) throw new NotOpened([{ kind: "broken" }]);
      return input();
    }),
  },
}).createMachine({
  id: "document",
  initial: "choosing",
  context: { load: undefined, opened: undefined, problems: [] },
  states: {
    choosing: {
      on: {
        open: {
          target: "opening",
          actions: assign({ load: ({ event }) => event.load, problems: [] }),
        },
      },
    },
    opening: {
      invoke: {
        src: "load",
        input: ({ context }) => context.load,
        onDone: { target: "writing", actions: assign({ opened: ({ event }) => event.output }) },
        onError: {
          target: "choosing",
          actions: assign({
            problems: ({ event }) =>
              event.error instanceof NotOpened
                ? event.error.problems
                : [{ kind: "broken" } satisfies Problem],
          }),
        },
      },
    },
    writing: {
      on: { close: { target: "choosing", actions: assign({ opened: undefined, problems: [] }) } },
    },
  },
});
