import type { ReactNode } from "react";
import { useClassWords } from "../parts/words.ts";
import type { ParticipantView } from "../protocol/view.ts";

type LobbyProps = { view: ParticipantView; waits: boolean; children: ReactNode };

/** Being in, before there is something to play. */
export function Lobby({ view, waits, children }: LobbyProps) {
  const { lobby: words, roles } = useClassWords().messages;
  const { you } = view;
  return (
    <div className="class-lobby">
      <h1>{words.title}</h1>
      {waits && (
        <p className="lead" role="status">
          {view.class.phase === "lobby" ? words.lobby : words.agreements}
        </p>
      )}
      <p>{you.role ? words.asRole(roles[you.role]) : words.asBoth}</p>
      {you.way === "home" && you.steps.length > 0 && <p className="note">{words.homeDone}</p>}
      {children}
    </div>
  );
}

/** The case is being fetched, or did not come. */
export function CaseOnItsWay({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { messages } = useClassWords();
  if (!failed) return <p role="status">{messages.play.loading}</p>;
  return (
    <p role="alert">
      {messages.play.failed}{" "}
      <button type="button" className="button" onClick={onRetry}>
        {messages.retry}
      </button>
    </p>
  );
}
