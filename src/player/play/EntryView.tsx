import type { Entry } from "../../engine/transcript.ts";
import type { Mood as MoodId } from "../../scenario/vocabulary.ts";
import { useAsks } from "../asks/asks.ts";
import { useMessages, useTerms } from "../messages.ts";
import { WhenHere } from "../parts/later.tsx";
import { Portrait } from "../parts/Portrait.tsx";
import { RoleMark } from "../parts/RoleMark.tsx";
import { RichText } from "../text/RichText.tsx";
import { isSilence } from "./Choices.tsx";
import { DossierCard } from "./Dossier.tsx";
import { FeedbackBlock } from "./FeedbackBlock.tsx";
import { Line } from "./Line.tsx";

type EntryViewProps = {
  entry: Entry;
  /** The entry before it in the same scene: a face is not drawn twice in a row. */
  previous: Entry | undefined;
  /** How who speaks here last looked, in the same scene. */
  moodBefore: MoodId | undefined;
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
  const { entry, previous, moodBefore, listener, pair, feedbackNow, onPicture } = props;
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
          {!goesOn && (
            <p className="who">
              {who.name}
              {!sameFace && <Mood mood={mood} before={moodBefore} />}
            </p>
          )}
          {goesOn && !sameFace && (
            <p className="who">
              <Mood mood={mood} before={moodBefore} />
            </p>
          )}
          <Line className="voice" text={entry.text} room={entry.room} listener={listener} />
        </div>
      );
    }
    case "you":
      return <YouSaid entry={entry} listener={listener} pair={pair} />;
    case "bracket":
      return <Bracket bracket={entry} pair={pair} />;
    case "letter":
      return (
        <DossierCard
          dossier={entry}
          secret={pair && entry.for !== undefined}
          from={entry.from && messages.letter.from(entry.from)}
        />
      );
    case "ties":
      return <TiesMoved entry={entry} />;
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

/** What a face shows, in a word, for who does not see it; and that somebody who closed opens again. */
function Mood({ mood, before }: { mood: MoodId | undefined; before: MoodId | undefined }) {
  const { moods } = useMessages();
  const reopened = before === "closed" && mood !== "closed" && mood !== "sad";
  const words = [
    reopened ? moods.reopened : undefined,
    mood === undefined || mood === "neutral" || before === mood ? undefined : moods[mood],
  ].filter((each) => each !== undefined);
  return words.length === 0 ? null : <span className="mood"> {words.join(", ")}</span>;
}

function Bracket(props: { bracket: Extract<Entry, { kind: "bracket" }>; pair: boolean }) {
  const { room } = useAsks();
  const { asks } = useMessages();
  return (
    <WhenHere what={room} words={asks}>
      {({ BracketCard, messages }) => <BracketCard {...props} messages={messages} />}
    </WhenHere>
  );
}

function TiesMoved({ entry }: { entry: Extract<Entry, { kind: "ties" }> }) {
  const { ties } = useMessages();
  return (
    <div className="ties-moved">
      <p className="label">{ties.title}</p>
      <ul>
        {entry.moved.map(({ contact, from, to }) => (
          <li key={contact.id}>
            <strong>{contact.name}</strong>: {from && <s>{ties[from]}</s>} {ties[to]}
          </li>
        ))}
      </ul>
    </div>
  );
}

type YouEntry = Extract<Entry, { kind: "you" }>;

function YouSaid(props: { entry: YouEntry; listener: string | undefined; pair: boolean }) {
  const { entry, listener, pair } = props;
  const { line, mendedLine, mended, asks: asksWords } = useMessages();
  const asks = useAsks();
  const { roles } = useTerms();
  const { role, choice, answer } = entry;
  return (
    <>
      <div className={`you ${role ?? "both"}${isSilence(choice) ? " silence" : ""}`}>
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
      {answer && (
        <WhenHere what={asks.room} words={asksWords}>
          {({ AnswerLines, messages }) => <AnswerLines answer={answer} messages={messages} />}
        </WhenHere>
      )}
      {choice.adjusts.length > 0 && (
        <p className="mended-note">
          {mendedLine(choice.adjusts.map((each) => mended[each]).join("; "))}
        </p>
      )}
    </>
  );
}
