import { useCallback, useMemo } from "react";
import { FlowPicture } from "./flow/FlowPicture.tsx";
import { FlowTable } from "./flow/FlowTable.tsx";
import { flowLayout } from "./flow/layout.ts";
import { roadsOf } from "./flow/roads.ts";
import { useFlow } from "./flow/use-flow.ts";
import { useSurface } from "./flow/use-surface.ts";
import { type ResultParts, titleOf } from "./screen-parts.ts";
import { useScreenWords } from "./words.ts";

/** The group's way through the case, flowing; the drawing under it and the table say the same. */
export function FlowItem({ scenario, results }: ResultParts) {
  const { flow: words, asTable } = useScreenWords();
  const { ground, surface } = useSurface();
  const roads = useMemo(() => roadsOf(results, scenario), [results, scenario]);
  const flow = useMemo(
    () => surface && flowLayout(results, scenario, surface),
    [results, scenario, surface],
  );
  const { host, state, each, play, pause, replay } = useFlow(flow);
  const named = useCallback((scene: string) => titleOf(scenario, scene), [scenario]);
  return (
    <>
      <figure className={`flow ${state}`}>
        <div ref={ground} className="flow-ground">
          {flow && <FlowPicture flow={flow} titleOf={named} />}
          <div ref={host} className="flow-live" aria-hidden="true" />
        </div>
        <figcaption className="hint">
          {words.legend}
          {each > 1 && ` ${words.each(Math.round(each))}`}
        </figcaption>
        {state !== "picture" && (
          <div className="flow-tools">
            {state === "flowing" && (
              <button type="button" className="button" onClick={pause}>
                {words.pause}
              </button>
            )}
            {state === "paused" && (
              <button type="button" className="button" onClick={play}>
                {words.goOn}
              </button>
            )}
            <button type="button" className="button" onClick={replay}>
              {words.again}
            </button>
          </div>
        )}
      </figure>
      <details>
        <summary>{asTable}</summary>
        <FlowTable roads={roads} scenario={scenario} />
      </details>
    </>
  );
}
