import { type FormEvent, useState } from "react";
import type { CompareMessages } from "../../../i18n/compare.nl.ts";
import type { SavedPlay } from "../../store/saved-play.ts";
import { codeOf } from "../compare/beside.ts";
import { PlaySelect } from "../compare/PlaySelect.tsx";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";

/** What it takes to lay somebody else's play beside one's own. */
export type Mine = {
  words: CompareMessages;
  /** Of the page on which this case is played. */
  playUrl: string;
  plays: readonly SavedPlay[];
  onGo: (address: string) => void;
};

/** Somebody else's play beside one of the reader's own, on the page of the play. */
export function BesideMine({ words, playUrl, plays, onGo }: Mine) {
  const { scenario, play, terms } = useReport();
  const { choose } = words;
  const [id, setId] = useState(plays[0]?.play.id ?? "");
  const go = (event: FormEvent) => {
    event.preventDefault();
    const beside = new URLSearchParams({
      report: id,
      with: codeOf(scenario, { play, ownTexts: {} }),
    });
    onGo(`${playUrl}#${beside}`);
  };
  return (
    <Section id="compare" title={choose.title} className="no-print">
      {plays.length === 0 ? (
        <p>{choose.noneOfMine}</p>
      ) : (
        <form className="choose-play" onSubmit={go}>
          <PlaySelect
            scenario={scenario}
            plays={plays}
            terms={terms}
            label={choose.mine}
            value={id}
            onChange={setId}
          />
          <button type="submit" className="button">
            {choose.go}
          </button>
        </form>
      )}
    </Section>
  );
}
