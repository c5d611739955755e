import type { NetworkMapMessages } from "../i18n/network-map.nl.ts";
import type { DrawingState } from "./use-drawing.ts";

type DrawingNoteProps = {
  state: DrawingState;
  messages: NetworkMapMessages;
  onAgain: () => void;
};

/** Why there is no drawing, or not yet, and where the same can be read. */
export function DrawingNote({ state, messages, onAgain }: DrawingNoteProps) {
  if (state === "ready") return null;
  const text = {
    loading: messages.loading,
    failed: messages.failed,
    "no-webgl": messages.noWebgl,
    lost: messages.lost,
  }[state];
  return (
    <div className="map-note">
      <p role="status">{text}</p>
      {state === "failed" && (
        <button type="button" className="button" onClick={onAgain}>
          {messages.retry}
        </button>
      )}
    </div>
  );
}
