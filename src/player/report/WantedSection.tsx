import { lifeDomains } from "../../scenario/vocabulary.ts";
import { Facts } from "./Facts.tsx";
import { useReport } from "./report-context.ts";
import { Section } from "./Section.tsx";

/** What the client wanted, what was told of it, and open questions where something stayed untold. */
export function WantedSection() {
  const { report, messages, terms, who } = useReport();
  const words = messages.wanted;
  const { told, untold } = report;
  const domains = lifeDomains.filter((domain) => told.some((fact) => fact.domain === domain));
  return (
    <Section id="wanted" title={words.title(who)}>
      <figure className="good-life">
        <figcaption>{words.goodLife(who)}</figcaption>
        <p className="voice">{report.goodLife}</p>
      </figure>
      <h3>{words.told(who)}</h3>
      {told.length === 0 && <p>{words.toldNothing(who)}</p>}
      {domains.map((domain) => (
        <div className="domain" key={domain}>
          <h4>{terms.lifeDomains[domain]}</h4>
          <Facts facts={told.filter((fact) => fact.domain === domain)} />
        </div>
      ))}
      <h3>{words.untold}</h3>
      {untold.count === 0 ? (
        <p>{words.untoldNothing}</p>
      ) : (
        <>
          <p>{words.untoldIntro(untold.count, who)}</p>
          <ul className="questions">
            {untold.domains.map((domain) => (
              <li key={domain}>
                <span className="label">{terms.lifeDomains[domain]}</span>
                {words.questions[domain](who)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
