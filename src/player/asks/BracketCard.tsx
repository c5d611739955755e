import { useId, useState } from "react";
import type { Entry } from "../../engine/transcript.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Refusal } from "../store/storage-port.ts";
import { RichText } from "../text/RichText.tsx";
import type { Notes } from "./asks.ts";

type BracketEntry = Extract<Entry, { kind: "bracket" }>;
type BracketCardProps = { bracket: BracketEntry; messages: AsksMessages; notes: Notes };

const questions = ["think", "offer", "touch"] as const;
const keyOf = (bracket: string, question: string) => `bracket.${bracket}.${question}`;

/** Parking what one thinks, wants to offer and is touched by; or coming back to what was parked. */
export function BracketCard({ bracket, messages, notes }: BracketCardProps) {
  const { bracket: words } = messages;
  const [kept, setKept] = useState<Refusal | "saved">("saved");
  const field = (key: string, label: string) => (
    <Field
      key={key}
      label={label}
      first={notes.read(key)}
      onChange={(text) => setKept(notes.write(key, text))}
    />
  );
  const { returns } = bracket;
  const parked = returns
    ? questions.flatMap((question) => {
        const text = notes.read(keyOf(returns, question)).trim();
        return text === "" ? [] : [{ question, text }];
      })
    : [];
  return (
    <details className="bracket">
      <summary>{returns ? words.returns : words.open}</summary>
      <RichText text={bracket.text} />
      {returns ? (
        <>
          {parked.length === 0 && <p className="hint">{words.nothing}</p>}
          <dl>
            {parked.map(({ question, text }) => (
              <div key={question}>
                <dt>{words.questions[question]}</dt>
                <dd className="written">{text}</dd>
              </div>
            ))}
          </dl>
          {field(keyOf(bracket.id, "stayed"), words.stayed)}
        </>
      ) : (
        <>
          <p className="hint">{words.intro}</p>
          {questions.map((question) =>
            field(keyOf(bracket.id, question), words.questions[question]),
          )}
        </>
      )}
      <p role="status" className="hint">
        {kept !== "saved" && words.notKept[kept]}
      </p>
    </details>
  );
}

type FieldProps = { label: string; first: string; onChange: (text: string) => void };

function Field({ label, first, onChange }: FieldProps) {
  const id = useId();
  const [text, setText] = useState(first);
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onChange(event.target.value);
        }}
      />
    </p>
  );
}
