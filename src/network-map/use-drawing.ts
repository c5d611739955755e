import { useEffect, useRef, useState } from "react";
import type { StageEvents } from "./view/stage.ts";

/** Whether a drawing is there; where it is not, words take its place. */
export type DrawingState = "loading" | "ready" | "failed" | "no-webgl" | "lost";

export const isDrawn = (state: DrawingState): boolean => state === "ready" || state === "loading";

type Views = typeof import("./view/views.ts").default;

/**
 * A live drawing in an element: fetched when it is first seen, gone without a trace when the element
 * is. What it shows at first is read when it opens; what changes later is told to the drawing.
 * @param open how it is opened, once it has been fetched
 */
export function useDrawing<Drawing extends { destroy(): void }>(
  open: (
    views: Views,
    host: HTMLElement,
    events: Pick<StageEvents, "onLost" | "onRestored">,
  ) => Promise<Drawing>,
) {
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [state, setState] = useState<DrawingState>("loading");
  const [attempt, setAttempt] = useState(0);
  const opening = useRef(open);
  opening.current = open;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let gone = false;
    const become = (next: DrawingState) => {
      if (!gone) setState(next);
    };
    become("loading");
    import("./view/views.ts").then(
      async ({ default: views }) => {
        if (gone) return;
        const opened = await opening
          .current(views, element, {
            onLost: () => become("lost"),
            // Not all that was on the graphics card comes back by itself: the drawing is made anew.
            onRestored: () => !gone && setAttempt((before) => before + 1),
          })
          .catch(() => undefined);
        if (gone) return opened?.destroy();
        drawing.current = opened;
        become(opened ? "ready" : "no-webgl");
      },
      () => become("failed"),
    );
    return () => {
      gone = true;
      drawing.current?.destroy();
      drawing.current = undefined;
    };
  }, [attempt]);

  return { host, drawing, state, again: () => setAttempt((before) => before + 1) };
}
