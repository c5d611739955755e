import type { Move } from "../../../scenario/vocabulary.ts";
import { Part, Sides, useComparing } from "./sides.tsx";

/** What was said and done, in the words of the field: in both, and in one only. No counts. */
export function MovesPart() {
  const { comparison, words } = useComparing();
  const { moves } = comparison;
  return (
    <Part id="moves" title={words.moves.title}>
      <p>{words.moves.intro}</p>
      <Sides>
        {(side) => (
          <>
            <p className="label">{words.moves.only}</p>
            <Named moves={moves[side]} />
          </>
        )}
      </Sides>
      <p className="label">{words.moves.both}</p>
      <Named moves={moves.both} />
    </Part>
  );
}

function Named({ moves }: { moves: readonly Move[] }) {
  const { words, readings } = useComparing();
  if (moves.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul className="named-moves">
      {moves.map((move) => (
        <li key={move}>{readings.one.terms.moves[move]}</li>
      ))}
    </ul>
  );
}
