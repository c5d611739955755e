import type { Failed } from "../client/use-commands.ts";
import { problemText, useClassWords } from "./words.ts";

/** A command that was not carried out: why, and once more. */
export function FailedNote({ failed }: { failed: Failed | undefined }) {
  const { messages } = useClassWords();
  if (!failed) return null;
  const { problem, again } = failed;
  return (
    <div className="note" role="alert">
      <p>{problemText(messages, problem)}</p>
      <button type="button" className="button" onClick={again}>
        {messages.retry}
      </button>
    </div>
  );
}
