import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Device } from "../../player/device.ts";
import type { Play, PlayStep } from "../../scenario/play.ts";
import { forgetClass } from "../client/known-classes.ts";
import type { ClassWorld } from "../client/world.ts";
import type { ClassError } from "../protocol/errors.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { ParticipantView } from "../protocol/view.ts";
import { classDevice } from "./class-device.ts";
import { meetPlays } from "./meet-plays.ts";
import { queueSteps } from "./queue-steps.ts";
import { useNickname } from "./use-nickname.ts";
import { type Link, useOutbox } from "./use-outbox.ts";

/** What a student does, on its way to the server. */
export type TakingPart = {
  device: Device;
  /** False until what was kept from before has been looked at. */
  ready: boolean;
  unsent: number;
  /** What the server refused, or `differs` when another device chose otherwise. */
  problem: ClassError | "differs" | undefined;
  /** Everything of this student was erased from the class. */
  removed: boolean;
  send: (command: ParticipantCommand) => void;
  /** Erases what is theirs; what has not been sent goes with it. */
  removeMine: () => void;
  /** The play here is ahead of the server: all of it. */
  onAhead: (all: readonly PlayStep[]) => void;
  /** A play that went another way than the one of the class: kept among the student's own. */
  onAside: (play: Play) => void;
};

/** Sends on what a student does in a class, and keeps what does not count there. */
export function useTakingPart(
  id: string,
  world: ClassWorld,
  link: Link,
  view: ParticipantView | undefined,
): TakingPart {
  const you = view?.you;
  const open = view !== undefined && view.class.phase !== "closed";
  const [problem, setProblem] = useState<TakingPart["problem"]>();
  const [removed, setRemoved] = useState(false);
  const now = useRef({ you, ahead: (_: readonly PlayStep[]) => {} });
  const device = useMemo(
    () =>
      classDevice(({ play }) => {
        if (play.id === now.current.you?.play) now.current.ahead(play.steps);
      }),
    [],
  );
  const { outbox, unsent } = useOutbox(id, world, link, {
    onDone: ({ kind }) => {
      if (kind !== "delete-mine") return;
      forgetClass(world.storage, "participant", id);
      setRemoved(true);
    },
    onRefused: (_, error) => {
      const entry = device.store.read(now.current.you?.play ?? "");
      // The view brings the steps that count, and the play is brought together with them.
      if (error.id === "step-differs") return;
      if (error.id === "step-missing" && outbox && entry?.kind === "play")
        queueSteps(outbox, entry.saved.play.steps, error.have);
      else setProblem(error);
    },
  });
  const onAhead = useCallback(
    (all: readonly PlayStep[]) => {
      if (outbox) queueSteps(outbox, all, now.current.you?.steps.length ?? 0);
    },
    [outbox],
  );
  useEffect(() => {
    now.current = { you, ahead: onAhead };
  });
  // Also while nobody plays: a backup that was put back may have less than this device.
  const has = you?.steps;
  useEffect(() => {
    const entry = device.store.read(now.current.you?.play ?? "");
    if (!open || !has || entry?.kind !== "play") return;
    const { play, unsent } = meetPlays(entry.saved.play, has);
    if (unsent.length > 0) onAhead(play.steps);
  }, [open, has, onAhead, device]);
  useNickname(id, world.tab, open ? view.nickname : undefined, outbox);
  const onAside = useCallback(
    (play: Play) => {
      // Under an id of its own: the one of the class goes on under this one.
      const aside = { ...play, id: device.newId() };
      const cursor = play.steps.length;
      device.store.write({ v: 1, play: aside, cursor, revision: 0, updatedAt: 0 });
      setProblem("differs");
    },
    [device],
  );
  const send = useCallback(
    (command: ParticipantCommand) => {
      setProblem(undefined);
      outbox?.add(command);
    },
    [outbox],
  );
  const removeMine = () => {
    outbox?.clear();
    send({ kind: "delete-mine" });
  };
  const ready = outbox !== undefined;
  return { device, ready, unsent, problem, removed, send, removeMine, onAhead, onAside };
}
