import { assign, type EventObject, fromCallback, fromPromise, raise, setup } from "xstate";
import type { Unreachable } from "./post.ts";

/** What a stream tells; `closed`: the browser has given up on it, `cut`: it will try again itself. */
export type StreamEvent =
  | { type: "hello" }
  | { type: "beat" }
  | { type: "cut" }
  | { type: "closed" }
  | { type: "gone" };

/** What else is known: of the browser's network, and `doubt` when something could not be sent. */
export type NetworkEvent = { type: "online" } | { type: "offline" } | { type: "doubt" };

/** What came of asking once for what is new. */
export type Polled =
  | { kind: "reached" }
  | { kind: "gone" }
  | { kind: "unreachable"; by: Unreachable };

/**
 * How long to wait for what, in milliseconds. A server greets at once, beats after one second and then
 * every 15; two missed beats are a dead stream.
 */
export const usualTimes = {
  helloWithin: 5_000,
  proofWithin: 4_000,
  beatWithin: 35_000,
  pollEvery: 2_000,
  streamAgainAfter: 60_000,
};
export type Times = typeof usualTimes;

type Context = {
  /** Whose connection failed when somebody last looked. */
  offline: Unreachable | undefined;
  /** Whether asking brought an answer the last time. */
  answered: boolean;
};

/**
 * How a device is in touch with its class: by a stream, by asking every two seconds where no stream
 * comes through, or not at all.
 *
 * A stream is trusted once it has beaten: a proxy that passes things on in large pieces lets the
 * greeting through and holds the rest back. While a stream is tried again, asking goes on.
 *
 * The effects come in with `.provide`: `stream` opens the event stream, `poll` asks once.
 */
export const connectionMachine = setup({
  types: {
    context: {} as Context,
    events: {} as StreamEvent | NetworkEvent | { type: "ask" | "trusted" | "again" },
  },
  actors: {
    stream: fromCallback<EventObject>(() => undefined),
    poll: fromPromise<Polled>(() => Promise.resolve({ kind: "reached" })),
  },
  delays: usualTimes,
  actions: {
    reached: assign({ offline: undefined }),
    answered: assign({ offline: undefined, answered: true }),
    unanswered: assign({ answered: false }),
    lost: assign({ offline: (_, by: Unreachable) => by, answered: false }),
    ask: raise({ type: "ask" }),
    trust: raise({ type: "trusted" }),
    tryStream: raise({ type: "again" }),
  },
}).createMachine({
  id: "connection",
  initial: "there",
  context: { offline: undefined, answered: false },
  on: { gone: ".gone" },
  states: {
    there: {
      type: "parallel",
      states: {
        stream: {
          initial: "open",
          states: {
            open: {
              invoke: { src: "stream" },
              initial: "opening",
              // A stream without a network can look alive for a minute: asking tells at once.
              on: { closed: "shut", offline: "shut", doubt: "shut" },
              states: {
                opening: {
                  after: { helloWithin: "#shut" },
                  on: { hello: "greeted" },
                },
                greeted: {
                  entry: "reached",
                  after: { proofWithin: "#shut" },
                  on: { beat: "proven", cut: "#shut" },
                },
                /** It beat once. Cut before it beats again, it is one that is cut again and again. */
                proven: {
                  entry: ["reached", "trust"],
                  after: { beatWithin: "#shut" },
                  on: { beat: "live", hello: "greeted", cut: "#shut" },
                },
                live: {
                  entry: "reached",
                  after: { beatWithin: "#shut" },
                  on: {
                    // Entered again, so that the time begins anew.
                    beat: { target: "live", reenter: true },
                    hello: "greeted",
                    cut: "opening",
                  },
                },
              },
            },
            shut: {
              id: "shut",
              entry: "ask",
              after: { streamAgainAfter: "open" },
              on: { online: "open", again: "open" },
            },
          },
        },
        polling: {
          initial: "off",
          on: { trusted: ".off" },
          states: {
            off: { entry: "unanswered", on: { ask: "asking" } },
            asking: {
              invoke: {
                src: "poll",
                onDone: [
                  {
                    guard: ({ event }) => event.output.kind === "gone",
                    target: "#connection.gone",
                  },
                  {
                    // Back after having been away: the stream will do again.
                    guard: ({ context, event }) =>
                      event.output.kind === "reached" && context.offline !== undefined,
                    target: "resting",
                    actions: ["answered", "tryStream"],
                  },
                  {
                    guard: ({ event }) => event.output.kind === "reached",
                    target: "resting",
                    actions: "answered",
                  },
                  {
                    target: "resting",
                    actions: {
                      type: "lost",
                      params: ({ event }) =>
                        event.output.kind === "unreachable" ? event.output.by : "server",
                    },
                  },
                ],
                onError: { target: "resting", actions: { type: "lost", params: "server" } },
              },
            },
            resting: {
              after: { pollEvery: "asking" },
              on: { offline: "asking", online: "asking" },
            },
          },
        },
      },
    },
    gone: { type: "final" },
  },
});
