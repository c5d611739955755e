import type { ReactNode } from "react";
import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import { rings, type Tie, ties } from "../../scenario/vocabulary.ts";
import type { NamedContact } from "../contact/contact-words.ts";

type Told = NamedContact & { before?: Tie };

type TextTwinProps = {
  contacts: readonly Told[];
  /** How the ties are at the moment that is looked at, by contact. */
  tieOf: ReadonlyMap<string, Tie | undefined>;
  messages: NetworkMapMessages;
  /** Everything about one contact. */
  children: (of: Told) => ReactNode;
};

/** The whole ecogram in words: by ring, the closest first, with all that can be done in the drawing. */
export function TextTwin({ contacts, tieOf, messages, children }: TextTwinProps) {
  const order = [...ties.filter((tie) => tie !== "lost"), "lost", undefined];
  return rings.map((ring) => {
    const members = contacts
      .filter(({ contact }) => contact.ring === ring)
      .map((each, at) => ({ each, at, rank: order.indexOf(tieOf.get(each.contact.id)) }))
      .sort((one, other) => one.rank - other.rank || one.at - other.at);
    if (members.length === 0) return null;
    const title = messages.terms.rings[ring];
    return (
      <div key={ring} className="twin-ring">
        <p className="twin-title" id={`twin-${ring}`}>
          {title.charAt(0).toUpperCase() + title.slice(1)}
        </p>
        <ul aria-labelledby={`twin-${ring}`}>
          {members.map(({ each }) => (
            <li key={each.contact.id} data-contact={each.contact.id}>
              {children(each)}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
