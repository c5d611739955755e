import { useState } from "react";
import type { ClassScreenMessages } from "../../i18n/class-screen.nl.ts";
import { type Later, WhenHere } from "../../player/parts/later.tsx";
import type { Scenario } from "../../scenario/scenario.ts";
import { useClassWords } from "../parts/words.ts";
import type { Item } from "../protocol/host-commands.ts";
import type { SharedView } from "../protocol/view.ts";

/** What it takes to show here what stands on the shared screen. */
export type ScreenRoom = typeof import("./ItemHere.tsx") & { words: ClassScreenMessages };

/** What a device has in a form of its own already: a vote, texts, a question; and what it needs no more. */
const elsewhere: readonly Item["kind"][] = [
  "nothing",
  "join",
  "question",
  "vote",
  "texts",
  "actions",
];

type ScreenHereProps = { view: SharedView; scenario: Scenario; screen: Later<ScreenRoom> };

/** The shared screen on one's own device, for who cannot see it well or is not in the room. */
export function ScreenHere({ view, scenario, screen }: ScreenHereProps) {
  const { debrief: words } = useClassWords().messages;
  const [open, setOpen] = useState(false);
  if (elsewhere.includes(view.class.item.kind)) return null;
  return (
    <details
      className="screen-here"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.here}</summary>
      {open && (
        <WhenHere what={screen} words={{ loading: words.hereLoading, failed: words.hereFailed }}>
          {({ ItemHere, words: said }) => <ItemHere view={view} scenario={scenario} words={said} />}
        </WhenHere>
      )}
    </details>
  );
}
