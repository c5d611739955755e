import { assign, type EventObject, fromCallback, fromPromise, setup } from "xstate";
import type { Unreachable } from "./post.ts";

/** What a stream tells; `closed`: the browser has given up on it, `cut`: it will try again itself. */
export type StreamEvent =
  | { type: "hello" }
  | { type: "beat" }
  | { type: "cut" }
  | { type: "closed" }
  | { type: "gone" };

/** What came of asking once for what is new. */
export type Polled =
  | { kind: "reached" }
  | { kind: "gone" }
  | { kind: "unreachable"; by: Unreachable };

type Context = { offline: Unreachable | undefined };

/**
 * How a device is in touch with its class: by a stream, by asking every two seconds where no stream
 * comes through (a proxy that holds it back), or not at all. One state at a time, so the badge cannot
 * contradict itself.
 *
 * The effects come in with `.provide`: `stream` opens the event stream, `poll` asks once. Times are in
 * milliseconds; a server beats every 15 seconds, and two missed beats are a dead stream.
 */
export const connectionMachine = setup({
  types: {
    context: {} as Context,
    events: {} as StreamEvent | { type: "online" | "offline" },
  },
  actors: {
    stream: fromCallback<EventObject>(() => undefined),
    poll: fromPromise<Polled>(() => Promise.resolve({ kind: "reached" })),
  },
  delays: { helloWithin: 5_000, beatWithin: 35_000, pollEvery: 2_000, streamAgainAfter: 60_000 },
  actions: {
    reached: assign({ offline: undefined }),
    lost: assign({
      offline: (_, by: Unreachable) => by,
    }),
  },
}).createMachine({
  id: "connection",
  initial: "streaming",
  context: { offline: undefined },
  on: { gone: ".gone" },
  states: {
    streaming: {
      invoke: { src: "stream" },
      initial: "opening",
      // A stream without a network can look alive for a minute: asking tells at once.
      on: { closed: "polling", offline: "polling" },
      states: {
        opening: {
          after: { helloWithin: "#connection.polling" },
          on: { hello: "live" },
        },
        live: {
          entry: "reached",
          after: { beatWithin: "#connection.polling" },
          on: {
            // Entered again, so that the time begins anew.
            beat: { target: "live", reenter: true },
            hello: { target: "live", reenter: true },
            cut: "opening",
          },
        },
      },
    },
    polling: {
      initial: "asking",
      after: { streamAgainAfter: "streaming" },
      on: { online: "streaming" },
      states: {
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
                target: "#connection.streaming",
                actions: "reached",
              },
              { guard: ({ event }) => event.output.kind === "reached", target: "resting" },
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
        resting: { after: { pollEvery: "asking" } },
      },
    },
    gone: { type: "final" },
  },
});
