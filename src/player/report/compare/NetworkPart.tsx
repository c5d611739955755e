import { Part, sideNames, useComparing } from "./sides.tsx";

/** Whose tie ended otherwise. */
export function NetworkPart() {
  const { comparison, words, readings } = useComparing();
  const { ties } = readings.one.messages.listening.terms;
  const { terms } = readings.one;
  if (!comparison.one.network) return null;
  return (
    <Part id="network" title={words.network.title}>
      {comparison.network.length === 0 ? (
        <p>{words.network.same}</p>
      ) : (
        <table className="tie-table">
          <thead>
            <tr>
              <th scope="col">{words.network.contact}</th>
              {sideNames.map((side) => (
                <th scope="col" key={side}>
                  {side === "one" ? words.first : words.second}{" "}
                  <span>{terms.modes[comparison[side].mode]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.network.map((contact) => (
              <tr key={contact.contact}>
                <th scope="row">{contact.name}</th>
                {sideNames.map((side) => {
                  const tie = contact[side];
                  return <td key={side}>{tie ? ties[tie] : words.network.outside}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
