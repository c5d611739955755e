import type { FigureMessages } from "../../i18n/network-map.nl.ts";
import { ties } from "../../scenario/vocabulary.ts";
import { outline, pathData } from "../layout/ink.ts";
import type { TieNow } from "../layout/place.ts";
import { tieStrokes } from "../layout/tie-strokes.ts";

type TieLegendProps = { messages: FigureMessages; contacts: readonly TieNow[] };

/** What the lines and shapes mean: only those that could be seen here. */
export function TieLegend({ messages, contacts }: TieLegendProps) {
  const rings = (["informal", "formal"] as const).filter((ring) =>
    contacts.some(({ contact }) => contact.ring === ring),
  );
  return (
    <ul className="tie-legend" aria-label={messages.legend}>
      {ties.map((tie) => (
        <li key={tie}>
          <svg viewBox="-2 -9 54 18" aria-hidden="true">
            <path className={`tie ${tie}`} d={tieStrokes(50, tie, tie).map(pathData).join("")} />
          </svg>
          {messages.ties[tie]}
        </li>
      ))}
      {rings.map((ring) => (
        <li key={ring}>
          <svg className="mark" viewBox="-9 -9 18 18" aria-hidden="true">
            <g className={`contact ${ring}`}>
              <path d={pathData(outline(7, ring === "formal" ? 1 : 0, ring))} />
            </g>
          </svg>
          {messages.rings[ring]}
        </li>
      ))}
      {contacts.some(({ tie }) => !tie) && (
        <li>
          <svg className="mark" viewBox="-9 -9 18 18" aria-hidden="true">
            <g className="contact absent">
              <path d={pathData(outline(7, 0, "absent"))} />
            </g>
          </svg>
          {messages.absent}
        </li>
      )}
    </ul>
  );
}
