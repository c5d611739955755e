import { Lines } from "../Lines.tsx";
import { useReport } from "../report-context.ts";
import { Part, Sides, useComparing } from "./sides.tsx";

/** How it was for the client in both, in their voice. */
export function OutcomePart() {
  const { comparison, words, readings } = useComparing();
  return (
    <Part id="outcome" title={words.outcome.title(readings.one.who)}>
      {comparison.sameOutcome && <p>{words.outcome.same}</p>}
      <Sides>{() => <OneOutcome />}</Sides>
    </Part>
  );
}

function OneOutcome() {
  const { words } = useComparing();
  const { outcome } = useReport().report;
  return (
    <div className="ended">
      {outcome.kind === "unfinished" && <p className="stands">{words.outcome.unfinished}</p>}
      {outcome.kind === "lesson-cut" && <p className="stands">{words.outcome.lessonCut}</p>}
      <p className="where">
        <b>{outcome.title}</b>
        {outcome.date !== undefined && ` · ${outcome.date}`}
      </p>
      <Lines lines={outcome.lines} />
    </div>
  );
}
