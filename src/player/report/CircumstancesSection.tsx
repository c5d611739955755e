import { Facts } from "./Facts.tsx";
import { Lines } from "./Lines.tsx";
import { YouSaid } from "./moments/YouSaid.tsx";
import { useReport } from "./report-context.ts";
import { Section } from "./Section.tsx";

/** What is not up to the client, and what was signalled about it. */
export function CircumstancesSection() {
  const { report, messages, terms, who, fact, moment } = useReport();
  const { signalled, couldSignal, conditions } = report.notUpToClient;
  const words = messages.circumstances;
  return (
    <Section id="circumstances" title={words.title(who)}>
      <p>{words.intro(who)}</p>
      <h3>{words.lens}</h3>
      {conditions.length === 0 && <p>{words.lensNone}</p>}
      {conditions.map(({ condition, facts }) => (
        <div className="domain" key={condition}>
          <h4>{terms.socialQuality[condition]}</h4>
          <Facts facts={facts.flatMap((id) => fact(id) ?? [])} />
        </div>
      ))}
      <h3>{words.signalled}</h3>
      {signalled.length === 0 && <p>{words.notSignalled(couldSignal)}</p>}
      {signalled.map((at) => {
        const when = moment(at);
        return (
          when && (
            <div className="signal" key={at}>
              <YouSaid said={when.said} moves={when.moves} by={when.by} />
              <Lines lines={when.replies} />
            </div>
          )
        );
      })}
      <p className="question">{words.question}</p>
    </Section>
  );
}
