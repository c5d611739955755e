import type { Line } from "../../report/report-data.ts";
import { Portrait } from "../parts/Portrait.tsx";
import { RichText } from "../text/RichText.tsx";
import { useReport } from "./report-context.ts";

/**
 * What was said and told, in order. The client's words are the largest. Who goes on speaking is
 * not introduced again, unless the mood changes.
 * @param faces with portraits, where there is room for them
 */
export function Lines({ lines, faces = false }: { lines: readonly Line[]; faces?: boolean }) {
  return (
    <div className="lines">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a replayed play never move
        <OneLine key={at} line={line} before={lines[at - 1]} faces={faces} />
      ))}
    </div>
  );
}

type OneLineProps = { line: Line; before: Line | undefined; faces: boolean };

function OneLine({ line, before, faces }: OneLineProps) {
  const { person, report } = useReport();
  const speaker = person(line.who);
  if (!speaker)
    return (
      <div className="told-of">
        <RichText text={line.text} />
      </div>
    );
  const goesOn = before?.who === line.who && (!faces || before?.mood === line.mood);
  const kind = speaker.id === report.client ? "client" : "near";
  return (
    <figure className={`said ${kind} ${faces ? "faced" : ""} ${goesOn ? "goes-on" : ""}`}>
      {faces && !goesOn && <Portrait who={speaker} mood={line.mood} />}
      {!goesOn && <figcaption>{speaker.name}</figcaption>}
      <div className="voice">
        <RichText text={line.text} />
      </div>
    </figure>
  );
}
