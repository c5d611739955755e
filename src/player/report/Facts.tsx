import type { ToldFact } from "../../report/report-data.ts";
import { RichText } from "../text/RichText.tsx";
import { useReport } from "./report-context.ts";

/**
 * Facts in the words of who told them.
 * @param sources name everyone who told something, the client as well
 */
export function Facts({ facts }: { facts: readonly ToldFact[] }) {
  const { report, person, messages } = useReport();
  return (
    <ul className="facts">
      {facts.map((fact) => {
        const from = person(fact.from);
        const notes = [
          from && from.id !== report.client && messages.wanted.from(from.name),
          fact.at === null && messages.wanted.known,
        ].filter((each) => typeof each === "string");
        return (
          <li key={fact.id}>
            <div className="fact-text">
              <RichText text={fact.text} />
            </div>
            {notes.length > 0 && <small>{notes.join(" · ")}</small>}
          </li>
        );
      })}
    </ul>
  );
}
