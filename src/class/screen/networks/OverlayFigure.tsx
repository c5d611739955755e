import "../../../network-map/figure/figure.css";
import { TieLine } from "../../../network-map/figure/ContactMark.tsx";
import { TieLegend } from "../../../network-map/figure/TieLegend.tsx";
import { initialOf } from "../../../network-map/layout/initial.ts";
import { outline, pathData } from "../../../network-map/layout/ink.ts";
import { widthOf } from "../../../network-map/layout/label-lines.ts";
import { networkLabels } from "../../../network-map/layout/network-labels.ts";
import { place } from "../../../network-map/layout/place.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { GroupResults } from "../../protocol/results.ts";
import { useScreenWords } from "../words.ts";
import { type Layer, overlayOf } from "./overlay.ts";

const size = { width: 640, height: 560 };
const LETTERS = 14;
/** What happened least can still be seen. */
const FAINTEST = 0.22;

/** The networks of all plays on one sheet; the table beside it says the same. */
export function OverlayFigure({
  scenario,
  results,
}: {
  scenario: Scenario;
  results: GroupResults;
}) {
  const { figure: messages, networks: words } = useScreenWords();
  const { layers, untold, named } = overlayOf(results, scenario.contacts, size);
  const placed = {
    ...place(
      scenario.contacts.map((contact) => ({ contact })),
      size,
    ),
    nodes: named,
  };
  const x = Math.max(size.width / 2, placed.half.x + 4);
  const leading = LETTERS * 1.16;
  const labels = networkLabels(placed, messages.rings, {
    measure: (text) => widthOf(text, LETTERS),
    leading,
    widest: LETTERS * 8.3,
    zoom: 1,
    nodeScale: 1,
    within: { left: -x + 1, right: x - 1, top: -Number.MAX_VALUE, bottom: Number.MAX_VALUE },
  });
  const top = Math.min(-placed.half.y, ...labels.map(({ box }) => box.top)) - 3;
  const bottom = Math.max(placed.half.y, ...labels.map(({ box }) => box.bottom)) + 3;
  const client = scenario.persons.find(({ role }) => role === "client");
  const nameOf = (contact: string) => scenario.contacts.find(({ id }) => id === contact)?.name;
  const drawn = layers.filter(({ tie }) => tie !== "none");
  return (
    <figure className="network-figure overlay-figure">
      <figcaption>{words.end(results.plays)}</figcaption>
      <svg
        viewBox={[-x, top, 2 * x, bottom - top].map(Math.round).join(" ")}
        fontSize={LETTERS}
        aria-hidden="true"
      >
        {[...placed.rings].reverse().map(({ ring, rx, ry }) => (
          <ellipse key={ring} className={`ring ${ring}`} rx={rx} ry={ry} />
        ))}
        {drawn.map(({ node, tie, share }) => (
          <g key={`${node.id} ${tie}`} opacity={darkness(share)}>
            <TieLine node={node} />
          </g>
        ))}
        {untold.map((node) => (
          <g key={node.id} className="hidden-tie" transform={`translate(${node.x} ${node.y})`}>
            <path d={pathData(outline(placed.radius, squareOf(node), node.id))} />
          </g>
        ))}
        {layers.map((layer) => (
          <Mark key={`${layer.node.id} ${layer.tie}`} layer={layer} radius={placed.radius} />
        ))}
        <g className="client">
          <path d={pathData(outline(placed.clientRadius, 0, client?.id ?? ""))} />
          <text className="initial" dy="0.35em">
            {client && initialOf(client.name)}
          </text>
        </g>
        {labels.map(({ key, kind, x: middle, top: from, lines }) => (
          <text key={key} className={kind === "ring" ? "ring" : "name"}>
            {/* Where there is no room a name is cut. */}
            {kind !== "ring" && <title>{nameOf(key)}</title>}
            {lines.map((line, at) => (
              <tspan key={line} x={middle} y={from + leading * at + LETTERS * 0.88}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      <TieLegend messages={messages} contacts={scenario.contacts.map((contact) => ({ contact }))} />
    </figure>
  );
}

const darkness = (share: number): number => FAINTEST + (1 - FAINTEST) * share;
const squareOf = ({ contact }: Layer["node"]): 0 | 1 => (contact.ring === "formal" ? 1 : 0);

/** Somebody in as many plays as stood here: larger and darker for more. The number is never faint. */
function Mark({ layer: { node, tie, plays, share }, radius }: { layer: Layer; radius: number }) {
  const own = radius * (0.66 + 0.34 * share);
  return (
    <g
      className={`contact ${node.contact.ring} ${tie === "none" ? "absent" : tie}`}
      transform={`translate(${node.x.toFixed(2)} ${node.y.toFixed(2)})`}
    >
      <path d={pathData(outline(own, squareOf(node), node.id))} strokeOpacity={darkness(share)} />
      <text className="count" dy="0.35em">
        {plays}
      </text>
    </g>
  );
}
