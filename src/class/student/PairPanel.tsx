import { type FormEvent, useId } from "react";
import { useClassWords } from "../parts/words.ts";
import type { PairSection } from "../protocol/view.ts";

type PairPanelProps = {
  pair: PairSection;
  onWord: (word: string) => void;
  onGoOn: () => void;
};

/** Two people on two devices: finding each other, and whether the other one is there. */
export function PairPanel({ pair, onWord, onGoOn }: PairPanelProps) {
  const { pair: words, roles } = useClassWords().messages;
  const ids = useId();
  if (pair.state === "paired") {
    const { role, presence } = pair.partner;
    return (
      <div className="pair-panel">
        <p role="status">{words[presence](roles[role])}</p>
        {pair.mayGoOn && presence !== "scripted" && (
          <button type="button" className="button" onClick={onGoOn}>
            {words.goOn}
          </button>
        )}
      </div>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const word = String(new FormData(event.currentTarget).get("word") ?? "").trim();
    if (word !== "") onWord(word);
  };
  return (
    <form className="class-card" onSubmit={submit}>
      <h2>{words.waiting}</h2>
      <p>{words.word(pair.word)}</p>
      <label htmlFor={`${ids}-word`}>{words.yours}</label>
      <input id={`${ids}-word`} name="word" type="text" autoComplete="off" maxLength={20} />
      <button type="submit" className="button primary">
        {words.go}
      </button>
      <p className="hint">{words.orWait}</p>
    </form>
  );
}
