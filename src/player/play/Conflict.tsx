import { useMessages } from "../messages.ts";

export type ConflictProps = {
  heading: string;
  onMine: () => void;
  onTheirs: () => void;
};

/** Another tab has played on: which to go on with? */
export function Conflict({ heading, onMine, onTheirs }: ConflictProps) {
  const { conflict } = useMessages();
  return (
    <>
      <h2 id={heading}>{conflict.title}</h2>
      <p>{conflict.text}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onMine}>
          {conflict.mine}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {conflict.theirs}
        </button>
      </div>
    </>
  );
}
