import type { PrincipleMoments } from "../../../report/report-data.ts";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { MomentCard } from "./MomentCard.tsx";

/** How many moments of a principle are in view; the others are behind a fold. */
const IN_VIEW = 3;

/** The moments by principle, what mattered most first. */
export function MomentsSection() {
  const { report, messages, who } = useReport();
  const shown = new Set<number>();
  return (
    <Section id="moments" title={messages.moments.title}>
      <p>{messages.moments.intro(who)}</p>
      {report.principles.map((group) => {
        const before = new Set(shown);
        for (const { at } of group.moments) shown.add(at);
        return <Principle key={group.principle} group={group} before={before} />;
      })}
    </Section>
  );
}

type PrincipleProps = { group: PrincipleMoments; before: ReadonlySet<number> };

function Principle({ group, before }: PrincipleProps) {
  const { messages, terms, moment } = useReport();
  const cards = group.moments.flatMap(({ at, feedback }) => {
    const found = moment(at);
    return found
      ? [<MomentCard key={at} moment={found} feedback={feedback} shownBefore={before.has(at)} />]
      : [];
  });
  const rest = cards.slice(IN_VIEW);
  return (
    <div className="principle">
      <h3>{terms.principles[group.principle]}</h3>
      {cards.length === 0 && <p className="none">{messages.moments.none}</p>}
      {cards.slice(0, IN_VIEW)}
      {rest.length > 0 && (
        <details className="more">
          <summary>{messages.moments.more(rest.length)}</summary>
          {rest}
        </details>
      )}
    </div>
  );
}
