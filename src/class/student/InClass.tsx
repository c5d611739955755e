import type { PlayerPage } from "../../player/page.ts";
import { forgetClass } from "../client/known-classes.ts";
import { useClassCase } from "../client/use-class-case.ts";
import { useSeat } from "../client/use-seat.ts";
import { TouchBadge } from "../parts/TouchBadge.tsx";
import { problemText, titleFor, useClassWords } from "../parts/words.ts";
import type { Message, ParticipantView } from "../protocol/view.ts";
import { Mine } from "./Mine.tsx";
import { Stage } from "./Stage.tsx";
import type { StudentAppProps } from "./StudentApp.tsx";
import { useTakingPart } from "./use-taking-part.ts";

type InClassProps = StudentAppProps & {
  id: string;
  first: Message<ParticipantView> | undefined;
  /** Out of the class: it is gone, or somebody wants another. */
  onOut: () => void;
};

/** A student who is in: in touch with the class, with a play of their own, and everything sent on. */
export function InClass({ id, first, page, world, asks, report, results, onOut }: InClassProps) {
  const { messages, reader } = useClassWords();
  const { view, touch, doubt } = useSeat(id, "participant", world.fetch, first);
  const part = useTakingPart(id, world, { touch, doubt }, view);
  const found = useClassCase(world.fetch, "participant", view?.class, reader);
  const { problem } = part;
  if (touch === "gone" || part.removed)
    return (
      <div className="class-entrance">
        <h1>{part.removed ? messages.mine.removed : messages.touch.gone}</h1>
        {!part.removed && <p>{messages.errors["no-class"]()}</p>}
        <button
          type="button"
          className="button primary"
          onClick={() => {
            forgetClass(world.storage, "participant", id);
            onOut();
          }}
        >
          {messages.join.title}
        </button>
      </div>
    );
  if (!view || !part.ready) return <TouchBadge touch={touch} unsent={part.unsent} />;
  const title = titleFor(view.class.case.title, reader);
  const playerPage: PlayerPage = {
    caseUrl: "",
    alternateUrl: page.alternateUrl,
    casesUrl: page.casesUrl,
    introUrl: page.casesUrl,
    // The report of a draft has no page of its own on this site.
    reportUrl: view.class.case.draft ? "" : page.reportUrl.replace(":case", view.class.case.id),
    careMapUrl: page.careMapUrl,
    locale: reader,
    title,
    trial: true,
  };
  return (
    <div className="class-student">
      <div className="class-bar">
        <p>{title}</p>
        <TouchBadge touch={touch} unsent={part.unsent} />
      </div>
      {problem && (
        <p className="note" role="alert">
          {problem === "differs" ? messages.play.differs : problemText(messages, problem)}
        </p>
      )}
      <Stage
        view={view}
        found={found}
        part={part}
        storage={world.storage}
        page={playerPage}
        asks={asks}
        report={report}
        results={results}
      />
      <Mine deletedAt={view.class.deletedAt} onRemove={part.removeMine} />
    </div>
  );
}
