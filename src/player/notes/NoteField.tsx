import { type ReactNode, useId, useState } from "react";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { useNotebook } from "./use-notebook.ts";

type NoteFieldProps = {
  /** Where it is kept; see `note-keys.ts`. */
  name: string;
  label: ReactNode;
  messages: AsksMessages;
  hint?: ReactNode;
};

/** A text of the student's own, kept with every letter; says so where it can not be kept. */
export function NoteField({ name, label, messages, hint }: NoteFieldProps) {
  const id = useId();
  const book = useNotebook();
  const [tried, setTried] = useState(false);
  const kept = tried ? book.kept() : "saved";
  return (
    <div className="note-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        value={book.now[name] ?? ""}
        {...(hint !== undefined && { "aria-describedby": `${id}-hint` })}
        onChange={({ target }) => {
          book.write(name, target.value);
          setTried(true);
        }}
      />
      <p role="status" className="hint">
        {kept !== "saved" && messages.bracket.notKept[kept]}
      </p>
    </div>
  );
}
