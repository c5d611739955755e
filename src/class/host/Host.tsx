import { useEffect } from "react";
import { rememberClass } from "../client/known-classes.ts";
import { useClassCase } from "../client/use-class-case.ts";
import { useCommands } from "../client/use-commands.ts";
import { useReach } from "../client/use-reach.ts";
import { useSeat } from "../client/use-seat.ts";
import type { ClassWorld } from "../client/world.ts";
import { FailedNote } from "../parts/FailedNote.tsx";
import { TouchBadge } from "../parts/TouchBadge.tsx";
import { useLeading } from "../parts/use-leading.ts";
import { titleFor, useClassWords } from "../parts/words.ts";
import type { HostView, Message } from "../protocol/view.ts";
import { CodeCard } from "./CodeCard.tsx";
import { EndCard } from "./EndCard.tsx";
import { GuideCard } from "./GuideCard.tsx";
import { HostBar } from "./HostBar.tsx";
import type { HostPage } from "./host-page.ts";
import { LinksCard, ResumeCard } from "./LinksCard.tsx";
import { PhaseNav } from "./PhaseNav.tsx";
import { ResultsCard } from "./ResultsCard.tsx";
import { ShowCard } from "./ShowCard.tsx";
import { TextsCard } from "./TextsCard.tsx";
import { TotalsCard } from "./TotalsCard.tsx";
import { VoteCard } from "./VoteCard.tsx";
import { useHostWords } from "./words.ts";

type HostProps = {
  id: string;
  first: Message<HostView> | undefined;
  page: HostPage;
  world: ClassWorld;
  /** Out of the class; `gone` when it exists no more. */
  onOut: (gone: boolean) => void;
};

/** Leading a class: where it is, what stands on the screen, who is there in numbers, and what to ask. */
export function Host({ id, first, page, world, onOut }: HostProps) {
  const { fetch, storage } = world;
  const words = useHostWords();
  const { messages, reader } = useClassWords();
  const { view, touch } = useSeat(id, "host", fetch, first);
  const { send, failed } = useCommands(id, "host", fetch);
  const reach = useReach(fetch);
  const { scenario } = useClassCase(fetch, "host", view?.class, reader);
  const lead = useLeading(view, scenario, send);
  const title = view ? titleFor(view.class.case.title, reader) : "";
  useEffect(() => {
    if (title !== "") rememberClass(storage, "host", { id, title });
  }, [storage, id, title]);

  if (touch === "gone")
    return (
      <div className="class-open">
        <h1>{messages.touch.gone}</h1>
        <p>{messages.errors["no-class"]()}</p>
        <button type="button" className="button primary" onClick={() => onOut(true)}>
          {words.none}
        </button>
      </div>
    );
  if (!view)
    return (
      <div className="class-open">
        <h1>{words.none}</h1>
        <TouchBadge touch={touch} />
        <button type="button" className="button" onClick={() => onOut(false)}>
          {words.none}
        </button>
      </div>
    );
  const parts = { view, scenario, send, lead };
  const end = <EndCard {...parts} id={id} sheetUrl={page.sheetUrl} onErased={() => onOut(true)} />;
  if (view.class.phase === "closed")
    return (
      <div className="class-host">
        <header className="class-bar">
          <h1>{words.title(title)}</h1>
          <TouchBadge touch={touch} />
        </header>
        <FailedNote failed={failed} />
        <p className="lead">{words.over}</p>
        <div className="host-columns">
          <div className="host-lead">
            {end}
            {view.queue.length > 0 && <TextsCard {...parts} />}
          </div>
          <div className="host-side">
            <ResumeCard id={id} storage={storage} />
            <p>
              <a className="button" href={page.openUrl}>
                {words.open}
              </a>
            </p>
          </div>
        </div>
      </div>
    );
  return (
    <div className="class-host">
      <header className="class-bar">
        <h1>{words.title(title)}</h1>
        <TouchBadge touch={touch} />
      </header>
      <PhaseNav phase={view.class.phase} onPhase={lead.toPhase} />
      <FailedNote failed={failed} />
      <div className="host-columns">
        <div className="host-lead">
          <ShowCard {...parts} />
          <GuideCard {...parts} page={page} fetch={fetch} />
          <ResultsCard {...parts} />
          <VoteCard {...parts} />
          <TextsCard {...parts} />
        </div>
        <div className="host-side">
          <TotalsCard {...parts} />
          <CodeCard {...parts} page={page} reach={reach} />
          <LinksCard id={id} page={page} send={send} storage={storage} reach={reach} />
          {end}
        </div>
      </div>
      <HostBar {...parts} />
    </div>
  );
}
