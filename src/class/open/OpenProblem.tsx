import type { ClassOpenMessages } from "../../i18n/class-open.nl.ts";
import { locales } from "../../scenario/vocabulary.ts";
import type { Problem } from "../client/post.ts";
import { problemText, useClassWords } from "../parts/words.ts";
import type { DraftOfFiles } from "./draft-from-files.ts";

type OpenProblemProps = {
  /** In words already, or what the server said. */
  problem: string | Problem;
  /** What the lecturer calls the text of a language. */
  names: DraftOfFiles["names"];
  words: ClassOpenMessages;
  writeUrl: string;
};

/** Why no class was opened; the mistakes in a draft one by one, with their lines. */
export function OpenProblem({ problem, names, writeUrl, words }: OpenProblemProps) {
  const { messages } = useClassWords();
  if (typeof problem === "string")
    return (
      <p className="note" role="alert">
        {problem}
      </p>
    );
  const nameOf = (file: string): string =>
    locales.map((each) => (file === `${each}.mdx` ? names[each] : undefined)).find(Boolean) ?? file;
  return (
    <div className="note" role="alert">
      <p>{problemText(messages, problem)}</p>
      {problem.id === "draft-errors" && (
        <>
          <ul>
            {problem.errors.map(({ file, line, column, text }) => (
              <li key={`${file} ${line} ${column} ${text}`}>
                <b>{words.errorAt(nameOf(file), line)}</b>: {text}
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
