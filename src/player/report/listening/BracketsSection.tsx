import type { ReportBracket } from "../../../report/brackets.ts";
import { bracketQuestions, parkedKey, returnKey, returnQuestions } from "../../notes/note-keys.ts";
import { Facts } from "../Facts.tsx";
import { OwnField } from "../portfolio/OwnField.tsx";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";

/** What was parked beforehand, what was told after it, and what stayed and moved. */
export function BracketsSection() {
  const { report, messages } = useReport();
  const words = messages.listening.brackets;
  if (report.brackets.length === 0) return null;
  return (
    <Section id="brackets" title={words.title}>
      <p>{words.intro}</p>
      {report.brackets.map((bracket) => (
        <Parked key={bracket.id} bracket={bracket} />
      ))}
      <OwnField name="report.brackets" label={words.now} />
    </Section>
  );
}

function Parked({ bracket }: { bracket: ReportBracket }) {
  const { messages, ownTexts, who, fact } = useReport();
  const words = messages.listening.brackets;
  const textOf = (key: string) => (ownTexts[key] ?? "").trim();
  const parked = bracketQuestions.flatMap((question) => {
    const text = textOf(parkedKey(bracket.id, question));
    return text === "" ? [] : [{ asked: words.questions[question] ?? "", text }];
  });
  const returns = bracket.returns.map((back) => ({
    ...back,
    wrote: returnQuestions.flatMap((question) => {
      const text = textOf(returnKey(back.id, question));
      return text === "" ? [] : [{ asked: words[question], text }];
    }),
  }));
  const wrote = returns.filter((each) => each.wrote.length > 0);
  return (
    <div className="between">
      <div className="parked">
        <h3>{words.parkedIn(bracket.title)}</h3>
        {parked.length === 0 ? <p className="hint">{words.nothing}</p> : <Pairs pairs={parked} />}
      </div>
      <div className="told-between">
        <p className="label">{words.told(who)}</p>
        {bracket.toldBetween.length === 0 ? (
          <p>{words.toldNothing}</p>
        ) : (
          <Facts facts={bracket.toldBetween.flatMap((id) => fact(id) ?? [])} />
        )}
      </div>
      <div className="parked">
        {wrote.map(({ id, title, wrote: pairs }) => (
          <div key={id}>
            <h3>{words.returned(title)}</h3>
            <Pairs pairs={pairs} />
          </div>
        ))}
        {wrote.length === 0 && <p className="hint">{words.notBack}</p>}
      </div>
    </div>
  );
}

function Pairs({ pairs }: { pairs: { asked: string; text: string }[] }) {
  return (
    <dl>
      {pairs.map(({ asked, text }) => (
        <div key={asked}>
          <dt>{asked}</dt>
          <dd className="written">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
