import { type FormEvent, useId, useState } from "react";
import { useClassWords } from "../parts/words.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { YouSection } from "../protocol/view.ts";
import { limits, type TextKind } from "../protocol/words.ts";

type WriteTextProps = {
  kind: TextKind;
  /** The question that stands on the screen, if one does. */
  question: string | undefined;
  onSend: (command: ParticipantCommand) => void;
};

/** Words of one's own: nothing is sent without the tick, and what is sent carries no name. */
export function WriteText({ kind, question, onSend }: WriteTextProps) {
  const { debrief: words } = useClassWords().messages;
  const ids = useId();
  const [text, setText] = useState("");
  const [agreed, setAgreed] = useState(false);
  const [said, setSaid] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === "") return;
    if (!agreed) {
      setSaid(words.needConsent);
      return;
    }
    onSend({
      kind: "text",
      text: kind,
      words: text.trim(),
      ...(question && { question }),
      consent: true,
    });
    setText("");
    setAgreed(false);
    setSaid(words.sent);
  };
  return (
    <form className="class-card" onSubmit={submit} aria-labelledby={`${ids}-heading`}>
      <h2 id={`${ids}-heading`}>{words.kinds[kind]}</h2>
      <label htmlFor={`${ids}-text`}>{words.words}</label>
      <textarea
        id={`${ids}-text`}
        rows={3}
        maxLength={limits.text}
        value={text}
        aria-describedby={`${ids}-left ${ids}-help`}
        onChange={({ target }) => {
          setText(target.value);
          setSaid("");
        }}
      />
      <p id={`${ids}-left`} className="hint">
        {words.left(limits.text - text.length)}
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={agreed}
          onChange={({ target }) => setAgreed(target.checked)}
        />
        {words.consent}
      </label>
      <button type="submit" className="button primary">
        {words.send}
      </button>
      <p role="status">{said}</p>
      <p id={`${ids}-help`} className="hint">
        {words.help}
      </p>
    </form>
  );
}

type SentTextsProps = { texts: YouSection["texts"]; onTakeBack: (id: string) => void };

/** What this student sent, and taking it back. */
export function SentTexts({ texts, onTakeBack }: SentTextsProps) {
  const { debrief: words } = useClassWords().messages;
  if (texts.length === 0) return null;
  return (
    <section className="class-card">
      <h2>{words.mine}</h2>
      <ul className="sent-texts">
        {texts.map((text) => (
          <li key={text.id}>
            <q>{text.words}</q> <small>({text.shown ? words.shown : words.notShown})</small>{" "}
            <button type="button" className="button" onClick={() => onTakeBack(text.id)}>
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
