import type { ReportData } from "../../../report/report-data.ts";
import { RichText } from "../../text/RichText.tsx";
import { Lines } from "../Lines.tsx";
import { AgainFrom } from "../moments/AgainFrom.tsx";
import { useReport } from "../report-context.ts";

type Decision = ReportData["crossing"]["decisions"][number];

/** A decision in its parts, with the words it rests on and what came of it. */
export function DecisionCard({ decision }: { decision: Decision }) {
  const { messages, moment, fact, person } = useReport();
  const words = messages.listening.crossing;
  const { purses } = messages.listening.terms;
  const replies = moment(decision.at)?.replies ?? [];
  return (
    <article className="moment decided">
      <h3>{words.agreed(decision.title)}</h3>
      <dl>
        {decision.parts.map(({ part, asked, answer, contact, purse, because }) => {
          const reason = because === undefined ? undefined : fact(because);
          return (
            <div key={part}>
              <dt>
                <RichText text={asked} />
              </dt>
              <dd>
                <RichText text={answer} />
                {(contact || purse) && (
                  <small>{[contact, purse && purses[purse]].filter(Boolean).join(" · ")}</small>
                )}
                {reason && (
                  <div className="because">
                    <small>{words.because(person(reason.from)?.name ?? "")}</small>
                    <div className="voice">
                      <RichText text={reason.text} />
                    </div>
                  </div>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {replies.length > 0 && (
        <>
          <p className="label">{words.came}</p>
          <Lines lines={replies} />
        </>
      )}
      <AgainFrom at={decision.at} />
    </article>
  );
}
