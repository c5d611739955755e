import { useId } from "react";
import { useWords } from "../words.ts";
import type { CareMapsHere } from "./use-care-maps.ts";

type CareMapPanelProps = { maps: CareMapsHere; help: string | undefined };

/** Which care map the case is checked with, and how to write with one of one's own. */
export function CareMapPanel({ maps, help }: CareMapPanelProps) {
  const { messages, reader } = useWords();
  const say = messages.careMap;
  const ids = useId();
  const { own, inUse, failed, kept } = maps;
  const map = inUse?.[reader] ?? Object.values(inUse ?? {})[0];
  return (
    <details className="care-map-in-use" open={own?.careMap === null}>
      <summary>{map ? say.title(map.region) : say.none}</summary>
      {failed && !own && <p className="note">{say.failed}</p>}
      {own?.careMap && <p>{say.own(own.file)}</p>}
      {own && !kept && <p className="note">{say.notKept}</p>}
      {own?.careMap === null && (
        <div className="note" role="alert">
          <p>{say.broken(own.file, own.problems.length)}</p>
          <ul>
            {own.problems.slice(0, 20).map((problem) => (
              <li key={`${problem.from}-${problem.id}`}>
                {say.line(problem.line)} {problem.message} {problem.hint}{" "}
                <a href={problem.url}>{problem.id}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{say.lead}</p>
      <label htmlFor={`${ids}-file`}>{say.open}</label>
      <input
        id={`${ids}-file`}
        type="file"
        accept=".yaml,.yml,text/yaml,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void maps.open(file);
          currentTarget.value = "";
        }}
      />
      <p className="actions">
        {own && (
          <button type="button" className="button" onClick={maps.back}>
            {say.back}
          </button>
        )}
        {help && <a href={help}>{say.help}</a>}
      </p>
      {map && (
        <dl className="care-map-names">
          {map.entries.map(({ id, name }) => (
            <div key={id}>
              <dt>
                <code>{id}</code>
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
