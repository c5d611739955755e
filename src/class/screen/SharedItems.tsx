import { InlineText, RichText } from "../../player/text/RichText.tsx";
import type { Scenario } from "../../scenario/scenario.ts";
import { votesByOption } from "../parts/votes-by-option.ts";
import type { SharedView, ShownText, VoteSection } from "../protocol/view.ts";
import { Bars } from "./Bars.tsx";
import { titleOf } from "./screen-parts.ts";
import { useScreenWords } from "./words.ts";

type Vote = NonNullable<VoteSection>;

/** A vote: its question, and its result once it is revealed. */
export function VoteItem({ vote }: { vote: Vote }) {
  const { vote: words } = useScreenWords();
  const shown = votesByOption(vote);
  const all = [...shown.values()].reduce((sum, each) => sum + each, vote.results?.other ?? 0);
  return (
    <>
      <h2>{vote.question}</h2>
      {vote.state === "revealed" && !vote.tooFew ? (
        <Bars
          caption={vote.question}
          all={Math.max(1, all)}
          bars={vote.options.map(({ id, words: label }) => ({
            key: id,
            label,
            plays: shown.get(id) ?? null,
          }))}
        />
      ) : (
        <ul className="vote-options">
          {vote.options.map(({ id, words: option }) => (
            <li key={id}>{option}</li>
          ))}
        </ul>
      )}
      <p className="hint" role="status">
        {vote.state === "open" && words.open}
        {vote.state === "open" && vote.votes !== null && ` · ${words.votes(vote.votes)}`}
        {vote.state === "closed" && words.closed}
        {vote.state === "revealed" && vote.tooFew && words.tooFew}
      </p>
    </>
  );
}

/** Words from the group, or what they will do. */
export function TextsItem({ texts, empty }: { texts: readonly ShownText[]; empty: string }) {
  if (texts.length === 0) return <p>{empty}</p>;
  return (
    <ul className="wall">
      {texts.map(({ id, words, question }) => (
        <li key={id}>
          <q>{words}</q>
          {question && <small>{question}</small>}
        </li>
      ))}
    </ul>
  );
}

type MomentItemProps = {
  scenario: Scenario;
  scene: string;
  vote: SharedView["vote"];
  /** The vote about it stands elsewhere on this page. */
  apart?: boolean;
};

/** One moment, again: what happens there, what can be done, and what came of the choice of most. */
export function MomentItem({ scenario, scene, vote, apart }: MomentItemProps) {
  const { moment: words } = useScreenWords();
  const there = scenario.scenes.find(({ id }) => id === scene);
  if (!there) return null;
  const about = vote?.scene === scene ? vote : null;
  const counts = about?.results?.shown ?? [];
  const most = counts.reduce(
    (best, each) => (each.votes > (best?.votes ?? 0) ? each : best),
    counts[0],
  );
  const chosen = most && there.choices.find(({ id }) => id === most.option);
  return (
    <>
      <p className="hint">{words.again}</p>
      <h2>{titleOf(scenario, scene)}</h2>
      <div className="moment-story">
        {there.parts.map((part, at) =>
          part.kind === "say" || part.kind === "narration" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the story of a scene never moves
            <div key={at} className={part.kind === "say" ? "voice" : undefined}>
              <RichText text={part.text} />
            </div>
          ) : null,
        )}
      </div>
      {about ? (
        !apart && <VoteItem vote={about} />
      ) : (
        <ol className="vote-options">
          {there.choices.map(({ id, text }) => (
            <li key={id}>
              <InlineText text={text} />
            </li>
          ))}
        </ol>
      )}
      {chosen && (
        <>
          <h3>{words.after}</h3>
          {chosen.replies.map((reply, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the replies to a choice never move
            <div key={at} className={reply.who ? "voice" : undefined}>
              <RichText text={reply.text} />
            </div>
          ))}
          <p className="hint">{words.inLife}</p>
        </>
      )}
    </>
  );
}
