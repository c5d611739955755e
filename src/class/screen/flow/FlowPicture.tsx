import { useId, useMemo } from "react";
import type { Flow, PlacedRoad } from "./layout.ts";
import { LEADING, namesOf } from "./names.ts";
import { pathData } from "./path.ts";

type FlowPictureProps = { flow: Flow; titleOf: (scene: string) => string };

/**
 * The way of a group through a case, standing still: roads as wide as the plays that went there, scenes
 * with the plays that came by. What moves is drawn over it; the table beside it says the same.
 */
export function FlowPicture({ flow, titleOf }: FlowPictureProps) {
  const { width, height, letters, stops, roads } = flow;
  const id = useId();
  const names = useMemo(() => namesOf(flow, titleOf), [flow, titleOf]);
  return (
    <svg
      className="flow-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize={letters}
      aria-hidden="true"
    >
      <defs>
        {roads.map((road, at) =>
          isSeen(road) ? null : <Fade key={keyOf(road)} id={`${id}${at}`} road={road} />,
        )}
      </defs>
      {roads.map((road, at) => (
        <path
          key={keyOf(road)}
          className={isSeen(road) ? "band" : "band fades"}
          d={pathData(road.bends)}
          strokeWidth={road.width}
          stroke={isSeen(road) ? undefined : `url(#${id}${at})`}
        />
      ))}
      {stops.map(({ scene, x, y, width: wide, height: high, plays, ending }) => (
        <g key={scene} className={plays === null ? "stop untold" : ending ? "stop end" : "stop"}>
          <rect
            x={x - wide / 2}
            y={y - high / 2}
            width={wide}
            height={high}
            rx={Math.min(wide, high) / 2}
          />
          {plays !== null && (
            <text x={x} y={y} dy="0.35em">
              {plays}
            </text>
          )}
        </g>
      ))}
      {names.map(({ scene, x, top, lines }) => (
        <text key={scene} className="stop-name">
          {lines.map((line, at) => (
            <tspan key={line} x={x} y={top + letters * (LEADING * at + 0.9)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

const isSeen = ({ from, to }: PlacedRoad): boolean => from !== null && to !== null;
const keyOf = ({ from, to }: PlacedRoad): string => `${from} ${to}`;

/** A road that goes out of sight, or comes into it. */
function Fade({ id, road }: { id: string; road: PlacedRoad }) {
  const [first, last] = [road.path.points[0], road.path.points.at(-1)];
  const [near, far] = road.to === null ? [first, last] : [last, first];
  return (
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      x1={near?.x}
      y1={near?.y}
      x2={far?.x}
      y2={far?.y}
    >
      <stop className="near" offset="0.1" />
      <stop className="far" offset="1" />
    </linearGradient>
  );
}
