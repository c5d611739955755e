import { type Actor, createActor, type EventObject, fromCallback, fromPromise } from "xstate";
import { classRoutes } from "../protocol/routes.ts";
import { type Message, streamEvents, type ViewOf } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";
import { connectionMachine, type Polled, type StreamEvent } from "./connection-machine.ts";
import { type Fetch, get } from "./post.ts";

export type Connection = Actor<typeof connectionMachine>;

/** How in touch a device is, in one word for the badge. */
export type Touch = "connecting" | "live" | "you-offline" | "server-offline" | "gone";

/** What the badge says about a connection. */
export function touchOf(snapshot: ReturnType<Connection["getSnapshot"]>): Touch {
  if (snapshot.matches("gone")) return "gone";
  const { offline } = snapshot.context;
  if (offline) return offline === "you" ? "you-offline" : "server-offline";
  return snapshot.matches({ streaming: "live" }) || snapshot.matches("polling")
    ? "live"
    : "connecting";
}

/**
 * Keeps a seat in touch with its class until it is stopped.
 * @param since the sequence number that is here already, for asking what is new
 * @param onMessage for every message, in the order in which they come
 */
export function connect<S extends Seat>(
  { id, seat, fetch }: { id: string; seat: S; fetch: Fetch },
  since: () => number,
  onMessage: (message: Message<ViewOf[S]>) => void,
): Connection {
  const stream = fromCallback<EventObject>(({ sendBack }) => {
    const source = new EventSource(classRoutes.events(id, seat));
    const told = (type: StreamEvent["type"]) => () => sendBack({ type });
    source.addEventListener(streamEvents.hello, told("hello"));
    source.addEventListener(streamEvents.beat, told("beat"));
    source.addEventListener(streamEvents.gone, told("gone"));
    source.addEventListener("message", ({ data }) => onMessage(JSON.parse(data)));
    source.addEventListener("error", () =>
      sendBack({ type: source.readyState === EventSource.CLOSED ? "closed" : "cut" }),
    );
    return () => source.close();
  });
  const poll = fromPromise<Polled>(async () => {
    const came = await get<Message<ViewOf[S]>>(fetch, classRoutes.poll(id, seat, since()));
    if (came.kind === "unreachable") return came;
    // Whatever else it says no to, this seat is not there any more.
    if (came.kind === "error") return { kind: "gone" };
    onMessage(came.answer);
    return { kind: "reached" };
  });
  return createActor(connectionMachine.provide({ actors: { stream, poll } })).start();
}
