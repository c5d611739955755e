import { useEffect, useState } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Send } from "../client/use-commands.ts";
import type { Item } from "../protocol/host-commands.ts";
import type { HostView } from "../protocol/view.ts";
import type { Phase } from "../protocol/words.ts";
import { partedScenes } from "./parted-scenes.ts";
import { firstItem, neighbour, type OrderedKind, type There } from "./screen-order.ts";

/** How somebody leads: what comes before and after what is on the screen, and how to get there. */
export type Leading = {
  there: There;
  /** Moments worth talking about, those where choices parted most first. */
  scenes: readonly string[];
  pickScene: (scene: string) => void;
  previous: Item | undefined;
  next: Item | undefined;
  show: (item: Item) => void;
  /** Moves the class, and the screen along with it. */
  toPhase: (phase: Phase) => void;
  /** Freezes results, and shows how it went for the client where nothing is on the screen. */
  release: () => void;
};

/**
 * What a host and a remote do alike.
 * @param view undefined as long as nothing is known of the class
 */
export function useLeading(
  view: HostView | undefined,
  scenario: Scenario | undefined,
  send: Send,
): Leading {
  const { item, phase } = view?.class ?? { item: { kind: "nothing" as const }, phase: undefined };
  const [picked, pickScene] = useState("");
  const [before, setBefore] = useState<OrderedKind>("nothing");
  useEffect(() => {
    if (item.kind !== "question") setBefore(item.kind);
  }, [item.kind]);
  const results = view?.results ?? null;
  const scenes = partedScenes(results, scenario);
  const there: There = {
    results: results !== null,
    byRole: results?.byRole !== undefined,
    vote: view?.vote?.id,
    scene: scenes.includes(picked) ? picked : scenes[0],
  };
  const show = (next: Item) => void send({ kind: "show", item: next });
  return {
    there,
    scenes,
    pickScene,
    show,
    previous: neighbour(item.kind, "previous", there, before),
    next: neighbour(item.kind, "next", there, before),
    toPhase: (next) => {
      if (next === phase) return;
      const first = firstItem(next, there);
      void send({ kind: "phase", phase: next }).then((answer) => answer && first && show(first));
    },
    release: () =>
      void send({ kind: "release" }).then((answer) => {
        if (answer && phase === "story" && item.kind === "nothing") show({ kind: "client" });
      }),
  };
}
