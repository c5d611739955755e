import "./figure.css";
import type { FigureMessages } from "../../i18n/network-map.nl.ts";
import type { Person } from "../../scenario/scenario.ts";
import { initialOf } from "../layout/initial.ts";
import { outline, pathData } from "../layout/ink.ts";
import { widthOf } from "../layout/label-lines.ts";
import { networkLabels } from "../layout/network-labels.ts";
import { place, type TieNow } from "../layout/place.ts";
import type { Size } from "../layout/slots.ts";
import { ContactMark, TieLine } from "./ContactMark.tsx";
import { networkInWords } from "./in-words.ts";
import { TieLegend } from "./TieLegend.tsx";

type NetworkFigureProps = {
  /** Every contact of the case in its order, with the tie of the moment that is drawn. */
  contacts: readonly TieNow[];
  client: Person | undefined;
  messages: FigureMessages;
  /** What this drawing is of: "Het ecogram in het begin". */
  title: string;
  /** In pixels of the drawing; it takes the width that it gets. */
  size?: Size;
  /** Left out where two drawings stand beside each other and one has said it. */
  legend?: boolean;
};

const usual: Size = { width: 400, height: 380 };
/** Size of letters on paper, in pixels of the size that was asked for. */
const LETTERS = 12.5;
const LARGEST = 17;

/**
 * A network as a still drawing, for a report and for paper: the same places and lines as the live map.
 * Who does not see it gets the same in a sentence.
 */
export function NetworkFigure(props: NetworkFigureProps) {
  const { contacts, client, messages, title, size = usual, legend = true } = props;
  const placed = place(contacts, size);
  const x = Math.max(size.width / 2, placed.half.x + 4);
  // A large network is shown smaller; its words stay as large as they can be read.
  const letters = Math.min(LARGEST, (LETTERS * 2 * x) / size.width);
  const leading = letters * 1.16;
  const labels = networkLabels(placed, messages.rings, {
    measure: (text) => widthOf(text, letters),
    leading,
    widest: letters * 8.3,
    zoom: 1,
    nodeScale: 1,
    within: { left: -x + 1, right: x - 1, top: -Number.MAX_VALUE, bottom: Number.MAX_VALUE },
  });
  const top = Math.min(-placed.half.y, ...labels.map(({ box }) => box.top)) - 3;
  const bottom = Math.max(placed.half.y, ...labels.map(({ box }) => box.bottom)) + 3;
  return (
    <figure className="network-figure">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={[-x, top, 2 * x, bottom - top].map(Math.round).join(" ")}
        role="img"
        fontSize={letters}
        aria-label={`${title}. ${networkInWords(contacts, messages)}`}
      >
        {[...placed.rings].reverse().map(({ ring, rx, ry }) => (
          <ellipse key={ring} className={`ring ${ring}`} rx={rx} ry={ry} />
        ))}
        {placed.nodes.map((node) => (
          <TieLine key={node.id} node={node} />
        ))}
        {placed.nodes.map((node) => (
          <ContactMark key={node.id} node={node} radius={placed.radius} />
        ))}
        <Client client={client} radius={placed.clientRadius} />
        {labels.map(({ key, kind, x: middle, top: from, lines }) => (
          <text key={key} className={kind}>
            {lines.map((line, at) => (
              <tspan key={line} x={middle} y={from + leading * at + letters * 0.88}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      {legend && <TieLegend messages={messages} contacts={contacts} />}
    </figure>
  );
}

/** The client in the middle, by portrait or by initial. */
function Client({ client, radius }: { client: Person | undefined; radius: number }) {
  const half = radius * 0.86;
  return (
    <g className="client">
      <path d={pathData(outline(radius, 0, client?.id ?? ""))} />
      {client?.portrait ? (
        <use
          href={`/drawings/portraits/${client.portrait}.svg#neutral`}
          x={-half}
          y={-half}
          width={2 * half}
          height={2 * half}
        />
      ) : (
        <text className="initial" dy="0.35em">
          {client && initialOf(client.name)}
        </text>
      )}
    </g>
  );
}
