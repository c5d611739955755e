import { assign, fromCallback, setup } from "xstate";
import type { PlayStore, Written } from "./play-store.ts";
import type { SavedPlay } from "./saved-play.ts";

type Saving = { type: "save"; saved: SavedPlay };
/** Another tab wrote this play: found when writing, or told by a storage event. */
type Elsewhere = { type: "elsewhere"; theirs: SavedPlay };
/** The student has said which of both to go on with. */
type Settled = { type: "settled"; saved: SavedPlay };
/** Going on with what another tab has written: there is nothing to write here. */
type Adopted = { type: "adopted"; saved: SavedPlay };

/**
 * Whether this play lies safe: idle, saving, saved, failed (full or blocked), or in conflict with
 * another tab. One state at a time, so what the screen says cannot contradict itself.
 * Writing is done before `send` returns: a page that closes after a choice has kept it.
 * @param store where plays go
 */
export function createSaveMachine(store: PlayStore) {
  return setup({
    types: {
      input: {} as { saved: SavedPlay },
      context: {} as { saved: SavedPlay; theirs: SavedPlay | undefined },
      events: {} as Saving | Elsewhere | Settled | Adopted | Written,
    },
    actors: {
      write: fromCallback<{ type: string }, SavedPlay>(({ input, sendBack }) => {
        sendBack(store.write(input));
      }),
    },
    actions: {
      take: assign(({ context, event }) => ("saved" in event ? { saved: event.saved } : context)),
      takeTheirs: assign(({ context, event }) =>
        "theirs" in event ? { theirs: event.theirs } : context,
      ),
      forgetTheirs: assign({ theirs: undefined }),
      // What is to be saved carries the play; the revision it is based on is ours to know.
      takeKeepingRevision: assign(({ context, event }) => {
        if (event.type !== "save") return context;
        const same = event.saved.play.id === context.saved.play.id;
        const { revision } = same ? context.saved : event.saved;
        return { saved: { ...event.saved, revision } };
      }),
    },
    guards: {
      isNewer: ({ context, event }) =>
        event.type === "elsewhere" &&
        event.theirs.play.id === context.saved.play.id &&
        event.theirs.revision > context.saved.revision,
    },
  }).createMachine({
    id: "save",
    initial: "idle",
    context: ({ input }) => ({ saved: input.saved, theirs: undefined }),
    on: {
      save: { target: ".saving", actions: "takeKeepingRevision" },
      elsewhere: { guard: "isNewer", target: ".conflict", actions: "takeTheirs" },
    },
    states: {
      idle: {},
      saving: {
        invoke: { src: "write", input: ({ context }) => context.saved },
        on: {
          saved: { target: "saved", actions: "take" },
          full: { target: "failed.full", actions: "take" },
          blocked: { target: "failed.blocked", actions: "take" },
          conflict: { target: "conflict", actions: "takeTheirs" },
        },
      },
      saved: {},
      failed: { initial: "full", states: { full: {}, blocked: {} } },
      // Nothing is written until the student has chosen: `save` only remembers what is here.
      conflict: {
        on: {
          save: { actions: "takeKeepingRevision" },
          settled: { target: "saving", actions: ["take", "forgetTheirs"] },
          adopted: { target: "saved", actions: ["take", "forgetTheirs"] },
        },
      },
    },
  });
}
