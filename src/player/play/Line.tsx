import { useState } from "react";
import type { Received } from "../../engine/hearing.ts";
import type { RichText as Text } from "../../scenario/rich-text.ts";
import { useMessages } from "../messages.ts";
import { RichText } from "../text/RichText.tsx";

type LineProps = {
  text: Text;
  /** What arrives at a hard-of-hearing listener; absent when all of it does. */
  room?: Received | undefined;
  listener?: string | undefined;
  /** `voice` for people of the story, `own` for the student. */
  className: string;
};

/** Words that did not arrive: a worn patch as wide as they were, a word for who listens to the page. */
function Gap({ words }: { words: string }) {
  const { gap } = useMessages().line;
  return (
    <span className="gap">
      <span className="visually-hidden">{gap}</span>
      <span aria-hidden="true">{words.replace(/\S/gu, "\u2002")}</span>
    </span>
  );
}

/**
 * Something said. Where the room swallows words it shows what arrives, and the whole line is one
 * touch away: the point is what the room does, not to play deaf.
 */
export function Line({ text, room, listener = "", className }: LineProps) {
  const { line } = useMessages();
  const [whole, setWhole] = useState(false);
  if (!room)
    return (
      <div className={className}>
        <RichText text={text} />
      </div>
    );
  return (
    <div className="in-room">
      {!whole && <p className="caption">{line.arrives(listener)}</p>}
      <div className={className}>
        <RichText
          text={room.text}
          gap={(words) =>
            whole ? <span className="was-gap">{words}</span> : <Gap words={words} />
          }
        />
      </div>
      <button
        type="button"
        className="button plain whole-line"
        onClick={() => setWhole((before) => !before)}
      >
        {whole ? line.showArrived(listener) : line.showWhole}
      </button>
    </div>
  );
}
