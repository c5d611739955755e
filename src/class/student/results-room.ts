import type { ComponentType } from "react";
import type { ClassScreenMessages } from "../../i18n/class-screen.nl.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Item } from "../protocol/host-commands.ts";
import type { SharedView } from "../protocol/view.ts";

/** What stands on the shared screen, for one's own device; fetched when there is something of it. */
export type ResultsRoom = {
  OnDevice: ComponentType<{ view: SharedView; scenario: Scenario; words: ClassScreenMessages }>;
  words: ClassScreenMessages;
};

const ofResults: readonly Item["kind"][] = [
  "client",
  "told",
  "flow",
  "parted",
  "networks",
  "by-role",
];
const ofCase: readonly Item["kind"][] = ["not-up-to-client", "moment"];

/** Whether there is anything to read on a device besides what everybody looks at. */
export function hasOnDevice({ class: { phase, item }, results }: SharedView): boolean {
  if (phase === "closed") return results !== null;
  return ofCase.includes(item.kind) || (results !== null && ofResults.includes(item.kind));
}
