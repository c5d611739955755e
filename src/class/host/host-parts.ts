import type { Scenario } from "../../scenario/scenario.ts";
import type { Send } from "../client/use-commands.ts";
import type { Leading } from "../parts/use-leading.ts";
import type { HostView } from "../protocol/view.ts";

/** What every card on the host's page is about. */
export type HostParts = {
  view: HostView;
  scenario: Scenario | undefined;
  send: Send;
  lead: Leading;
};
