import type { Entry } from "../../engine/transcript.ts";
import { useMessages, useTerms } from "../messages.ts";
import { Portrait } from "../parts/Portrait.tsx";
import { RoleMark } from "../parts/RoleMark.tsx";
import { RichText } from "../text/RichText.tsx";
import { DossierCard } from "./Dossier.tsx";
import { FeedbackBlock } from "./FeedbackBlock.tsx";
import { Line } from "./Line.tsx";

type EntryViewProps = {
  entry: Entry;
  /** The entry before it in the same scene: a face is not drawn twice in a row. */
  previous: Entry | undefined;
  /** Name of who is hard of hearing here. */
  listener: string | undefined;
  pair: boolean;
  feedbackNow: boolean;
  onPicture: () => void;
};

type Spoken = Extract<Entry, { kind: "say" | "reply" }>;

const speaks = (entry: Entry | undefined): entry is Spoken =>
  entry !== undefined && (entry.kind === "say" || entry.kind === "reply");

/** One entry of the transcript. */
export function EntryView(props: EntryViewProps) {
  const { entry, previous, listener, pair, feedbackNow, onPicture } = props;
  const messages = useMessages();
  switch (entry.kind) {
    case "narration":
      return (
        <div className="narration">
          <RichText text={entry.text} />
        </div>
      );
    case "say":
    case "reply": {
      const { who, mood } = entry;
      if (!who)
        return (
          <div className="narration">
            <RichText text={entry.text} />
          </div>
        );
      const goesOn = speaks(previous) && previous.who?.id === who.id;
      const sameFace = goesOn && previous.mood === mood;
      return (
        <div className={`say ${who.role}${goesOn ? " goes-on" : ""}`}>
          {!sameFace && <Portrait who={who} mood={mood} />}
          {!goesOn && <p className="who">{who.name}</p>}
          <Line className="voice" text={entry.text} room={entry.room} listener={listener} />
        </div>
      );
    }
    case "you":
      return <YouSaid entry={entry} listener={listener} pair={pair} />;
    case "dossier":
      return <DossierCard dossier={entry} secret={pair && entry.for !== undefined} />;
    case "told":
      return (
        <p className="told-note">
          {messages.picture.added(entry.facts.length)}{" "}
          <button type="button" className="link-button" onClick={onPicture}>
            {messages.picture.look}
          </button>
        </p>
      );
    case "feedback":
      return feedbackNow ? <FeedbackBlock feedback={entry.feedback} /> : null;
    default:
      return null;
  }
}

type YouEntry = Extract<Entry, { kind: "you" }>;

function YouSaid(props: { entry: YouEntry; listener: string | undefined; pair: boolean }) {
  const { entry, listener, pair } = props;
  const { line, mendedLine, mended } = useMessages();
  const { roles } = useTerms();
  const { role, choice } = entry;
  return (
    <>
      <div className={`you ${role ?? "both"}`}>
        <p className="who">
          {pair && role && (
            <>
              <RoleMark role={role} />
              <span className="visually-hidden"> {line.youAs(roles[role])}</span>
            </>
          )}
          {pair ? !role && line.both : line.you}
        </p>
        <Line className="own" text={choice.text} room={entry.room} listener={listener} />
      </div>
      {choice.adjusts.length > 0 && (
        <p className="mended-note">
          {mendedLine(choice.adjusts.map((each) => mended[each]).join("; "))}
        </p>
      )}
    </>
  );
}
