import { type ReactNode, useId } from "react";
import type { OpenAnswer } from "../../engine/answers.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Person, Scenario } from "../../scenario/scenario.ts";
import { InlineText, RichText } from "../text/RichText.tsx";

type AnswerOptionsProps = {
  legend: ReactNode;
  options: readonly OpenAnswer[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  scenario: Scenario;
  messages: AsksMessages;
  /** Said of an option that has no words of the case. */
  wordless: ReactNode;
  /** Said beside an option, such as whose proposal it was. */
  note?: ((id: string) => ReactNode) | undefined;
  missing?: boolean;
};

const teller = (scenario: Scenario, id: string): Person | undefined =>
  scenario.persons.find((person) => person.id === id);

/** One question with its answers, of which one is chosen. */
export function AnswerOptions(props: AnswerOptionsProps) {
  const { legend, options, chosen, onChoose, scenario, messages, wordless, note, missing } = props;
  const name = useId();
  return (
    <fieldset className={missing ? "answer missing" : "answer"}>
      <legend>{legend}</legend>
      {options.map(({ id, option, fact }) => {
        const rests = option && fact;
        return (
          <label key={id} className="option">
            <input
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <span>
              {option && <InlineText text={option.text} />}
              {option?.purse && (
                <small className="purse">{messages.terms.purses[option.purse]}</small>
              )}
              {rests && (
                <small className="because">
                  {messages.decide.because(teller(scenario, rests.from)?.name ?? "")}{" "}
                  <q>
                    <InlineText text={rests.text} />
                  </q>
                </small>
              )}
              {fact && !option && (
                <span className="voice">
                  <RichText text={fact.text} />
                </span>
              )}
              {!option && !fact && wordless}
              {note?.(id) && <small>{note(id)}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
