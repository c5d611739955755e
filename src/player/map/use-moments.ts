import { useMemo } from "react";
import { networkOf } from "../../engine/network.ts";
import type { Replay } from "../../engine/replay.ts";
import { type MapMoment, momentsOf } from "../../network-map/moments.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { useMessages } from "../messages.ts";

/**
 * The client's network through a play, as far as it was looked at.
 * @param waits while a reply is read: what the next scene finds is not known yet
 */
export function useMoments(scenario: Scenario, lived: Replay, waits: boolean): MapMoment[] {
  const { bar } = useMessages();
  return useMemo(() => {
    const network = networkOf(scenario, lived);
    const last = lived.moments.length - 1;
    const changes = network.changes.filter(
      ({ at, by }) => !(waits && by === "scene" && at === last),
    );
    return momentsOf(scenario, { ...network, changes }, bar.year);
  }, [scenario, lived, waits, bar]);
}
