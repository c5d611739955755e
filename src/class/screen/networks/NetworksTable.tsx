import { ties } from "../../../scenario/vocabulary.ts";
import type { ResultParts } from "../screen-parts.ts";
import { useScreenWords } from "../words.ts";

/** Who ended how close, in how many plays. */
export function NetworksTable({ scenario, results }: ResultParts) {
  const { networks: words, few } = useScreenWords();
  const columns = [...ties, "none"] as const;
  return (
    <>
      <p className="hint">{words.lead}</p>
      <table className="plain-table networks">
        <thead>
          <tr>
            <th scope="col">{words.contact}</th>
            {columns.map((tie) => (
              <th scope="col" key={tie}>
                {words.ties[tie]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.networks.map(({ contact, ties: counts, other }) => (
            <tr key={contact}>
              <th scope="row">
                {scenario.contacts.find(({ id }) => id === contact)?.name ?? contact}
              </th>
              {columns.map((tie) => (
                <td key={tie}>
                  {counts[tie] === undefined ? (
                    <span title={few}>{other === 0 ? "0" : "·"}</span>
                  ) : (
                    <>
                      <meter min={0} max={results.plays} value={counts[tie]} aria-hidden="true" />{" "}
                      {counts[tie]}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">· {few}</p>
    </>
  );
}
