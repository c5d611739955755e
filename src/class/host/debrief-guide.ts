import { useEffect, useState } from "react";
import type { DebriefPhase } from "../../scenario/vocabulary.ts";
import type { Fetch } from "../client/post.ts";

/** What a lecturer reads for one phase; from `content/debrief`. */
export type PhaseGuide = {
  phase: DebriefPhase;
  title: string;
  short: string;
  minutes: { long: number; short: number };
  prompts: string[];
  pitfalls: string[];
  safety: string[];
};

/** The guide for a debrief: on its way, here, or it did not come. */
export function useDebriefGuide(fetch: Fetch, url: string): PhaseGuide[] | "failed" | undefined {
  const [guide, setGuide] = useState<PhaseGuide[] | "failed">();
  useEffect(() => {
    let gone = false;
    fetch(url)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error("no guide"))))
      .then(
        (found) => gone || setGuide(found),
        () => gone || setGuide("failed"),
      );
    return () => {
      gone = true;
    };
  }, [fetch, url]);
  return guide;
}
