import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { NetworkFigures } from "./NetworkFigures.tsx";

/** The client's network before and after: drawn, as a list of what moved, and as a table of everybody. */
export function NetworkSection() {
  const { report, messages, who } = useReport();
  const { network } = report;
  const words = messages.listening.network;
  const { ties } = messages.listening.terms;
  if (!network) return null;
  const nameOf = (id: string) => network.contacts.find((each) => each.id === id)?.name ?? id;
  const cause = (at: number | null, by: "choice" | "scene") => {
    if (by === "scene") return at === null ? words.start : words.byTime;
    return report.mode === "pair" ? words.byPair : words.byChoice;
  };
  return (
    <Section id="network" title={words.title(who)}>
      <p>{words.intro(who)}</p>
      <NetworkFigures network={network} />
      <h3>{words.changes}</h3>
      {network.changes.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <ol className="tie-changes">
          {network.changes.map(({ at, by, title, moved }) => (
            <li key={`${at} ${by}`}>
              <p className="where">
                <b>{title}</b> · {cause(at, by)}
              </p>
              <ul>
                {moved.map(({ contact, from, to }) => (
                  <li key={contact}>
                    <b>{nameOf(contact)}</b> {words.fromTo(from && ties[from], ties[to])}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      <details>
        <summary>{words.all}</summary>
        <table className="tie-table">
          <thead>
            <tr>
              <th scope="col">{words.contact}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {network.contacts.map(({ id, name, before, after }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{before ? ties[before] : words.outside}</td>
                <td>{after ? ties[after] : words.outside}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
