import { type ReactNode, useMemo, useState } from "react";
import { networkOf } from "../../engine/network.ts";
import { replay } from "../../engine/replay.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { useAsks } from "../asks/asks.ts";
import type { PlayerPage } from "../page.ts";
import { later, WhenHere } from "../parts/later.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { fetchCareMap } from "./fetch-care-map.ts";

type CareMapDoorProps = { page: PlayerPage; messages: AsksMessages };

/** The way to the care map during a play. The map is fetched when it is opened; nothing where there is none. */
export function CareMapDoor({ page, messages }: CareMapDoorProps) {
  const { device } = useAsks();
  const [open, setOpen] = useState(false);
  const room = useMemo(() => later(() => fetchCareMap(page, device.fetch)), [page, device]);
  const { careMap: say } = messages;
  if (!page.careMap && !page.careMapUrl) return null;
  return (
    <>
      <button type="button" className="button plain care-map-door" onClick={() => setOpen(true)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 4L3.5 6.5v13.5L9 17.5l6 2.5 5.5-2.5V4L15 6.5zM9 4v13.5M15 6.5V20" />
        </svg>
        <span>{say.open}</span>
      </button>
      {open && (
        <Sheet title={say.open} onClose={() => setOpen(false)}>
          <WhenHere what={room} words={say}>
            {({ View, map, messages: words }) => (
              <Opened>{(inStory) => <View map={map} messages={words} inStory={inStory} />}</Opened>
            )}
          </WhenHere>
        </Sheet>
      )}
    </>
  );
}

type OpenedProps = { children: (inStory: ReadonlyMap<string, string>) => ReactNode };

/** Who of the map is in the client's network by now, and what the story calls them. */
function Opened({ children }: OpenedProps) {
  const { scenario, play, cursor } = useAsks();
  const inStory = useMemo(() => {
    const { contacts } = networkOf(scenario, replay(scenario, play, cursor));
    return new Map(
      contacts.flatMap(({ contact: { ref, name }, tie }) =>
        ref !== undefined && tie !== undefined ? [[ref, name] as const] : [],
      ),
    );
  }, [scenario, play, cursor]);
  return children(inStory);
}
