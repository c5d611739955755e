import { useState } from "react";
import { dateFormat, useClassWords } from "../parts/words.ts";

type MineProps = { deletedAt: number; onRemove: () => void };

/** What a student has in the class, until when, and erasing it. */
export function Mine({ deletedAt, onRemove }: MineProps) {
  const { messages, reader } = useClassWords();
  const { mine: words } = messages;
  const [asking, setAsking] = useState(false);
  const when = dateFormat(reader, { dateStyle: "long", timeStyle: "short" });
  return (
    <details className="class-mine">
      <summary>{words.heading}</summary>
      <p>
        {words.removeHint} {words.until(when.format(deletedAt))}
      </p>
      <div className="actions">
        {asking ? (
          <>
            <button type="button" className="button primary" onClick={onRemove}>
              {words.removeSure}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {words.remove}
          </button>
        )}
      </div>
    </details>
  );
}
