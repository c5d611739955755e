import type { Opened } from "../desk/document-machine.ts";
import { useWords } from "../words.ts";

/** What became of a story of another program: counted, and what was kept beside the case. */
export function TakenOver({ taken }: { taken: NonNullable<Opened["taken"]> }) {
  const { taken: say } = useWords().messages;
  return (
    <div className="note taken-over">
      <p>{say.lead}</p>
      <details>
        <summary>{say.counts}</summary>
        <ul>
          {taken.counts.map(({ what, in: all, mapped, noted }) => (
            <li key={what}>{say.count(what, all, mapped, noted)}</li>
          ))}
        </ul>
        {taken.kept.length > 0 && (
          <>
            <p>{say.kept}</p>
            <ul>
              {taken.kept.map(({ line, why, raw }) => (
                <li key={`${line} ${raw}`}>
                  {say.line(line, why)} <q>{raw}</q>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </div>
  );
}
