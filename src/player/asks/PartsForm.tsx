import { openAnswers } from "../../engine/answers.ts";
import { InlineText } from "../text/RichText.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import type { AskFormProps } from "./AskForm.tsx";

/** A question with one answer a part: what matters most, or a decision across domains. */
export function PartsForm({ scenario, state, choice, messages, onAnswer, onBack }: AskFormProps) {
  const { asks } = choice;
  const parts = openAnswers(scenario, state, choice);
  const isMeaning = asks.kind === "meaning";
  const legend = (part: string) => {
    if (isMeaning) return messages.meaning.legend;
    const text = asks.kind === "decide" && asks.parts.find(({ id }) => id === part)?.text;
    return text ? <InlineText text={text} /> : part;
  };
  const nothingTold =
    isMeaning && parts.every(({ options }) => options.every(({ fact }) => fact === undefined));
  return (
    <AnswerForm
      scenario={scenario}
      messages={messages}
      parts={parts}
      legend={legend}
      wordless={messages.meaning.none}
      submit={isMeaning ? messages.meaning.submit : messages.decide.submit}
      onAnswer={onAnswer}
      onBack={onBack}
      before={nothingTold && <p className="hint">{messages.meaning.nothingTold}</p>}
    />
  );
}
