import type { Failed } from "../client/use-commands.ts";
import { errorText, useClassWords } from "../words.ts";

/** A command that was not carried out: why, and once more. */
export function FailedNote({ failed }: { failed: Failed | undefined }) {
  const { messages } = useClassWords();
  if (!failed) return null;
  const { problem, again } = failed;
  return (
    <div className="note" role="alert">
      <p>
        {problem.id === "unreachable"
          ? messages.touch[`${problem.by}-offline`]
          : errorText(messages, problem)}
      </p>
      <button type="button" className="button" onClick={again}>
        {messages.retry}
      </button>
    </div>
  );
}
