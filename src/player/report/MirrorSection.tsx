import type { Skill } from "../../scenario/vocabulary.ts";
import { Facts } from "./Facts.tsx";
import { YouSaid } from "./moments/YouSaid.tsx";
import { useReport } from "./report-context.ts";
import { Section } from "./Section.tsx";

/** First listening, then valuing, then offering: the order is part of what is practised. */
const inOrder: readonly Skill[] = ["listening", "valuing", "offering", "networking"];

/** Opportunities and what was done with them, in sentences. */
export function MirrorSection() {
  const { report, messages, terms, who } = useReport();
  const { mirror } = report;
  const words = messages.mirror;
  return (
    <Section id="mirror" title={words.title}>
      <p>{words.intro}</p>
      {inOrder.map((id) => {
        const skill = mirror.skills.find((each) => each.skill === id);
        if (!skill) return null;
        return (
          <div className="skill" key={id}>
            <h3>{terms.skills[id]}</h3>
            <p>{skill.could === 0 ? words.skillNever : words.skill(skill.could, skill.did)}</p>
            <ul>
              {skill.moves.map(({ move, could, did }) => (
                <li key={move}>{words.move(move, could, did, who)}</li>
              ))}
            </ul>
          </div>
        );
      })}
      {mirror.also.length > 0 && (
        <p>
          {words.also(mirror.also.map(({ move, did }) => words.alsoMove(terms.moves[move], did)))}
        </p>
      )}
      <FirstSolution />
      <p className="limits">{words.limits}</p>
    </Section>
  );
}

function FirstSolution() {
  const { report, messages, terms, who, moment, fact } = useReport();
  const first = report.mirror.firstSolution;
  const words = messages.mirror;
  const when = first && moment(first.at);
  return (
    <div className="first-solution">
      <h3>{words.firstSolution}</h3>
      {!first || !when ? (
        <p>{words.noSolution}</p>
      ) : (
        <>
          <p>{words.firstSolutionAt(first.at + 1, terms.moves[first.move])}</p>
          <YouSaid said={when.said} moves={when.moves} by={when.by} />
          <p>{words.toldBefore(first.toldBefore.length, who)}</p>
          <Facts facts={first.toldBefore.flatMap((id) => fact(id) ?? [])} />
        </>
      )}
    </div>
  );
}
