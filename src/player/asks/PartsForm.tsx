import { type FormEvent, useRef, useState } from "react";
import { type Answer, openAnswers } from "../../engine/answers.ts";
import { InlineText } from "../text/RichText.tsx";
import { AnswerOptions } from "./AnswerOptions.tsx";
import type { AskFormProps } from "./AskForm.tsx";

/** A question with one answer a part: what matters most, or a decision across domains. */
export function PartsForm({ scenario, state, choice, messages, onAnswer, onBack }: AskFormProps) {
  const { asks } = choice;
  const parts = openAnswers(scenario, state, choice);
  const [answer, setAnswer] = useState<Answer>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = parts.filter(({ part }) => answer[part] === undefined);
  const legend = (part: string) => {
    if (asks.kind === "meaning") return messages.meaning.legend;
    const text = asks.kind === "decide" && asks.parts.find(({ id }) => id === part)?.text;
    return text ? <InlineText text={text} /> : part;
  };
  const nothingTold =
    asks.kind === "meaning" &&
    parts.every(({ options }) => options.every(({ fact }) => fact === undefined));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open.length === 0) return onAnswer(answer);
    setTried(true);
    form.current?.querySelector<HTMLElement>("fieldset:not(:has(:checked)) input")?.focus();
  };
  return (
    <form className="ask" ref={form} onSubmit={submit} noValidate={true}>
      {nothingTold && <p className="hint">{messages.meaning.nothingTold}</p>}
      {parts.map(({ part, options }) => (
        <AnswerOptions
          key={part}
          legend={legend(part)}
          options={options}
          chosen={answer[part]}
          onChoose={(id) => setAnswer((before) => ({ ...before, [part]: id }))}
          scenario={scenario}
          messages={messages}
          wordless={() => messages.meaning.none}
          missing={tried && answer[part] === undefined}
        />
      ))}
      <p role="alert" className="hint">
        {tried && open.length > 0 && (
          <>
            {messages.missing}{" "}
            {open.map(({ part }, at) => (
              <span key={part}>
                {at > 0 && " · "}
                {legend(part)}
              </span>
            ))}
          </>
        )}
      </p>
      <div className="actions">
        <button type="submit" className="button primary">
          {asks.kind === "meaning" ? messages.meaning.submit : messages.decide.submit}
        </button>
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            {messages.back}
          </button>
        )}
      </div>
    </form>
  );
}
