import type { ComponentProps } from "react";
import type { State } from "../../engine/state.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { CareMapDoor } from "../care-map/CareMapDoor.tsx";
import { MapBeside } from "../map/MapDoors.tsx";
import { ParkedAside, ParkedMark } from "../notes/Parked.tsx";
import { usePageTurns } from "../notes/use-notebook.ts";
import type { PlayerPage } from "../page.ts";
import { Meters } from "../play/Meters.tsx";
import { useAsks } from "./asks.ts";

type MoreProps = { page: PlayerPage; messages: AsksMessages };

/** In the bar: the care map, and that something is parked. It is there as long as the play is. */
export function BarMore({ page, messages }: MoreProps) {
  usePageTurns();
  return (
    <>
      <CareMapDoor page={page} messages={messages} />
      <ParkedMark messages={messages} />
    </>
  );
}

type BesideProps = MoreProps & {
  map: Omit<ComponentProps<typeof MapBeside>, "messages">;
  state: State;
};

/** Beside the conversation, under what was told: both maps, what is parked, and what can run out. */
export function BesideMore({ page, map, state, messages }: BesideProps) {
  const { scenario } = useAsks();
  return (
    <>
      <CareMapDoor page={page} messages={messages} />
      <MapBeside {...map} messages={messages} />
      <ParkedAside messages={messages} />
      <Meters scenario={scenario} state={state} />
    </>
  );
}
