import type { Answer } from "../../engine/answers.ts";
import type { State } from "../../engine/state.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { InlineText, RichText } from "../text/RichText.tsx";
import type { AskingChoice } from "./asks.ts";
import { PartsForm } from "./PartsForm.tsx";
import { TogetherForm } from "./TogetherForm.tsx";

export type AskFormProps = {
  scenario: Scenario;
  /** Where the play stands: what was told, and by whom. */
  state: State;
  choice: AskingChoice;
  messages: AsksMessages;
  heading: string;
  onAnswer: (answer: Answer) => void;
  /** Absent where nothing else can be done here. */
  onBack: (() => void) | undefined;
};

/** What a choice asks, in a plain form: what matters most, a decision in parts, or deciding together. */
export function AskForm(props: AskFormProps) {
  const { choice, heading } = props;
  const [first, ...rest] = choice.text;
  return (
    <>
      <h2 id={heading} className="question">
        {first && <InlineText text={[first]} />}
      </h2>
      {rest.length > 0 && <RichText text={rest} />}
      {choice.asks.kind === "together" ? <TogetherForm {...props} /> : <PartsForm {...props} />}
    </>
  );
}
