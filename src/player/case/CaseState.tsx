import { useMessages } from "../messages.ts";
import type { CaseProblem } from "./case-machine.ts";

type CaseStateProps = {
  title: string;
  /** The page itself still says that the case is on its way. */
  waiting: boolean;
  /** Absent while the case is on its way. */
  problem: CaseProblem | undefined;
  onRetry: () => void;
};

/** While there is no case to play: on its way, or why not and what to do. */
export function CaseState({ title, waiting, problem, onRetry }: CaseStateProps) {
  const { caseProblem, loading } = useMessages();
  if (!problem && waiting) return null;
  if (!problem)
    return (
      <div className="problem">
        <h1>{title}</h1>
        <p role="status">{loading}</p>
      </div>
    );
  const old = problem === "unreadable";
  return (
    <div className="problem">
      <h1>{caseProblem[problem].title}</h1>
      <p role="alert">{caseProblem[problem].text}</p>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={old ? () => location.reload() : onRetry}
        >
          {old ? caseProblem.reload : caseProblem.retry}
        </button>
      </div>
    </div>
  );
}
