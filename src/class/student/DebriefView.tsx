import type { ReactNode } from "react";
import { type Later, WhenHere } from "../../player/parts/later.tsx";
import type { Scenario } from "../../scenario/scenario.ts";
import { useClassWords } from "../parts/words.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { ParticipantView } from "../protocol/view.ts";
import type { Phase, TextKind } from "../protocol/words.ts";
import { hasOnDevice, type ResultsRoom } from "./results-room.ts";
import { VotePanel } from "./VotePanel.tsx";
import { SentTexts, WriteText } from "./WriteText.tsx";

type DebriefViewProps = {
  view: ParticipantView;
  results: Later<ResultsRoom>;
  scenario: Scenario | undefined;
  send: (command: ParticipantCommand) => void;
  children: ReactNode;
};

/** Which words are asked for in a phase; none while a class only listens. */
const kindIn: Partial<Record<Phase, TextKind>> = {
  reactions: "reflection",
  story: "reflection",
  deeper: "reflection",
  takeaway: "action",
};

/** What a student sees while the class talks: what is on the screen, the vote, and their own words. */
export function DebriefView({ view, results, scenario, send, children }: DebriefViewProps) {
  const { messages } = useClassWords();
  const { debrief: words, phases } = messages;
  const { phase, item } = view.class;
  const { you, vote, texts } = view;
  const question = item.kind === "question" ? item.text : undefined;
  const more = scenario !== undefined && hasOnDevice(view);
  const kind = item.kind === "actions" ? "action" : kindIn[phase];
  const votes = vote && (item.kind === "vote" || item.kind === "moment" || vote.state === "open");
  return (
    <div className="class-debrief">
      <h1>{phases[phase]}</h1>
      {phase === "closed" && <p className="lead">{words.closed}</p>}
      {phase !== "closed" && (
        <section className="class-card on-screen" aria-label={words.onScreen} aria-live="polite">
          <h2>{words.onScreen}</h2>
          {question ? <p className="voice">{question}</p> : null}
          {!question && (
            <p>{item.kind === "nothing" ? words.nothing : more ? words.lookHere : words.look}</p>
          )}
        </section>
      )}
      {more && (
        <WhenHere
          what={results}
          words={{ loading: words.resultsLoading, failed: words.resultsFailed }}
        >
          {(room) => <room.OnDevice view={view} scenario={scenario} words={room.words} />}
        </WhenHere>
      )}
      {votes && (
        <VotePanel
          key={vote.id}
          vote={vote}
          mine={you.votes[vote.id]}
          onVote={(option) => send({ kind: "vote", vote: vote.id, option })}
        />
      )}
      {texts.length > 0 && (
        <section className="class-card">
          <h2>{words.texts}</h2>
          <ul className="shown-texts">
            {texts.map((text) => (
              <li key={text.id}>
                <q>{text.words}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kind && phase !== "closed" && !you.banned && (
        <WriteText key={kind} kind={kind} question={question} onSend={send} />
      )}
      {you.banned && <p className="note">{words.banned}</p>}
      <SentTexts texts={you.texts} onTakeBack={(id) => send({ kind: "take-back", id })} />
      {children}
    </div>
  );
}
