import { bracketQuestions, parkedKey, returnKey, returnQuestions } from "../../notes/note-keys.ts";
import { useReport } from "../report-context.ts";
import { Part, Sides, useComparing } from "./sides.tsx";

/** What each of them parked, and what stayed and moved. */
export function BracketsPart() {
  const { comparison, words, sides } = useComparing();
  if (comparison.one.brackets.length + comparison.other.brackets.length === 0) return null;
  const somebodyElses = sides.one.shared || sides.other.shared;
  return (
    <Part id="brackets" title={words.brackets.title}>
      {somebodyElses && <p>{words.brackets.private}</p>}
      <Sides>{() => <Written />}</Sides>
    </Part>
  );
}

function Written() {
  const { words } = useComparing();
  const { report, ownTexts, messages } = useReport();
  const { questions } = messages.listening.brackets;
  const all = report.brackets.flatMap(({ id, returns }) => [
    ...bracketQuestions.map((question) => ({
      asked: questions[question] ?? "",
      text: ownTexts[parkedKey(id, question)],
    })),
    ...returns.flatMap((back) =>
      returnQuestions.map((question) => ({
        asked: words.brackets[question],
        text: ownTexts[returnKey(back.id, question)],
      })),
    ),
  ]);
  const now = { asked: messages.listening.brackets.now, text: ownTexts["report.brackets"] };
  const wrote = [...all, now].filter(({ text }) => (text ?? "").trim() !== "");
  if (wrote.length === 0) return <p className="hint">{words.brackets.none}</p>;
  return (
    <dl className="parked">
      {wrote.map(({ asked, text }) => (
        <div key={`${asked} ${text}`}>
          <dt>{asked}</dt>
          <dd className="written">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
