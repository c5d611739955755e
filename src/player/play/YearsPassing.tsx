import { useMessages } from "../messages.ts";

const width = 600;
const ground = 84;
/** More years than this would be too narrow to see apart; the words tell how many it were. */
const mostArcs = 8;

/** Years go by: the sun draws one arc over the horizon for each, from left to right. */
export function YearsPassing({ years }: { years: number }) {
  const { time } = useMessages();
  const count = Math.min(years, mostArcs);
  const span = (width - 80) / count;
  const height = Math.min(62, span * 0.42);
  const arcs = Array.from({ length: count }, (_, at) => {
    const from = 40 + at * span;
    return `M${from + 8} ${ground}Q${from + span / 2} ${ground - height * 2} ${from + span - 8} ${ground}`;
  });
  return (
    <div className="years-passing">
      <svg viewBox={`0 0 ${width} 100`} aria-hidden="true">
        <path className="horizon" d={`M0 ${ground}H${width}`} />
        {arcs.map((path) => (
          <path key={path} className="arc" pathLength={1} d={path} />
        ))}
        <circle className="sun" cx={40 + (count - 0.5) * span} cy={ground - height} r={7} />
      </svg>
      <p>{time.years(years)}</p>
    </div>
  );
}
