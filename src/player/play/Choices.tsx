import { useEffect } from "react";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import { useMessages } from "../messages.ts";
import { RoleMark } from "../parts/RoleMark.tsx";
import { InlineText } from "../text/RichText.tsx";

type ChoicesProps = {
  scenario: Scenario;
  choices: Choice[];
  pair: boolean;
  /** The choice made here before, when the student came back to it. */
  before: string | undefined;
  heading: string;
  onChoose: (id: string) => void;
};

/** Saying nothing is something that one does: it looks like no other choice, and takes no time. */
export const isSilence = ({ moves }: Choice): boolean => moves.includes("silence");

/** Where a key is meant for what has the focus, not for us. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/** What can be said or done now: by touch, mouse, and the keys 1 to 9. Moves are not named here. */
export function Choices({ scenario, choices, pair, before, heading, onChoose }: ChoicesProps) {
  const messages = useMessages();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const chosen = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
      if (!chosen) return;
      event.preventDefault();
      onChoose(chosen.id);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [choices, onChoose]);
  const contactOf = (id: string) => scenario.contacts.find((each) => each.id === id)?.name ?? id;
  return (
    <>
      {before !== undefined && <p className="back-note">{messages.choices.backNote}</p>}
      <ol className="choices" aria-labelledby={heading}>
        {choices.map((choice) => (
          <li key={choice.id} className={isSilence(choice) ? "silence" : undefined}>
            {/* The second touch of a double one would land on the choice that came in its place. */}
            <button type="button" onClick={({ detail }) => detail < 2 && onChoose(choice.id)}>
              {pair && choice.for && <RoleMark role={choice.for} />}
              <InlineText text={choice.text} />
              {choice.contact && (
                <small className="before">{messages.ties.onMap(contactOf(choice.contact))}</small>
              )}
              {choice.id === before && <small className="before">{messages.choices.before}</small>}
            </button>
          </li>
        ))}
      </ol>
      <p className="keys-hint">{messages.choices.keys(choices.length)}</p>
    </>
  );
}
