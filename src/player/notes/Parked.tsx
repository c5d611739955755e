import { useState } from "react";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { Sheet } from "../parts/Sheet.tsx";
import type { OwnTexts } from "../store/own-texts.ts";
import { bracketQuestions } from "./note-keys.ts";
import { useNotebook } from "./use-notebook.ts";

type ParkedProps = { messages: AsksMessages };

/** What stands between brackets, in the order of the questions. */
const parkedIn = (texts: OwnTexts) =>
  bracketQuestions.flatMap((question) =>
    Object.entries(texts)
      .filter(
        ([key, text]) =>
          key.startsWith("bracket.") && key.endsWith(`.${question}`) && text.trim() !== "",
      )
      .map(([key, text]) => ({ key, question, text })),
  );

/** In the bar: that something is parked, and a way to look at it. Nothing where nothing is. */
export function ParkedMark({ messages }: ParkedProps) {
  const parked = parkedIn(useNotebook().now);
  const [open, setOpen] = useState(false);
  const { parked: words } = messages;
  if (parked.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="button plain parked-mark"
        aria-label={words.look(parked.length)}
        onClick={() => setOpen(true)}
      >
        [<span aria-hidden="true"> … </span>]
      </button>
      {open && (
        <Sheet title={words.title} onClose={() => setOpen(false)}>
          <p>{words.intro}</p>
          <ParkedTexts texts={parked} messages={messages} />
        </Sheet>
      )}
    </>
  );
}

/** Beside the conversation, where there is room: the parked texts themselves. */
export function ParkedAside({ messages }: ParkedProps) {
  const parked = parkedIn(useNotebook().now);
  if (parked.length === 0) return null;
  return (
    <section>
      <h2>{messages.parked.title}</h2>
      <ParkedTexts texts={parked} messages={messages} />
    </section>
  );
}

type ParkedTextsProps = ParkedProps & { texts: ReturnType<typeof parkedIn> };

function ParkedTexts({ texts, messages }: ParkedTextsProps) {
  return (
    <dl className="parked-texts">
      {texts.map(({ key, question, text }) => (
        <div key={key}>
          <dt>{messages.bracket.questions[question]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
