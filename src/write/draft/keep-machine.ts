import { assign, fromPromise, setup } from "xstate";
import { type Draft, sameTexts, type Texts, type VersionReason } from "./draft.ts";
import type { DraftStore, Written } from "./draft-store.ts";

/** So long nothing is typed before what stands there is kept, in ms. */
const PAUSE = 600;

type Event =
  | { type: "changed"; texts: Texts }
  /** Keep it now, and put it by as a version. */
  | { type: "keep"; reason?: VersionReason }
  /** Another tab has kept this draft. */
  | { type: "elsewhere"; theirs: Draft }
  /** In a conflict: go on with what stands here, or with what the other tab has kept. */
  | { type: "mine" }
  | { type: "theirs" };

type Context = {
  /** As last kept or read; its revision is what the next write is based on. */
  kept: Draft;
  /** What stands in the editors. */
  texts: Texts;
  reason: VersionReason | undefined;
  theirs: Draft | undefined;
  /** How often texts came from another tab instead of the editors. */
  adopted: number;
};

/** What became of a write, and what was written. */
type Outcome = { written: Written; texts: Texts; reason: VersionReason | undefined };

const writtenDown = (context: Context, { written, reason }: Outcome) => ({
  kept: written.type === "kept" ? written.draft : context.kept,
  // Another reason that came while writing is one to write for again.
  reason: context.reason === reason ? undefined : context.reason,
});

/**
 * Whether a draft lies safe in the browser: kept, changed, writing, failed (full or blocked), or in
 * conflict with another tab. One state at a time, so that the page cannot say two things.
 * Nothing is lost in a conflict: what is not gone on with is put by as a version.
 * @param store where drafts are kept
 */
export function createKeepMachine(store: DraftStore) {
  return setup({
    types: { input: {} as { draft: Draft }, context: {} as Context, events: {} as Event },
    actors: {
      write: fromPromise<Outcome, Context>(async ({ input }) => {
        const { kept, texts, reason } = input;
        return { written: await store.write({ ...kept, texts }, reason), texts, reason };
      }),
      putBy: fromPromise<boolean, Pick<Draft, "id" | "texts">>(({ input }) =>
        store.putBy(input, "other-tab"),
      ),
    },
    delays: { pause: PAUSE },
    actions: {
      take: assign(({ event, context }) =>
        event.type === "changed" ? { texts: event.texts } : context,
      ),
      takeReason: assign(({ event, context }) =>
        event.type === "keep" ? { reason: event.reason } : context,
      ),
      takeTheirs: assign(({ event, context }) =>
        event.type === "elsewhere" ? { theirs: event.theirs } : context,
      ),
    },
    guards: {
      isNews: ({ context, event }) =>
        event.type === "changed" && !sameTexts(event.texts, context.texts),
      isNewer: ({ context, event }) =>
        event.type === "elsewhere" &&
        event.theirs.id === context.kept.id &&
        event.theirs.revision > context.kept.revision,
      saysTheSame: ({ context, event }) =>
        event.type === "elsewhere" &&
        event.theirs.id === context.kept.id &&
        event.theirs.revision > context.kept.revision &&
        sameTexts(event.theirs.texts, context.texts),
    },
  }).createMachine({
    id: "keep",
    initial: "kept",
    context: ({ input }) => ({
      kept: input.draft,
      texts: input.draft.texts,
      reason: undefined,
      theirs: undefined,
      adopted: 0,
    }),
    on: {
      changed: { guard: "isNews", target: ".changed", actions: "take" },
      keep: { target: ".writing", actions: "takeReason" },
      elsewhere: [
        {
          guard: "saysTheSame",
          actions: assign(({ event }) => ({ kept: event.theirs })),
        },
        { guard: "isNewer", target: ".conflict", actions: "takeTheirs" },
      ],
    },
    states: {
      kept: {},
      changed: {
        after: { pause: "writing" },
        on: { changed: { guard: "isNews", target: "changed", reenter: true, actions: "take" } },
      },
      writing: {
        invoke: {
          src: "write",
          input: ({ context }) => context,
          onDone: [
            {
              guard: ({ event }) => event.output.written.type === "conflict",
              target: "conflict",
              actions: assign(({ event }) => {
                const { written } = event.output;
                return { theirs: written.type === "conflict" ? written.theirs : undefined };
              }),
            },
            { guard: ({ event }) => event.output.written.type === "full", target: "failed.full" },
            {
              guard: ({ event }) => event.output.written.type === "blocked",
              target: "failed.blocked",
            },
            {
              guard: ({ context, event }) => context.reason !== event.output.reason,
              target: "writing",
              reenter: true,
              actions: assign(({ context, event }) => writtenDown(context, event.output)),
            },
            {
              // Typed on while it was being written.
              guard: ({ context, event }) => !sameTexts(context.texts, event.output.texts),
              target: "changed",
              actions: assign(({ context, event }) => writtenDown(context, event.output)),
            },
            {
              target: "kept",
              actions: assign(({ context, event }) => writtenDown(context, event.output)),
            },
          ],
        },
        on: {
          changed: { actions: "take" },
          keep: { actions: "takeReason" },
          elsewhere: {},
        },
      },
      failed: {
        initial: "blocked",
        states: { full: {}, blocked: {} },
      },
      // What stands here goes on being written down, beside what the other tab has.
      conflict: {
        on: {
          changed: { actions: "take" },
          keep: {},
          elsewhere: { guard: "isNewer", actions: "takeTheirs" },
          mine: "puttingTheirsBy",
          theirs: "puttingMineBy",
        },
      },
      puttingTheirsBy: {
        invoke: {
          src: "putBy",
          input: ({ context }) => context.theirs ?? context.kept,
          onDone: {
            target: "writing",
            actions: assign(({ context }) => ({
              kept: { ...context.kept, revision: context.theirs?.revision ?? 0 },
              theirs: undefined,
            })),
          },
        },
        on: { changed: { actions: "take" }, keep: {}, elsewhere: {} },
      },
      puttingMineBy: {
        invoke: {
          src: "putBy",
          input: ({ context }) => ({ id: context.kept.id, texts: context.texts }),
          onDone: {
            target: "kept",
            actions: assign(({ context }) => ({
              kept: context.theirs ?? context.kept,
              texts: (context.theirs ?? context.kept).texts,
              theirs: undefined,
              adopted: context.adopted + 1,
            })),
          },
        },
        on: { changed: {}, keep: {}, elsewhere: {} },
      },
    },
  });
}
