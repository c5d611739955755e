import type { Entry } from "../../engine/transcript.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { NoteField } from "../notes/NoteField.tsx";
import { bracketQuestions, parkedKey, returnKey, returnQuestions } from "../notes/note-keys.ts";
import { useNotebook } from "../notes/use-notebook.ts";
import { RichText } from "../text/RichText.tsx";

type BracketEntry = Extract<Entry, { kind: "bracket" }>;
type BracketCardProps = { bracket: BracketEntry; pair: boolean; messages: AsksMessages };

/** Parking what one thinks, wants to offer and is touched by; or coming back to what was parked. */
export function BracketCard({ bracket, pair, messages }: BracketCardProps) {
  const { bracket: words } = messages;
  const { now } = useNotebook();
  const { id, returns, text } = bracket;
  const parked = bracketQuestions.flatMap((question) => {
    const wrote = (now[parkedKey(returns ?? id, question)] ?? "").trim();
    return wrote === "" ? [] : [{ question, wrote }];
  });
  const lines = (
    <dl className="parked-texts">
      {parked.map(({ question, wrote }) => (
        <div key={question}>
          <dt>{words.questions[question]}</dt>
          <dd>{wrote}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      <details className="bracket">
        <summary>{returns ? words.returns : words.open}</summary>
        <RichText text={text} />
        {returns ? (
          <>
            {parked.length === 0 ? <p className="hint">{words.nothing}</p> : lines}
            {returnQuestions.map((question) => (
              <NoteField
                key={question}
                name={returnKey(id, question)}
                label={words[question]}
                messages={messages}
              />
            ))}
          </>
        ) : (
          <>
            <p className="hint">{pair ? words.introPair : words.intro}</p>
            {bracketQuestions.map((question) => (
              <NoteField
                key={question}
                name={parkedKey(id, question)}
                label={words.questions[question]}
                messages={messages}
              />
            ))}
          </>
        )}
      </details>
      {/* Closed again, what was parked stays in view: between brackets. */}
      {!returns && parked.length > 0 && <div className="parked-line">{lines}</div>}
    </>
  );
}
