import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createPlayStore } from "../../player/mount.tsx";
import type { PlayerPage } from "../../player/page.ts";
import { modeOf } from "../../scenario/mode-of.ts";
import type { Play, PlayStep } from "../../scenario/play.ts";
import { roles as bothRoles } from "../../scenario/vocabulary.ts";
import { useClassCase } from "../client/use-class-case.ts";
import { useSeat } from "../client/use-seat.ts";
import { TouchBadge } from "../parts/TouchBadge.tsx";
import type { ClassError } from "../protocol/errors.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { Message, ParticipantView } from "../protocol/view.ts";
import { errorText, useClassWords } from "../words.ts";
import { classDevice } from "./class-device.ts";
import { forgetClass } from "./joined-classes.ts";
import { Mine } from "./Mine.tsx";
import { queueSteps } from "./queue-steps.ts";
import { Stage } from "./Stage.tsx";
import type { StudentAppProps } from "./StudentApp.tsx";
import { useOutbox } from "./use-outbox.ts";

type InClassProps = StudentAppProps & {
  id: string;
  first: Message<ParticipantView> | undefined;
  titleOf: (title: Partial<Record<"nl" | "en", string>>) => string;
  /** Out of the class: it is gone, or somebody wants another. */
  onOut: () => void;
};

/** A student who is in: in touch with the class, with a play of their own, and everything sent on. */
export function InClass(props: InClassProps) {
  const { id, first, page, world, titleOf, onOut } = props;
  const { fetch, storage } = world;
  const { messages, reader } = useClassWords();
  const { view, touch } = useSeat(id, "participant", fetch, first);
  const [problem, setProblem] = useState<ClassError | "differs">();
  const [removed, setRemoved] = useState(false);
  const { scenario, failed, retry } = useClassCase(fetch, "participant", view?.class, reader);

  const setAside = useCallback(
    (play: Play) => {
      createPlayStore(storage, Date.now).write({
        v: 1,
        play,
        cursor: play.steps.length,
        revision: 0,
        updatedAt: 0,
      });
      setProblem("differs");
    },
    [storage],
  );
  const latest = useRef({ steps: [] as readonly PlayStep[], playId: "" });
  const { outbox, unsent } = useOutbox(id, world, touch, {
    onDone: ({ kind }) => {
      if (kind === "delete-mine") {
        forgetClass(storage, id);
        setRemoved(true);
      }
    },
    onRefused: (_, error) => {
      const { playId } = latest.current;
      const entry = device.store.read(playId);
      const mine = entry?.kind === "play" ? entry.saved.play.steps : [];
      if (error.id === "step-missing" && outbox) queueSteps(outbox, mine, error.have);
      // The view brings the steps that count, and the play is brought together with them.
      else if (error.id !== "step-differs") setProblem(error);
    },
  });
  const ahead = useCallback(
    (all: readonly PlayStep[]) => {
      if (outbox) queueSteps(outbox, all, latest.current.steps.length);
    },
    [outbox],
  );
  const aheadNow = useRef(ahead);
  useEffect(() => {
    aheadNow.current = ahead;
    latest.current = { steps: view?.you.steps ?? [], playId: view?.you.play ?? "" };
  });
  const device = useMemo(
    () =>
      classDevice(storage, id, ({ play }) => {
        if (play.id === latest.current.playId) aheadNow.current(play.steps);
      }),
    [storage, id],
  );
  const send = (command: ParticipantCommand) => {
    setProblem(undefined);
    outbox?.add(command);
  };

  if (touch === "gone" || removed)
    return (
      <div className="class-entrance">
        <h1>{removed ? messages.mine.removed : messages.touch.gone}</h1>
        <p>{removed ? "" : messages.errors["no-class"]()}</p>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            forgetClass(storage, id);
            onOut();
          }}
        >
          {messages.join.title}
        </button>
      </div>
    );
  const title = view ? titleOf(view.class.case.title) : "";
  const playerPage: PlayerPage = {
    caseUrl: "",
    alternateUrl: page.alternateUrl,
    casesUrl: page.casesUrl,
    introUrl: page.casesUrl,
    reportUrl: page.reportUrl.replace(":case", view?.class.case.id ?? ""),
    locale: reader,
    title,
    trial: true,
  };
  const { you } = view ?? {};
  const mode =
    you?.pair?.state === "paired" || you?.way === "one-screen"
      ? modeOf({ roles: [...bothRoles] })
      : (you?.role ?? "nursing");
  return (
    <div className="class-student">
      <div className="class-bar">
        <p>{title}</p>
        <TouchBadge touch={touch} unsent={unsent} />
      </div>
      {problem && (
        <p className="note" role="alert">
          {problem === "differs" ? messages.play.differs : errorText(messages, problem)}
        </p>
      )}
      {view && outbox && (
        <Stage
          view={view}
          scenario={scenario}
          caseFailed={failed}
          onRetry={retry}
          mode={mode}
          device={device}
          storage={storage}
          playerPage={playerPage}
          asks={props.asks}
          report={props.report}
          send={send}
          onAhead={ahead}
          onAside={setAside}
        />
      )}
      {view && (
        <Mine
          deletedAt={view.class.deletedAt}
          onRemove={() => {
            outbox?.clear();
            send({ kind: "delete-mine" });
          }}
        />
      )}
    </div>
  );
}
