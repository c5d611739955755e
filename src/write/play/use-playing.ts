import { useCallback, useRef, useState } from "react";
import type { PlayStep } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Locale, Mode } from "../../scenario/vocabulary.ts";
import type { Checker } from "../check/checker.ts";
import type { Check } from "../desk/use-check.ts";

/** A draft as it is tried out: by whom, and after which steps. */
export type Trial = { scenario: Scenario; mode: Mode; steps: readonly PlayStep[] };

/** One thing at a time: not playing, looking for the way, no way found, our tools broke, playing. */
export type Playing =
  | { kind: "none" }
  | { kind: "looking" | "no-road" | "broken"; scene: string; mode: Mode }
  | { kind: "playing"; trial: Trial };

/**
 * Trying out a draft, from the beginning, from a scene or along a way.
 * @param explored the last text that could be played
 */
export function usePlaying(checker: Pick<Checker, "road">, explored: Check["explored"]) {
  const [playing, setPlaying] = useState<Playing>({ kind: "none" });
  const asked = useRef(0);

  const playWay = useCallback(
    (locale: Locale, mode: Mode, steps: readonly PlayStep[]) => {
      const scenario = explored?.scenarios[locale] ?? Object.values(explored?.scenarios ?? {})[0];
      asked.current++;
      if (scenario) setPlaying({ kind: "playing", trial: { scenario, mode, steps } });
    },
    [explored],
  );

  const playFrom = useCallback(
    async (locale: Locale, mode: Mode, scene: string | undefined) => {
      if (!explored) return;
      if (scene === undefined) {
        playWay(locale, mode, []);
        return;
      }
      const nr = ++asked.current;
      const where = { scene, mode };
      setPlaying({ kind: "looking", ...where });
      const road = await checker.road({ ...explored.of, ...where }).catch(() => undefined);
      // Somebody asked for something else in the meantime.
      if (nr !== asked.current) return;
      if (road) playWay(locale, mode, road);
      else setPlaying({ kind: road === null ? "no-road" : "broken", ...where });
    },
    [checker, explored, playWay],
  );

  const stop = useCallback(() => {
    asked.current++;
    setPlaying({ kind: "none" });
  }, []);

  return { playing, playWay, playFrom, stop };
}
