import { useState } from "react";
import { votesByOption } from "../parts/votes-by-option.ts";
import { useClassWords } from "../parts/words.ts";
import type { VoteSection } from "../protocol/view.ts";

type VotePanelProps = {
  vote: NonNullable<VoteSection>;
  /** What this student votes now. */
  mine: string | undefined;
  onVote: (option: string) => void;
};

/** Voting, changing a vote, and the result once it is shown. */
export function VotePanel({ vote, mine, onVote }: VotePanelProps) {
  const { debrief: words } = useClassWords().messages;
  const open = vote.state === "open";
  // What was picked stands at once; the server hears of it when it can.
  const [picked, setPicked] = useState(mine);
  const shown = votesByOption(vote);
  return (
    <section className="class-card" aria-labelledby="vote-question">
      <h2 id="vote-question">{vote.question}</h2>
      {open ? (
        <fieldset className="option-list">
          <legend className="visually-hidden">{vote.question}</legend>
          {vote.options.map(({ id, words: option }) => (
            <label key={id}>
              <input
                type="radio"
                name={vote.id}
                checked={id === (picked ?? mine)}
                onChange={() => {
                  setPicked(id);
                  onVote(id);
                }}
              />
              {option}
            </label>
          ))}
        </fieldset>
      ) : (
        <ul className="vote-results">
          {vote.options.map(({ id, words: option }) => (
            <li key={id}>
              {option}
              {id === mine && <span aria-hidden="true"> ✓</span>}
              {vote.results && (
                <b>{shown.has(id) ? words.votes(shown.get(id) ?? 0) : words.votesHidden}</b>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="hint">
        {open && (picked ?? mine) !== undefined && words.voted}
        {vote.state === "closed" && `${words.voteClosed} ${words.voteHidden}`}
        {vote.state === "revealed" && vote.tooFew && words.voteTooFew}
      </p>
    </section>
  );
}
