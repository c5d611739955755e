import { useMemo } from "react";
import type { Play } from "../../scenario/play.ts";
import type { Device } from "../device.ts";
import type { Notes } from "./asks.ts";

/**
 * What a student wrote while playing, kept beside the play. A play that goes another way from one
 * point still shows what was written before it.
 */
export function useNotes({ id, forkOf }: Play, { ownTexts, store }: Device): Notes {
  const origin = forkOf?.play;
  return useMemo(() => {
    const read = (key: string): string => {
      const seen = new Set<string>();
      let play: string | undefined = id;
      let from = origin;
      while (play !== undefined && !seen.has(play)) {
        const text = ownTexts.read(play)[key];
        if (text !== undefined) return text;
        seen.add(play);
        play = from;
        const entry = play === undefined ? undefined : store.read(play);
        from = entry?.kind === "play" ? entry.saved.play.forkOf?.play : undefined;
      }
      return "";
    };
    return { read, write: (key, text) => ownTexts.write(id, key, text) };
  }, [id, origin, ownTexts, store]);
}
