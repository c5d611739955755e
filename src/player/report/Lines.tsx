import type { Line } from "../../report/report-data.ts";
import { Portrait } from "../parts/Portrait.tsx";
import { RichText } from "../text/RichText.tsx";
import { useReport } from "./report-context.ts";

/**
 * What was said and told, in order. The client's words are the largest.
 * @param faces with portraits, where there is room for them
 */
export function Lines({ lines, faces = false }: { lines: readonly Line[]; faces?: boolean }) {
  const { person, report } = useReport();
  let at = 0;
  return (
    <div className="lines">
      {lines.map((line) => {
        const speaker = person(line.who);
        const key = at++;
        if (!speaker)
          return (
            <div className="told-of" key={key}>
              <RichText text={line.text} />
            </div>
          );
        return (
          <figure
            key={key}
            className={`said ${speaker.id === report.client ? "client" : "near"} ${faces ? "faced" : ""}`}
          >
            {faces && <Portrait who={speaker} mood={line.mood} />}
            <figcaption>{speaker.name}</figcaption>
            <div className="voice">
              <RichText text={line.text} />
            </div>
          </figure>
        );
      })}
    </div>
  );
}
