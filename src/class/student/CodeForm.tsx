import { type FormEvent, useId, useState } from "react";
import type { KnownClass } from "../client/known-classes.ts";
import { useClassWords } from "../parts/words.ts";
import { readCode } from "../protocol/words.ts";

type CodeFormProps = {
  /** What stood in the address, or was typed before. */
  typed: string;
  /** In words, about what was typed. */
  problem: string | undefined;
  looking: boolean;
  classes: readonly KnownClass[];
  openUrl: string;
  onCode: (code: string) => void;
  onClass: (id: string) => void;
};

/** The first thing a student sees: one field for the code on the wall. */
export function CodeForm(props: CodeFormProps) {
  const { join } = useClassWords().messages;
  const ids = useId();
  const [unreadable, setUnreadable] = useState(false);
  const problem = unreadable ? join.badCode : props.problem;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = readCode(String(new FormData(event.currentTarget).get("code") ?? ""));
    setUnreadable(code === null);
    if (code) props.onCode(code);
  };
  return (
    <div className="class-entrance">
      <header>
        <h1>{join.title}</h1>
        <p className="lead">{join.lead}</p>
      </header>
      <form className="class-card" onSubmit={submit} noValidate>
        <label htmlFor={`${ids}-code`}>{join.code}</label>
        <input
          id={`${ids}-code`}
          className="class-code"
          name="code"
          type="text"
          defaultValue={props.typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${ids}-problem` : undefined}
          required
        />
        {problem && (
          <p id={`${ids}-problem`} className="note" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="button primary" aria-disabled={props.looking}>
          {join.go}
        </button>
        <p role="status" className="hint">
          {props.looking ? join.looking : ""}
        </p>
        {props.classes.map(({ id, title }) => (
          <button key={id} type="button" className="button" onClick={() => props.onClass(id)}>
            {join.again(title)}
          </button>
        ))}
      </form>
      <section className="class-aside">
        <h2>{join.private}</h2>
        <p>{join.privateText}</p>
        <p>
          {join.lecturer} <a href={props.openUrl}>{join.open}</a>
        </p>
      </section>
    </div>
  );
}
