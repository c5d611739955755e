import { useEffect, useRef, useState } from "react";
import type { CareMap } from "../../scenario/care-map.ts";
import { useWords } from "../words.ts";
import type TrialScreen from "./Trial.tsx";
import type { TrialRoom } from "./Trial.tsx";
import type { Trial } from "./use-playing.ts";

/** The player with its words; fetched when somebody plays for the first time. */
export type LoadedTrial = { Screen: typeof TrialScreen; room: TrialRoom };

type TrialHostProps = {
  load: () => Promise<LoadedTrial>;
  trial: Trial;
  careMap: CareMap | undefined;
  onStop: () => void;
  onScene: (scene: string) => void;
};

/** Fetches the player and shows it; the focus goes into it. */
export function TrialHost({ load, trial, careMap, onStop, onScene }: TrialHostProps) {
  const { messages, reader } = useWords();
  const say = messages.play;
  const [loaded, setLoaded] = useState<LoadedTrial | "failed">();
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    let gone = false;
    load().then(
      (it) => gone || setLoaded(it),
      () => gone || setLoaded("failed"),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  // Into the play, and afterwards back to what it was begun with.
  useEffect(() => {
    const before = document.activeElement;
    stage.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const title = say.title(trial.scenario.title);
  return (
    <section ref={stage} className="trial-stage" aria-label={title} tabIndex={-1}>
      {loaded === undefined && <p role="status">{say.loading}</p>}
      {loaded === "failed" && (
        <div className="note" role="alert">
          <p>{say.failed}</p>
          <button type="button" className="button" onClick={onStop}>
            {say.stop}
          </button>
        </div>
      )}
      {loaded && loaded !== "failed" && (
        <loaded.Screen
          room={loaded.room}
          trial={trial}
          careMap={careMap}
          reader={reader}
          onStop={onStop}
          onScene={onScene}
          labels={{ title, stop: say.stop, toText: say.toText }}
        />
      )}
    </section>
  );
}
