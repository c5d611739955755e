import type { Clock } from "../ports/clock.ts";
import { type Beats, cursorOf, streamEvents } from "../protocol/view.ts";
import type { Open } from "../running/classes.ts";
import { connectPartner, disconnectPartner } from "../running/partners.ts";
import { json, problem } from "./answers.ts";
import type { Answered, Asked, Seated, Sink } from "./asked.ts";

/** Streams of this process that are open, so that they can be ended when it stops. */
export type Streams = Set<Sink>;

type StreamParts = { open: Open; who: Seated; clock: Clock; streams: Streams; beats: Beats };

const named = (event: string, data: unknown) =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** How long a browser waits before it opens a lost stream again: drawn, so that not all come at once. */
const retry = () => `retry: ${Math.round(500 + Math.random() * 2_500)}\n`;

/**
 * From which sequence number on somebody asks, by what a header or address says; 0, for everything,
 * where it says none, one that cannot be, or one from before a backup was put back.
 */
function sinceIn(text: string | null | undefined, { room, audience }: Open): number {
  const [number, life] = text?.split(".") ?? [];
  const since = Number(number);
  const possible = Number.isSafeInteger(since) && since > 0 && since <= room.state.seq;
  return possible && life === audience.life ? since : 0;
}

/**
 * A stream of messages for a seat: at once a greeting and what it does not have yet, then whatever
 * changes, and a beat for proxies and for the page. The number it asks from tells what it has, not
 * what it may see.
 */
export function events(asked: Asked, { open, who, clock, streams, beats }: StreamParts): Answered {
  const { room, audience } = open;
  const state = () => room.state;
  const { seat, participant } = who;
  const since = sinceIn(asked.headers["last-event-id"], open);
  const idOf = (seq: number) => `id: ${cursorOf({ seq, life: audience.life })}\n`;
  return {
    status: 200,
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
      Connection: "keep-alive",
    },
    stream: (sink) => {
      const first = audience.message(room.state, seat, participant, since);
      sink.write(`${retry()}${named(streamEvents.hello, { now: clock.now() })}`);
      sink.write(`${idOf(room.state.seq)}data: ${JSON.stringify(first)}\n\n`);
      const beat = () => sink.write(`: \n${named(streamEvents.beat, 0)}`);
      const timers = [setTimeout(beat, beats.first), setInterval(beat, beats.every)];
      for (const timer of timers) timer.unref();
      const remove = audience.add(
        {
          seat,
          who: participant,
          since: room.state.seq,
          send: (text, seq) => sink.write(`${idOf(seq)}data: ${text}\n\n`),
          end: () => {
            sink.write(named(streamEvents.gone, 0));
            sink.end();
          },
        },
        state,
      );
      streams.add(sink);
      if (participant !== null) void connectPartner(room, participant);
      sink.onClose(() => {
        for (const timer of timers) clearInterval(timer);
        streams.delete(sink);
        remove();
        if (participant !== null && !audience.isPresent(participant))
          void disconnectPartner(room, participant);
      });
    },
  };
}

/** What changed since, for who gets no stream; asking again and again is being here. */
export function poll(
  since: string,
  { open, who, clock }: { open: Open; who: Seated; clock: Clock },
): Answered {
  const { room, audience } = open;
  const { participant } = who;
  if (participant !== null) {
    const fresh = !audience.isPresent(participant);
    audience.polled(participant, clock.now(), () => room.state);
    if (fresh) void connectPartner(room, participant);
  }
  return view(open, who, sinceIn(since, open));
}

/** What a seat sees now, or as much of it as changed since. */
export function view({ room, audience }: Open, who: Seated, since = 0): Answered {
  const message = audience.message(room.state, who.seat, who.participant, since);
  return message ? json(message) : problem({ id: "no-seat" });
}

/** Ends every stream of this process: the pages open theirs again, a little later and not all at once. */
export function endStreams(streams: Streams): void {
  for (const sink of [...streams]) {
    sink.write(`${retry()}\n`);
    sink.end();
  }
}
