import type { ReactNode } from "react";
import type { ReportData } from "../../../report/report-data.ts";
import { Lines } from "../Lines.tsx";
import { YouSaid } from "../moments/YouSaid.tsx";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { DecisionCard } from "./DecisionCard.tsx";
import { JointCard } from "./JointCard.tsx";

/** Whether there is anything to say of it: some cases never come to the border. */
export const hasCrossing = ({ crossing }: ReportData): boolean =>
  crossing.consent.could > 0 ||
  [crossing.decisions, crossing.joint, crossing.reached, crossing.sentOn].some(
    ({ length }) => length > 0,
  );

/** Who was the pivot and who was asked, consent and purse, and what being sent on cost the client. */
export function CrossingSection() {
  const { report, messages, who } = useReport();
  const { decisions, joint, reached, consent, sentOn, costs } = report.crossing;
  const words = messages.listening.crossing;
  return (
    <Section id="crossing" title={words.title}>
      <p>{words.intro(who)}</p>
      {decisions.length + joint.length === 0 && <p>{words.none}</p>}
      {decisions.map((decision) => (
        <DecisionCard key={decision.at} decision={decision} />
      ))}
      {joint.length > 0 && <h3>{words.joint}</h3>}
      {joint.map((each) => (
        <JointCard key={each.at} joint={each} />
      ))}
      <Quoted title={words.reached} moments={reached}>
        {words.reachedNone}
      </Quoted>
      <Quoted title={words.consent} moments={consent.asked} before={words.consentAsked}>
        {words.consentNot(consent.could)}
      </Quoted>
      <Quoted title={words.sentOn(who)} moments={sentOn}>
        {words.sentOnNot(who)}
      </Quoted>
      {costs.length > 0 && (
        <>
          <h3>{words.costs(who)}</h3>
          <ul className="costs">
            {costs.map(({ at, meter, name, from, to, of }) => (
              <li key={`${at} ${meter}`}>
                <span className="where">{report.moments[at]?.title}</span>{" "}
                {words.cost(name, from, to, of)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type QuotedProps = {
  title: string;
  moments: readonly number[];
  before?: string;
  /** Said where there is no such moment. */
  children: ReactNode;
};

/** What was done under one heading, each with what came back. */
function Quoted({ title, moments, before, children }: QuotedProps) {
  const { moment } = useReport();
  const found = moments.flatMap((at) => moment(at) ?? []);
  return (
    <div className="quoted">
      <h3>{title}</h3>
      {found.length === 0 ? <p>{children}</p> : before && <p>{before}</p>}
      {found.map(({ at, said, moves, by, replies }) => (
        <div className="signal" key={at}>
          <YouSaid said={said} moves={moves} by={by} />
          <Lines lines={replies} />
        </div>
      ))}
    </div>
  );
}
