import { useId } from "react";
import { useReport } from "../report-context.ts";
import type { OwnTextKey } from "./own-text-keys.ts";

type OwnFieldProps = {
  name: OwnTextKey;
  label: string;
  hint?: string;
  /** Lines to write on where it is printed empty; on the A4 they share the room that is left. */
  lines?: number;
};

/**
 * A text of the student's own. On paper it is plain text, or lines to write on.
 * Read-only it shows what was written, and nothing where nothing was.
 */
export function OwnField({ name, label, hint, lines = 4 }: OwnFieldProps) {
  const { ownTexts, onOwnText } = useReport();
  const id = useId();
  const text = ownTexts[name] ?? "";
  if (!onOwnText)
    return text.trim() === "" ? null : (
      <div className="own-field">
        <p className="label">{label}</p>
        <p className="written">{text}</p>
      </div>
    );
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="no-print"
        rows={4}
        value={text}
        {...(hint && { "aria-describedby": `${id}-hint` })}
        onChange={(event) => onOwnText(name, event.target.value)}
      />
      <div className="on-paper" aria-hidden="true">
        {text.trim() === "" ? <RuledLines count={lines} /> : <p className="written">{text}</p>}
      </div>
    </div>
  );
}

/** Where own texts are kept; where they cannot be, that this page is the only place. */
export function WhereKept() {
  const { messages, onOwnText, ownTextsKept = "saved" } = useReport();
  if (!onOwnText) return null;
  return (
    <p role="status" className={`no-print ${ownTextsKept === "saved" ? "hint" : "notice"}`}>
      {messages.action.kept[ownTextsKept]}
    </p>
  );
}

/** Room to write with a pen. */
export function RuledLines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, at) => at).map((at) => (
    <span className="ruled" key={at} />
  ));
}
