import { decodePlay, encodePlay } from "../../../engine/play-link.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { relive } from "../../address/arrive.ts";
import type { Device } from "../../device.ts";
import { openNotebook } from "../../notes/notebook.ts";
import type { SavedPlay } from "../../store/saved-play.ts";
import type { Sided } from "./sides.tsx";

/** Why there is nothing to lay beside a play. */
export type NotBeside =
  | "empty"
  | "damaged"
  | "newer"
  | "foreign"
  | "other-case"
  | "gone"
  | "role"
  | "unreadable";

type World = { scenario: Scenario; device: Pick<Device, "store" | "ownTexts"> };

/** What an address says about the play beside this one: its id, or the play itself. Ids have no full stop. */
const isCode = (value: string): boolean => value.includes(".");

/**
 * The play that an address asks for beside the one at hand.
 * @param value id of a play on this device, or what stands behind `#` in the link to a report
 * @returns the play with the texts that came along, as far as they are this reader's to see; or why not
 */
export function besideOf(
  value: string,
  { scenario, device }: World,
): { ok: true; sided: Sided } | { ok: false; reason: NotBeside } {
  if (isCode(value)) {
    const link = decodePlay(scenario, value);
    if (!link.ok) return { ok: false, reason: link.reason };
    return { ok: true, sided: { play: link.play, ownTexts: link.extras, shared: true } };
  }
  const entry = device.store.read(value);
  if (entry?.kind !== "play") return { ok: false, reason: "gone" };
  const { play, updatedAt } = entry.saved;
  if (play.caseId !== scenario.id) return { ok: false, reason: "other-case" };
  if (!relive(scenario, play)) return { ok: false, reason: "role" };
  const ownTexts = openNotebook(device, scenario, play).texts();
  return { ok: true, sided: { play, ownTexts, updatedAt } };
}

/**
 * What somebody pasted, as it can stand in an address.
 * @param text a link to a report, or only what stands behind its `#`
 */
export function pastedCode(text: string): string {
  const trimmed = text.trim();
  const at = trimmed.indexOf("#");
  return at === -1 ? trimmed : trimmed.slice(at + 1);
}

/** A play that is not on this device, as it can stand in an address; without own texts. */
export const codeOf = (scenario: Scenario, sided: Sided): string =>
  encodePlay(scenario, sided.play);

/** The plays of a case on this device in which something was chosen, the last played first. */
export function playedHere({ scenario, device }: World): SavedPlay[] {
  return device.store
    .list()
    .flatMap((entry) => (entry.kind === "play" ? [entry.saved] : []))
    .filter(({ play }) => play.caseId === scenario.id && play.steps.length > 0)
    .filter(({ play }) => relive(scenario, play) !== undefined);
}
