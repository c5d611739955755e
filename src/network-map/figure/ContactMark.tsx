import { initialOf } from "../layout/initial.ts";
import { outline, pathData } from "../layout/ink.ts";
import type { PlacedNode } from "../layout/place.ts";
import { tieStrokes } from "../layout/tie-strokes.ts";

/** A tie from the client to a contact; nothing for who is not in the network. */
export function TieLine({ node }: { node: PlacedNode }) {
  const { tie, tieFrom, tieLength, angle, id } = node;
  if (!tie) return null;
  const degrees = (angle * 180) / Math.PI;
  return (
    <path
      className={`tie ${tie}`}
      transform={`translate(${tieFrom.x.toFixed(2)} ${tieFrom.y.toFixed(2)}) rotate(${degrees.toFixed(2)})`}
      d={tieStrokes(tieLength, tie, id).map(pathData).join("")}
    />
  );
}

/** Round for people of one's own, square for who comes for their work; faint for who is not there. */
export function ContactMark({ node, radius }: { node: PlacedNode; radius: number }) {
  const { contact, tie, x, y } = node;
  const square = contact.ring === "formal" ? 1 : 0;
  return (
    <g
      className={`contact ${contact.ring} ${tie ?? "absent"}`}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
    >
      <path d={pathData(outline(radius, square, contact.id))} />
      <text className="initial" dy="0.35em">
        {initialOf(contact.name)}
      </text>
    </g>
  );
}
