import { useMemo } from "react";
import type { Replay } from "../../engine/replay.ts";
import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import { NetworkFigure } from "../../network-map/figure/NetworkFigure.tsx";
import type { Scenario } from "../../scenario/scenario.ts";
import { useMoments } from "./use-moments.ts";

type MapFigureProps = {
  scenario: Scenario;
  lived: Replay;
  waits: boolean;
  title: string;
  words: NetworkMapMessages;
};

/** The ecogram as it is now, still. */
export function MapFigure({ scenario, lived, waits, title, words }: MapFigureProps) {
  const moments = useMoments(scenario, lived, waits);
  const network = moments.at(-1)?.network;
  // It is drawn again when something moved, and not for everything that happens beside it.
  return useMemo(
    () => (
      <NetworkFigure
        contacts={network ?? []}
        client={scenario.persons.find(({ role }) => role === "client")}
        messages={words.figure}
        title={title}
        size={{ width: 340, height: 350 }}
        legend={false}
      />
    ),
    [network, scenario, words, title],
  );
}
