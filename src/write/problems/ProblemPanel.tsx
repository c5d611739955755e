import { useId, useRef, useState } from "react";
import type { Problem } from "../check/messages-to-worker.ts";
import type { Check } from "../desk/use-check.ts";
import { useWords } from "../words.ts";

type ProblemPanelProps = {
  check: Check;
  /** The case has more than one text: say which. */
  several: boolean;
  onGo: (problem: Problem) => void;
  /** Mends it as the message says, in the text; false when that could not be done. */
  onMend: (problem: Problem) => boolean;
};

/** So many messages at a time: who has more mends the first ones first. */
const AT_ONCE = 40;

/** Everything there is to say about the text, mistakes first; each leads to its place. */
export function ProblemPanel({ check, several, onGo, onMend }: ProblemPanelProps) {
  const { messages } = useWords();
  const say = messages.problems;
  const { problems, exploring, broken } = check;
  const bar = useId();
  const all = useRef<HTMLDivElement>(null);
  const mend = (problem: Problem) => {
    // Its button goes, and the focus would go with it.
    if (onMend(problem)) all.current?.focus({ preventScroll: true });
  };
  const errors = problems?.filter(({ severity }) => severity === "error") ?? [];
  const warnings = problems?.filter(({ severity }) => severity === "warning") ?? [];
  return (
    <div ref={all} tabIndex={-1} className="problem-panel">
      {broken && (
        <div className="note" role="alert">
          <p>{messages.problem.broken}</p>
          <button type="button" className="button" onClick={check.retry}>
            {messages.problem.retry}
          </button>
        </div>
      )}
      {!problems && !broken && <p className="quiet">{say.reading}</p>}
      {problems?.length === 0 && <p className="all-well">{say.none}</p>}
      <ProblemList
        title={say.errors(errors.length)}
        lead={say.errorsLead}
        problems={errors}
        several={several}
        onGo={onGo}
        onMend={mend}
      />
      <ProblemList
        title={say.warnings(warnings.length)}
        lead={say.warningsLead}
        problems={warnings}
        several={several}
        onGo={onGo}
        onMend={mend}
      />
      {exploring && (
        <p className="exploring">
          <label htmlFor={bar}>{say.exploring}</label>{" "}
          {exploring.of > 0 ? (
            <progress id={bar} value={exploring.done} max={exploring.of}>
              {say.exploringOf(exploring.done, exploring.of)}
            </progress>
          ) : (
            <progress id={bar} />
          )}
        </p>
      )}
    </div>
  );
}

type ProblemListProps = {
  title: string;
  lead: string;
  problems: readonly Problem[];
  several: boolean;
  onGo: (problem: Problem) => void;
  /** Mends it as the message says, in the text. */
  onMend: (problem: Problem) => void;
};

function ProblemList({ title, lead, problems, several, onGo, onMend }: ProblemListProps) {
  const { messages } = useWords();
  const say = messages.problems;
  const [shown, setShown] = useState(AT_ONCE);
  if (problems.length === 0) return null;
  const rest = problems.length - shown;
  return (
    <section className="problem-list">
      <h3>{title}</h3>
      <p className="quiet">{lead}</p>
      <ol className="bare">
        {problems.slice(0, shown).map((problem) => (
          <li
            key={`${problem.id} ${problem.locale} ${problem.from} ${problem.message}`}
            className={problem.severity}
          >
            <button type="button" className="problem-place" onClick={() => onGo(problem)}>
              <small>
                {several && `${messages.languages[problem.locale]}, `}
                {say.line(problem.line)}
              </small>
              <span>{problem.message}</span>
            </button>
            <p className="problem-hint">{problem.hint}</p>
            {problem.mend && (
              <button type="button" className="button" onClick={() => onMend(problem)}>
                {say.mend(problem.mend)}
                <span className="visually-hidden">
                  {" "}
                  ({several && `${messages.languages[problem.locale]}, `}
                  {say.line(problem.line)})
                </span>
              </button>
            )}
            <details>
              <summary>{say.why}</summary>
              <p>{problem.why}</p>
              <p>
                <a href={problem.url} target="_blank" rel="noopener">
                  {say.more} {say.newTab}
                </a>
              </p>
            </details>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + AT_ONCE)}>
          {say.showMore(rest)}
        </button>
      )}
    </section>
  );
}
