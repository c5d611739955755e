import { useId } from "react";
import type { NetworkMapMessages } from "../i18n/network-map.nl.ts";
import type { MapMoment } from "./moments.ts";

type TimeLineProps = {
  moments: readonly MapMoment[];
  at: number;
  onAt: (at: number) => void;
  messages: NetworkMapMessages;
};

/** Goes back and forth through the moments at which ties moved: a world that gets smaller, or larger. */
export function TimeLine({ moments, at, onAt, messages }: TimeLineProps) {
  const id = useId();
  const last = moments.length - 1;
  const nameAt = (index: number): string => {
    if (index === 0) return messages.time.first;
    const name = moments[index]?.name;
    return index === last ? [name, messages.time.last].filter(Boolean).join(" · ") : (name ?? "");
  };
  return (
    <div className="map-time">
      <label htmlFor={id}>{messages.time.label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-valuetext={nameAt(at)}
        onChange={(event) => onAt(Number(event.target.value))}
      />
      <output htmlFor={id}>{nameAt(at)}</output>
    </div>
  );
}
