import type { Problem } from "../address/arrive.ts";
import { useMessages } from "../messages.ts";
import { DownloadRaw } from "./DownloadRaw.tsx";

type ProblemScreenProps = { problem: Problem; casesUrl: string; onStart: () => void };

/** An address that leads nowhere: what is the matter, in words, and the next step. */
export function ProblemScreen({ problem, casesUrl, onStart }: ProblemScreenProps) {
  const { problem: words } = useMessages();
  const { title, text } = words[problem.kind];
  return (
    <div className="problem">
      <h1>{title}</h1>
      <p>{text}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={onStart}>
          {words.toStart}
        </button>
        {problem.kind === "corrupt" && <DownloadRaw id={problem.id} raw={problem.raw} />}
        <a className="button" href={casesUrl}>
          {words.toCases}
        </a>
      </div>
    </div>
  );
}
