import { type ReactNode, useEffect, useRef, useState } from "react";
import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import { plainText } from "../../scenario/plain-text.ts";
import type { Choice } from "../../scenario/scenario.ts";
import type { MapChoice } from "../NetworkMap.tsx";

type ContactChoicesProps = {
  choices: readonly MapChoice[];
  onChoose: (choice: string) => void;
  /** Asks what a choice asks; it is made by the answer. */
  ask: (choice: Choice, onBack: () => void) => ReactNode;
  messages: NetworkMapMessages;
};

/** What can be done at a contact. A choice that asks something asks it in its place, and can be left. */
export function ContactChoices({ choices, onChoose, ask, messages }: ContactChoicesProps) {
  const [asking, setAsking] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const left = useRef<string>(undefined);
  const asked = choices.find(({ choice }) => choice.id === asking)?.choice;
  // What had the focus is gone: the question takes it, and gives it back to the choice.
  useEffect(() => {
    if (asking !== undefined) place.current?.focus({ preventScroll: true });
    else if (left.current !== undefined) {
      place.current?.querySelector<HTMLElement>(`[data-choice="${left.current}"]`)?.focus();
    }
    left.current = asking;
  }, [asking]);
  if (choices.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className="map-choosing">
      {asked ? (
        ask(asked, () => setAsking(undefined))
      ) : (
        <ul className="map-choices" aria-label={messages.contact.choices}>
          {choices.map(({ number, choice }) => (
            <li key={choice.id}>
              <button
                type="button"
                data-choice={choice.id}
                onClick={() => (choice.asks ? setAsking(choice.id) : onChoose(choice.id))}
              >
                <span className="map-number">
                  <span className="visually-hidden">{messages.contact.choice(number)}: </span>
                  <span aria-hidden="true">{number}</span>
                </span>
                {plainText(choice.text)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
