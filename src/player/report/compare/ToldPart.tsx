import { Facts } from "../Facts.tsx";
import { useReport } from "../report-context.ts";
import { Part, Sides, useComparing } from "./sides.tsx";

/** What was told in one of the two and not in the other, and what in both. */
export function ToldPart() {
  const { comparison, words } = useComparing();
  const { told } = comparison;
  return (
    <Part id="told" title={words.told.title}>
      <Sides>
        {(side) => (
          <>
            <p className="label">{words.told.only}</p>
            {told[side].length === 0 ? <p>{words.told.none}</p> : <FactsOf ids={told[side]} />}
          </>
        )}
      </Sides>
      {told.both.length > 0 && <Both ids={told.both} />}
    </Part>
  );
}

function FactsOf({ ids }: { ids: readonly string[] }) {
  const { fact } = useReport();
  return <Facts facts={ids.flatMap((id) => fact(id) ?? [])} />;
}

/** In both they are the same words, so the one play's will do. */
function Both({ ids }: { ids: readonly string[] }) {
  const { words } = useComparing();
  return (
    <details>
      <summary>{words.told.both}</summary>
      <FactsOf ids={ids} />
    </details>
  );
}
