import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Play } from "../../scenario/play.ts";
import { useAsks } from "../asks/asks.ts";
import type { OwnTexts } from "../store/own-texts.ts";
import { type Notebook, openNotebook, turnPage } from "./notebook.ts";

/** The notebook of the play at hand, and what is in it now. */
export function useNotebook(): Notebook & { now: OwnTexts } {
  const { device, scenario, play } = useAsks();
  const book = openNotebook(device, scenario, play);
  const now = useSyncExternalStore(book.subscribe, book.texts);
  return { ...book, now };
}

/** Keeps the notebook with the play: what was written before a choice goes with that choice. */
export function usePageTurns(): void {
  const { device, scenario, play, cursor } = useAsks();
  const before = useRef<{ play: Play; cursor: number }>(undefined);
  useEffect(() => {
    const last = before.current;
    before.current = { play, cursor };
    if (last && (last.play.id !== play.id || last.cursor !== cursor))
      turnPage(device, scenario, last.play, play);
  }, [device, scenario, play, cursor]);
}
