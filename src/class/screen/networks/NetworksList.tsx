import { ties } from "../../../scenario/vocabulary.ts";
import type { ResultParts } from "../screen-parts.ts";
import { useScreenWords } from "../words.ts";

const states = [...ties, "none"] as const;

/** The same as the table where there is no room for one: who ended how close, in how many plays. */
export function NetworksList({ scenario, results }: ResultParts) {
  const { networks: words, few } = useScreenWords();
  return (
    <>
      <p className="hint">{words.lead}</p>
      <ul className="networks-list">
        {results.networks.map(({ contact, ties: counts, other }) => {
          const told = states.flatMap((tie) => {
            const count = counts[tie] ?? 0;
            return count > 0 ? [`${words.ties[tie]} ${count}`] : [];
          });
          return (
            <li key={contact}>
              <b>{scenario.contacts.find(({ id }) => id === contact)?.name ?? contact}</b>{" "}
              {told.join(", ")}
              {other !== 0 && (
                <small>
                  {told.length > 0 && ", "}
                  {few}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
