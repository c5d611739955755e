import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Answer, OpenPart } from "../../engine/answers.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { AnswerOptions } from "./AnswerOptions.tsx";

type AnswerFormProps = {
  scenario: Scenario;
  messages: AsksMessages;
  /** One question each. */
  parts: readonly OpenPart[];
  legend: (part: string) => ReactNode;
  /** Said of an answer that has no words of the case. */
  wordless: ReactNode;
  /** Said beside an answer, such as whose proposal it was. */
  note?: (id: string) => ReactNode;
  /** Names the form and takes the focus: for one that comes in the place of another. */
  label?: string | undefined;
  submit: string;
  onAnswer: (answer: Answer) => void;
  onBack?: (() => void) | undefined;
  /** Above the questions, and between them and the buttons. */
  before?: ReactNode;
  children?: ReactNode;
};

/** Questions with their answers; it goes on when every one is answered, and says which are not. */
export function AnswerForm(props: AnswerFormProps) {
  const { scenario, messages, parts, legend, wordless, note, label, submit, onAnswer, onBack } =
    props;
  const [answer, setAnswer] = useState<Answer>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = parts.filter(({ part }) => answer[part] === undefined);
  useEffect(() => {
    if (label !== undefined) form.current?.focus({ preventScroll: true });
  }, [label]);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (open.length === 0) return onAnswer(answer);
    setTried(true);
    form.current?.querySelector<HTMLElement>("fieldset:not(:has(:checked)) input")?.focus();
  };
  return (
    <form
      className="ask"
      ref={form}
      onSubmit={submitted}
      noValidate={true}
      {...(label !== undefined && { "aria-label": label, tabIndex: -1 })}
    >
      {props.before}
      {parts.map(({ part, options }) => (
        <AnswerOptions
          key={part}
          legend={legend(part)}
          options={options}
          chosen={answer[part]}
          onChoose={(id) => setAnswer((before) => ({ ...before, [part]: id }))}
          scenario={scenario}
          messages={messages}
          wordless={wordless}
          note={note}
          missing={tried && answer[part] === undefined}
        />
      ))}
      {props.children}
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
          {submit}
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
