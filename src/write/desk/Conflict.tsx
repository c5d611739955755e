import { useWords } from "../words.ts";

/** Two tabs have written: which to go on with. Neither is lost. */
export function Conflict({ onMine, onTheirs }: { onMine: () => void; onTheirs: () => void }) {
  const { kept: say } = useWords().messages;
  return (
    <div className="note conflict" role="alert">
      <p>
        <strong>{say.conflict}</strong> {say.conflictLead}
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={onMine}>
          {say.mine}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {say.theirs}
        </button>
      </div>
    </div>
  );
}
