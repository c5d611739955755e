import type { Place } from "../../scenario/scenario.ts";
import type { Mendable } from "../../scenario/vocabulary.ts";
import { useMessages } from "../messages.ts";
import type { SceneHeadEntry } from "./scene-groups.ts";

/** Voices in the air of a place, as pencil strokes; the later ones only where it is loud. */
const murmurs = [
  "M72 30q5-7 10 0t10 0 10 0",
  "M402 22q6-8 12 0t12 0 12 0",
  "M238 34q5-7 10 0t10 0 10 0",
  "M520 44q5-6 10 0t10 0",
  "M150 52q6-9 12 0t12 0 12 0 12 0",
  "M322 14q5-7 10 0t10 0",
  "M470 66q7-9 14 0t14 0 14 0",
  "M20 62q5-7 10 0t10 0",
  "M300 60q6-8 12 0t12 0 12 0",
];
const busyCount = 4;

/** Where nothing needs to be heard any more, or the spot is another, the room is still. */
const isSolved = (mended: readonly Mendable[]) =>
  mended.includes("place") || mended.includes("writing");

/** The place of a scene as a quiet line drawing, with its voices as far as they are left. */
function PlaceDrawing({ place, mended }: { place: Place; mended: readonly Mendable[] }) {
  const shown = place.noise === "quiet" ? 0 : place.noise === "busy" ? busyCount : murmurs.length;
  const calm = isSolved(mended) ? " solved" : mended.length > 0 ? " eased" : "";
  return (
    <svg className="place-drawing" viewBox="0 0 600 120" aria-hidden="true">
      {place.drawing && <use href={`/drawings/places/${place.drawing}.svg#place`} />}
      <g className={`murmurs${calm}`}>
        {murmurs.slice(0, shown).map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
    </svg>
  );
}

/** Where and when: the line by which a scene is found again, and folded away. */
export function SceneSummary({ head }: { head: SceneHeadEntry }) {
  return (
    <summary>
      <h2 className="scene-title">{head.scene.title}</h2>
      <span className="when">
        {[head.date, head.place?.name].filter((each) => each).join(" · ")}
      </span>
    </summary>
  );
}

type RoomProps = {
  head: SceneHeadEntry;
  mended: readonly Mendable[];
  /** Somebody here is hard of hearing, so the noise matters. */
  listened: boolean;
};

/** What the room is like, drawn and in words, for who has to listen in it. */
export function Room({ head, mended, listened }: RoomProps) {
  const messages = useMessages();
  const { place } = head;
  if (!place) return null;
  const noise = messages.noise[place.noise];
  return (
    <>
      {(place.drawing || place.noise !== "quiet") && <PlaceDrawing place={place} mended={mended} />}
      {noise !== "" && (
        <p className={listened && mended.length === 0 ? "noise-words" : "noise-words soft"}>
          {listened && isSolved(mended) ? messages.mendedAll : noise}
        </p>
      )}
    </>
  );
}
