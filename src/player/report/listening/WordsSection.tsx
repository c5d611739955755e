import type { ReportMoment } from "../../../report/report-data.ts";
import { type Move, moveIds } from "../../../scenario/vocabulary.ts";
import { namedKey, wordsKey } from "../../notes/note-keys.ts";
import { AgainFrom } from "../moments/AgainFrom.tsx";
import { whereOf } from "../moments/MomentCard.tsx";
import { YouSaid } from "../moments/YouSaid.tsx";
import { useReport } from "../report-context.ts";
import type { OwnTexts } from "../report-props.ts";
import { Section } from "../Section.tsx";

const movesIn = (text: string | undefined): Move[] =>
  moveIds.filter((move) => text?.split(" ").includes(move));

/** The moments for which the student first wrote what they would say. */
export const wordedMoments = (moments: readonly ReportMoment[], ownTexts: OwnTexts) =>
  moments.filter(({ at }) => (ownTexts[wordsKey(at)] ?? "").trim() !== "");

/** What the student would have said, beside what they chose. */
export function WordsSection() {
  const { report, messages, terms, ownTexts } = useReport();
  const words = messages.listening.words;
  const moments = wordedMoments(report.moments, ownTexts);
  if (moments.length === 0) return null;
  return (
    <Section id="words" title={words.title}>
      <p>{words.intro}</p>
      {moments.map((moment) => {
        const named = movesIn(ownTexts[namedKey(moment.at)]).map((move) => terms.moves[move]);
        return (
          <article className="worded" key={moment.at}>
            <h3>{moment.title}</h3>
            <p className="where">{whereOf(moment)}</p>
            <div className="beside-each-other">
              <div className="own-words">
                <p className="label">{words.yours}</p>
                <p className="written">{ownTexts[wordsKey(moment.at)]}</p>
                {named.length > 0 && <p className="hint">{words.named(named)}</p>}
              </div>
              <YouSaid said={moment.said} moves={moment.moves} by={moment.by} />
            </div>
            <AgainFrom at={moment.at} />
          </article>
        );
      })}
      <p className="question">{words.question}</p>
    </Section>
  );
}
