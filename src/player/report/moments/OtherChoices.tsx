import type { OtherChoice, ReportMoment } from "../../../report/report-data.ts";
import { RichText } from "../../text/RichText.tsx";
import { Facts } from "../Facts.tsx";
import { Lines } from "../Lines.tsx";
import { useReport } from "../report-context.ts";
import { YouSaid } from "./YouSaid.tsx";

/** What else was open in a moment and how that went in this story: behind a fold, for who asks. */
export function OtherChoices({ moment }: { moment: ReportMoment }) {
  const { messages } = useReport();
  if (moment.others.length === 0) return null;
  return (
    <details className="others">
      <summary>{messages.moments.others(moment.others.length)}</summary>
      <p className="caution">{messages.moments.othersIntro}</p>
      {moment.others.map((other) => (
        <Other key={other.id} other={other} />
      ))}
    </details>
  );
}

function Other({ other }: { other: OtherChoice }) {
  const { messages, terms, fact } = useReport();
  const words = messages.moments;
  let at = 0;
  return (
    <div className="other">
      <YouSaid said={other.said} moves={other.moves} by={other.by} other />
      {other.laterAt !== undefined && <p>{words.laterChosen}</p>}
      <Lines lines={other.replies} />
      {other.feedback.length > 0 && (
        <div className="opened">
          {other.feedback.map(({ text }) => (
            <RichText key={at++} text={text} />
          ))}
        </div>
      )}
      {other.toldLater.length > 0 && (
        <div className="told-too">
          <p>{words.toldToo}</p>
          <Facts facts={other.toldLater.flatMap((id) => fact(id) ?? [])} />
        </div>
      )}
      {other.untoldDomains.length > 0 && (
        <p className="would-tell">
          {words.wouldTell(other.untoldDomains.map((domain) => terms.lifeDomains[domain]))}
        </p>
      )}
    </div>
  );
}
