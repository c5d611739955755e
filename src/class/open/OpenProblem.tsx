import type { ClassOpenMessages } from "../../i18n/class-open.nl.ts";
import type { Problem } from "../client/post.ts";
import { problemText, useClassWords } from "../parts/words.ts";

type OpenProblemProps = {
  /** In words already, or what the server said. */
  problem: string | Problem;
  words: ClassOpenMessages;
  writeUrl: string;
};

/** Why no class was opened; the mistakes in a draft one by one, with their lines. */
export function OpenProblem({ problem, writeUrl, words }: OpenProblemProps) {
  const { messages } = useClassWords();
  if (typeof problem === "string")
    return (
      <p className="note" role="alert">
        {problem}
      </p>
    );
  return (
    <div className="note" role="alert">
      <p>{problemText(messages, problem)}</p>
      {problem.id === "draft-errors" && (
        <>
          <ul>
            {problem.errors.map(({ file, line, column, text }) => (
              <li key={`${file} ${line} ${column} ${text}`}>
                <b>{words.errorAt(file, line)}</b>: {text}
              </li>
            ))}
          </ul>
          {problem.more > 0 && <p>{words.moreErrors(problem.more)}</p>}
          <a href={writeUrl}>{words.repair}</a>
        </>
      )}
    </div>
  );
}
