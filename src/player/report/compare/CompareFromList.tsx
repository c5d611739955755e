import { type FormEvent, useId, useState } from "react";
import type { CompareMessages } from "../../../i18n/compare.nl.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { relive } from "../../address/arrive.ts";
import { useTerms } from "../../messages.ts";
import type { SavedPlay } from "../../store/saved-play.ts";
import { PlaySelect } from "./PlaySelect.tsx";

type CompareFromListProps = {
  scenario: Scenario;
  /** Two or more. */
  plays: readonly SavedPlay[];
  words: CompareMessages;
  onCompare: (saved: SavedPlay, beside: string) => void;
};

/** Plays whose role the case (still) has: only those can be lived again, and laid beside another. */
export function CompareFromList({ scenario, plays, ...rest }: CompareFromListProps) {
  const fitting = plays.filter(({ play }) => relive(scenario, play) !== undefined);
  return fitting.length > 1 && <ChooseTwo scenario={scenario} plays={fitting} {...rest} />;
}

/** Two of the plays in the list, to lay beside each other; the two that were played last to begin with. */
function ChooseTwo({ scenario, plays, words, onCompare }: CompareFromListProps) {
  const terms = useTerms();
  const heading = useId();
  const [one, setOne] = useState(plays[0]?.play.id ?? "");
  const [other, setOther] = useState(plays[1]?.play.id ?? "");
  const [tried, setTried] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const saved = plays.find(({ play }) => play.id === one);
    if (saved && other !== "") onCompare(saved, other);
    else setTried(true);
  };
  const select = (label: string, value: string, onChange: (id: string) => void) => (
    <PlaySelect
      scenario={scenario}
      plays={plays}
      terms={terms}
      label={label}
      none={words.choose.pick}
      value={value}
      onChange={onChange}
    />
  );
  return (
    <form className="compare-from-list" aria-labelledby={heading} onSubmit={go}>
      <h3 id={heading}>{words.title}</h3>
      {select(words.first, one, setOne)}
      {select(words.second, other, setOther)}
      <p role="alert">{tried && words.choose.problem.empty}</p>
      <button type="submit" className="button">
        {words.choose.go}
      </button>
    </form>
  );
}
