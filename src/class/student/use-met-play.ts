import { useEffect, useRef, useState } from "react";
import type { Device } from "../../player/device.ts";
import { newPlay } from "../../player/mount.tsx";
import type { SavedPlay } from "../../player/store/saved-play.ts";
import { modeOf } from "../../scenario/mode-of.ts";
import type { Play, PlayStep } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import { meetPlays } from "./meet-plays.ts";

export type MetPlayProps = {
  scenario: Scenario;
  device: Device;
  playId: string;
  mode: Mode;
  options: Play["options"];
  /** All that the server has of this play. */
  steps: readonly PlayStep[];
  /** The play here is ahead of the server: all of it. */
  onAhead: (all: readonly PlayStep[]) => void;
  /** A play that went another way than the one of the class. */
  onAside: (play: Play) => void;
};

/**
 * The play of this device, brought together with the one of the class whenever that changes.
 * @returns the play to begin with, and how often it was taken over from elsewhere
 */
export function useMetPlay(props: MetPlayProps): { saved: SavedPlay; taken: number } {
  const { scenario, device, playId, mode, options, steps } = props;
  const { feedback, part } = options;
  const kept = (): SavedPlay => {
    const entry = device.store.read(playId);
    const saved = entry?.kind === "play" ? entry.saved : undefined;
    // Before the first choice somebody may still have become another role: begin anew.
    const fits = saved && (saved.play.steps.length > 0 || modeOf(saved.play) === mode);
    if (fits) return saved;
    return newPlay({ scenario, store: device.store, newId: () => playId }, mode, {
      feedback,
      part,
    });
  };
  const [met, setMet] = useState(() => ({ saved: kept(), taken: 0 }));
  const latest = useRef({ ...props, kept });
  useEffect(() => {
    latest.current = { ...props, kept };
  });
  useEffect(() => {
    const { device, onAhead, onAside, kept } = latest.current;
    const mine = kept();
    const { play, unsent, aside } = meetPlays(mine.play, steps);
    if (aside) onAside(aside);
    if (unsent.length > 0) onAhead(play.steps);
    if (play === mine.play) return;
    const saved: SavedPlay = { ...mine, play, cursor: play.steps.length };
    const written = device.store.write(saved);
    setMet(({ taken }) => ({
      saved: written.type === "conflict" ? saved : written.saved,
      taken: taken + 1,
    }));
  }, [steps]);
  return met;
}
