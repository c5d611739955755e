import { useEffect, useMemo, useRef, useState } from "react";
import { isStill } from "../../../network-map/still.ts";
import type { Flow } from "./layout.ts";
import type { FlowView } from "./open-flow.ts";
import { scheduleOf } from "./schedule.ts";

/** What the flow does; `picture` where nothing can move, or nothing should. */
export type FlowState = "picture" | "ready" | "flowing" | "paused" | "ended";

/** The drawing is looked at first. In milliseconds. */
const PAUSE = 900;

/**
 * Lets a flow move over its drawing as soon as it is there, once. Without WebGL, without its file, and
 * for who wants less motion, the drawing stays as it is.
 * @param flow undefined as long as there is no room measured for it
 */
export function useFlow(flow: Flow | undefined) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<FlowView>(undefined);
  const [state, setState] = useState<FlowState>("picture");
  const [attempt, setAttempt] = useState(0);
  const [still, setStill] = useState(isStill);
  const schedule = useMemo(() => flow && scheduleOf(flow.roads), [flow]);

  useEffect(() => {
    if (typeof matchMedia !== "function") return;
    const asked = matchMedia("(prefers-reduced-motion: reduce)");
    const changed = () => setStill(asked.matches);
    asked.addEventListener("change", changed);
    return () => asked.removeEventListener("change", changed);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew
  useEffect(() => {
    const element = host.current;
    if (!element || !flow || !schedule || schedule.units.length === 0 || still) return;
    let gone = false;
    let first: ReturnType<typeof setTimeout> | undefined;
    const become = (next: FlowState) => {
      if (!gone) setState(next);
    };
    void import("./views.ts")
      .then(async ({ default: { openFlow } }) => {
        if (gone) return;
        const opened = await openFlow(element, flow, schedule, {
          onLost: () => become("picture"),
          onRestored: () => !gone && setAttempt((before) => before + 1),
          onEnded: () => become("ended"),
        });
        if (gone) return opened.destroy();
        view.current = opened;
        become("ready");
        first = setTimeout(() => {
          opened.play();
          become("flowing");
        }, PAUSE);
      })
      // The drawing that stands still says all there is to say.
      .catch(() => become("picture"));
    return () => {
      gone = true;
      clearTimeout(first);
      view.current?.destroy();
      view.current = undefined;
      setState("picture");
    };
  }, [flow, schedule, still, attempt]);

  const act = (next: FlowState, how: "play" | "pause" | "replay") => () => {
    view.current?.[how]();
    setState(next);
  };
  return {
    host,
    state,
    each: schedule?.each ?? 1,
    play: act("flowing", "play"),
    pause: act("paused", "pause"),
    replay: act("flowing", "replay"),
  };
}
