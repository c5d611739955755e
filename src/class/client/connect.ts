import { type Actor, createActor, type EventObject, fromCallback, fromPromise } from "xstate";
import { classRoutes } from "../protocol/routes.ts";
import { type Message, streamEvents, type ViewOf } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";
import {
  connectionMachine,
  type Polled,
  type StreamEvent,
  type Times,
  usualTimes,
} from "./connection-machine.ts";
import { type Fetch, get } from "./post.ts";

export type Connection = Actor<typeof connectionMachine>;

/** How in touch a device is, in one word for the badge. `polling`: what is new comes a little later. */
export type Touch = "connecting" | "live" | "polling" | "you-offline" | "server-offline" | "gone";

/** Whether anything can be sent now, as far as anybody knows. */
export const isInTouch = (touch: Touch): boolean => touch === "live" || touch === "polling";

/** What the badge says about a connection. */
export function touchOf(snapshot: ReturnType<Connection["getSnapshot"]>): Touch {
  if (snapshot.matches("gone")) return "gone";
  const { offline, answered } = snapshot.context;
  if (offline) return offline === "you" ? "you-offline" : "server-offline";
  const beats = (["proven", "live"] as const).some((open) =>
    snapshot.matches({ there: { stream: { open } } }),
  );
  if (beats) return "live";
  return answered ? "polling" : "connecting";
}

/** How long an answer to asking what is new may take, in milliseconds. */
const pollWithin = 8_000;

/**
 * Keeps a seat in touch with its class until it is stopped.
 * @param since how far what is here already goes, for asking what is new: a `cursorOf`, or "0"
 * @param onMessage for every message, in the order in which they come
 * @param times how long to wait for what, in milliseconds
 */
export function connect<S extends Seat>(
  { id, seat, fetch }: { id: string; seat: S; fetch: Fetch },
  since: () => string,
  onMessage: (message: Message<ViewOf[S]>) => void,
  times: Times = usualTimes,
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
    const url = classRoutes.poll(id, seat, since());
    const came = await get<Message<ViewOf[S]>>(fetch, url, pollWithin);
    if (came.kind === "unreachable") return came;
    if (came.kind === "error") {
      const gone = came.error.id === "no-class" || came.error.id === "no-seat";
      return gone ? { kind: "gone" } : { kind: "unreachable", by: "server" };
    }
    onMessage(came.answer);
    return { kind: "reached" };
  });
  const machine = connectionMachine.provide({ actors: { stream, poll }, delays: times });
  return createActor(machine).start();
}
