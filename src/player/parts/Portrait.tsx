import type { Person } from "../../scenario/scenario.ts";
import type { Mood } from "../../scenario/vocabulary.ts";

/** A drawn face in a mood; for somebody without one, the first letter of the name. */
export function Portrait({ who, mood = "neutral" }: { who: Person; mood?: Mood | undefined }) {
  if (!who.portrait)
    return (
      <span className="portrait letter" aria-hidden="true">
        {[...who.name.replace(/^(de|het|mevrouw|meneer|mr|mrs|the)\s+/i, "")][0]?.toUpperCase()}
      </span>
    );
  return (
    <svg className="portrait" viewBox="0 0 64 64" aria-hidden="true">
      <use href={`/drawings/portraits/${who.portrait}.svg#${mood}`} />
    </svg>
  );
}
