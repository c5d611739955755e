import { useState } from "react";
import { type Draft, titleOf } from "../draft/draft.ts";
import { useWords } from "../words.ts";

type DraftListProps = {
  drafts: readonly Draft[];
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
};

/** What was kept before, the last written first. Throwing away is asked twice. */
export function DraftList({ drafts, onOpen, onRemove }: DraftListProps) {
  const { messages, reader } = useWords();
  const say = messages.start;
  const [sure, setSure] = useState<string>();
  return (
    <ul className="bare draft-list">
      {drafts.map(({ id, texts, updatedAt }) => {
        const title = titleOf(texts, reader) ?? messages.untitled;
        return (
          <li key={id}>
            <p>
              <strong>{title}</strong>
              <small>{say.lastKept(messages.when(updatedAt))}</small>
            </p>
            {sure === id ? (
              <div className="actions">
                <p role="alert">{say.removeSure(title)}</p>
                <button type="button" className="button" onClick={() => onRemove(id)}>
                  {say.removeYes}
                </button>
                <button type="button" className="button" onClick={() => setSure(undefined)}>
                  {say.removeNo}
                </button>
              </div>
            ) : (
              <div className="actions">
                <button type="button" className="button primary" onClick={() => onOpen(id)}>
                  {say.open(title)}
                </button>
                <button type="button" className="button plain" onClick={() => setSure(id)}>
                  {say.remove} <span className="visually-hidden">({title})</span>
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
