import type { ReactNode } from "react";
import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import type { CareMap } from "../../scenario/care-map.ts";
import type { RichText } from "../../scenario/plain-text.ts";
import type { Choice } from "../../scenario/scenario.ts";
import type { Tie } from "../../scenario/vocabulary.ts";
import type { MapChoice } from "../NetworkMap.tsx";
import { CareMapFacts } from "./CareMapFacts.tsx";
import { ContactChoices } from "./ContactChoices.tsx";
import { type NamedContact, tieInWords } from "./contact-words.ts";

export type ContactCardProps = {
  of: NamedContact & { before?: Tie };
  clientName: string;
  choices: readonly MapChoice[];
  onChoose: (choice: string) => void;
  /** Asks what a choice asks; it is made by the answer. */
  ask: (choice: Choice, onBack: () => void) => ReactNode;
  careMap: CareMap | undefined;
  messages: NetworkMapMessages;
  say: (text: RichText) => ReactNode;
  heading: "h3" | "h4";
};

/** Everything about one contact, and what can be done there: the same in the drawing and in words. */
export function ContactCard(props: ContactCardProps) {
  const { of, clientName, choices, onChoose, ask, careMap, messages, say } = props;
  const { heading: Heading } = props;
  const { contact, tie, before } = of;
  const entry = careMap?.entries.find(({ id }) => id === contact.ref);
  return (
    <>
      <Heading className="contact-name">{contact.name}</Heading>
      <p className="contact-tie">
        {messages.terms.rings[contact.ring]} · {tieInWords(tie, clientName, messages)}
        {before !== tie && (
          <span className="contact-before">
            {messages.contact.before(tieInWords(before, clientName, messages))}
          </span>
        )}
      </p>
      {contact.text.length > 0 && <div className="contact-text">{say(contact.text)}</div>}
      <ContactChoices choices={choices} onChoose={onChoose} ask={ask} messages={messages} />
      {entry && <CareMapFacts entry={entry} careMap={careMap} messages={messages} />}
    </>
  );
}
