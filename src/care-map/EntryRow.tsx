import type { CareMapMessages } from "../i18n/care-map.nl.ts";
import type { CareMapEntry } from "../scenario/care-map.ts";

type EntryRowProps = {
  entry: CareMapEntry;
  /** Names of all entries, by id. */
  names: ReadonlyMap<string, string>;
  messages: CareMapMessages;
  /** What the story calls it, when it is in its network. */
  calledHere: string | undefined;
  /** Leads to another entry. */
  onShow: (id: string) => void;
};

/** One entry: its name and what for; opened, who pays, who opens the door, and what they may. */
export function EntryRow({ entry, names, messages, calledHere, onShow }: EntryRowProps) {
  const { entry: say, terms } = messages;
  const facts = [
    [say.pays, `${entry.pays} (${entry.purses.map((each) => terms.purses[each]).join(", ")})`],
    [say.opens, `${entry.opens} (${entry.doors.map((each) => terms.doors[each]).join(", ")})`],
    [say.waiting, entry.waiting],
    [say.place, entry.place],
    [say.people, entry.people],
    [say.say, entry.say],
    [say.may, entry.may],
    [say.mayNot, entry.mayNot],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  return (
    <details data-entry={entry.id}>
      <summary>
        <span className="name">{entry.name}</span>{" "}
        {calledHere !== undefined && (
          <span className="here">
            {say.inStory}
            {calledHere !== entry.name && `: ${calledHere}`}
          </span>
        )}{" "}
        <span className="for">{entry.for}</span>
      </summary>
      {entry.phone !== undefined && (
        <p className="phone">
          {say.call} <a href={`tel:${entry.phone.replace(/\D/g, "")}`}>{entry.phone}</a>
        </p>
      )}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {entry.worksWith.length > 0 && (
          <div>
            <dt>{say.worksWith}</dt>
            <dd>
              <ul className="bare with">
                {entry.worksWith.map((id) => (
                  <li key={id}>
                    <button type="button" className="link-button" onClick={() => onShow(id)}>
                      {names.get(id)}
                    </button>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {entry.simplified !== undefined && (
          <div>
            <dt>{say.simplified}</dt>
            <dd>{entry.simplified}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
