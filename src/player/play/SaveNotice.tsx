import { useMessages } from "../messages.ts";
import type { SaveState } from "./use-sitting.ts";

/** Said in words when the browser does not keep the play; nothing while all is well. */
export function SaveNotice({ state, onSaveLink }: { state: SaveState; onSaveLink: () => void }) {
  const { save } = useMessages();
  if (state !== "full" && state !== "blocked") return null;
  return (
    <div className="note save-notice" role="status">
      <p>{save[state]}</p>
      <button type="button" className="button" onClick={onSaveLink}>
        {save.saveLink}
      </button>
    </div>
  );
}
