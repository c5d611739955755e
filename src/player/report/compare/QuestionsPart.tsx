import type { Answered, ComparedQuestion } from "../../../report/compare-plays.ts";
import { RichText } from "../../text/RichText.tsx";
import { Part, sideNames, useComparing } from "./sides.tsx";

/** What was decided, part by part: who the pivot was, who was asked, which purse, what was proposed. */
export function QuestionsPart() {
  const { comparison, words } = useComparing();
  const { questions } = comparison;
  return (
    <Part id="questions" title={words.questions.title}>
      {questions.length === 0 && <p>{words.questions.none}</p>}
      {questions.map((question) => (
        <Question key={question.key} question={question} />
      ))}
    </Part>
  );
}

function Question({ question }: { question: ComparedQuestion }) {
  const { comparison, words, readings } = useComparing();
  const { asked, role, same, key } = question;
  const { terms } = readings.one;
  const about = role
    ? words.questions.proposal(terms.roles[role])
    : key.endsWith("/settled") && words.questions.settled;
  const [first] = asked;
  return (
    <div className="question-beside">
      <div className="asked">
        {first && <RichText text={[first]} />}
        {about && <p className="label">{about}</p>}
      </div>
      <dl className="sides">
        {same && question.one ? (
          <div className="side both">
            <dt>{words.same}</dt>
            <dd>
              <Given answered={question.one} />
            </dd>
          </div>
        ) : (
          sideNames.map((side) => {
            const answered = question[side];
            return (
              <div className={`side ${side}`} key={side}>
                <dt>
                  {side === "one" ? words.first : words.second}{" "}
                  <span>{terms.modes[comparison[side].mode]}</span>
                </dt>
                <dd>{answered ? <Given answered={answered} /> : words.questions.notReached}</dd>
              </div>
            );
          })
        )}
      </dl>
    </div>
  );
}

function Given({ answered }: { answered: Answered }) {
  const { words, readings } = useComparing();
  const { text, purse, scripted } = answered;
  const notes = [
    purse && readings.one.messages.listening.terms.purses[purse],
    scripted && words.questions.script,
  ].filter(Boolean);
  return (
    <>
      {text ? <RichText text={text} /> : <p>{words.questions.client(readings.one.who)}</p>}
      {notes.length > 0 && <small>{notes.join(" · ")}</small>}
    </>
  );
}
