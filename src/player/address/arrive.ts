import { begin } from "../../engine/fork.ts";
import { decodePlay } from "../../engine/play-link.ts";
import { type Break, type Replay, replay } from "../../engine/replay.ts";
import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { roles as bothRoles, type Mode } from "../../scenario/vocabulary.ts";
import type { PlayStore } from "../store/play-store.ts";
import { type SavedPlay, sharedSteps } from "../store/saved-play.ts";
import type { Address, Carried } from "./address.ts";

/** What the player shows first. */
export type Arrival =
  | { screen: "start" }
  | { screen: "play"; saved: SavedPlay; reading?: boolean }
  | { screen: "report"; saved: SavedPlay }
  /** The case has changed since; `broken` where the play no longer fits, absent where it still does. */
  | { screen: "changed"; saved: SavedPlay; broken?: Break; wanted: "play" | "report" }
  | { screen: "problem"; problem: Problem };

export type Problem =
  /** The address is not one of ours, or asks for a role this case does not have. */
  | { kind: "address" }
  /** No play of that name on this device. */
  | { kind: "no-play" }
  /** The case no longer has the role that this play was played in. */
  | { kind: "no-role" }
  /** There is one, and it cannot be read; `raw` is what lies there. */
  | { kind: "corrupt"; id: string; raw: string }
  | { kind: "other-case"; caseId: string }
  /** The play in the address is damaged, or made by a later version. */
  | { kind: "damaged" | "newer" };

type World = { scenario: Scenario; store: PlayStore; newId: () => string };

/** The roles of a mode, in the order of the vocabulary. */
export const rolesOf = (mode: Mode): Play["roles"] => (mode === "pair" ? [...bothRoles] : [mode]);

/**
 * A play before its first choice, in the shape in which it is kept.
 * @throws RangeError when the case has no start for the mode
 */
export function newPlay(
  { scenario, newId }: World,
  mode: Mode,
  options: Play["options"],
): SavedPlay {
  const sitting = begin(scenario, { id: newId(), roles: rolesOf(mode), options });
  // Asks for the start now, so that a missing one shows before anything is kept.
  replay(scenario, sitting.play);
  return { v: 1, ...sitting, revision: 0, updatedAt: 0 };
}

/**
 * What an address leads to.
 * @param address as `parseAddress` read it
 * @param world the case, the plays on this device, and where new ids come from
 */
export function arrive(address: Address, world: World): Arrival {
  const { scenario, store } = world;
  if (address.kind === "start") return { screen: "start" };
  if (address.kind === "unreadable") return { screen: "problem", problem: { kind: "address" } };
  if (address.kind === "new") {
    const { mode } = address;
    const part = scenario.lessonCut?.start[mode] ? address.options.part : "whole";
    if (scenario.start[mode] === undefined)
      return { screen: "problem", problem: { kind: "address" } };
    return { screen: "play", saved: newPlay(world, mode, { ...address.options, part }) };
  }
  const entry = store.read(address.id);
  if (address.carried) {
    const kept = entry?.kind === "play" ? entry.saved : undefined;
    const arrival = carriedIn(address.kind, address.id, address.carried, kept, world);
    const { reading } = address.carried;
    return arrival.screen === "play" ? { ...arrival, reading } : arrival;
  }
  if (!entry) return { screen: "problem", problem: { kind: "no-play" } };
  if (entry.kind === "corrupt")
    return { screen: "problem", problem: { kind: "corrupt", id: entry.id, raw: entry.raw } };
  return open(entry.saved, address.kind, scenario);
}

/** A replay, or undefined for a play in a role that the case does not have (any more). */
export function relive(scenario: Scenario, play: Play, upTo?: number): Replay | undefined {
  try {
    return replay(scenario, play, upTo);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Opens a kept play, unless the case has changed under it.
 * @param wanted the play itself or its report
 */
export function open(saved: SavedPlay, wanted: "play" | "report", scenario: Scenario): Arrival {
  const { play } = saved;
  if (play.caseId !== scenario.id)
    return { screen: "problem", problem: { kind: "other-case", caseId: play.caseId } };
  const lived = relive(scenario, play);
  if (!lived) return { screen: "problem", problem: { kind: "no-role" } };
  const { broken } = lived;
  if (broken) return { screen: "changed", saved, broken, wanted };
  if (play.caseVersion !== scenario.version) return { screen: "changed", saved, wanted };
  return { screen: wanted, saved };
}

/**
 * A play that came inside the address: from the other language, or from a browser that keeps nothing.
 * The longer of both wins where one begins with the other; where they part, the carried one becomes
 * a play of its own and the kept one stays.
 */
function carriedIn(
  wanted: "play" | "report",
  id: string,
  { code, cursor }: Carried,
  kept: SavedPlay | undefined,
  { scenario, newId }: World,
): Arrival {
  const decoded = decodePlay(scenario, code, id);
  if (!decoded.ok) {
    if (kept) return open(kept, wanted, scenario);
    if (decoded.reason === "other-case")
      return { screen: "problem", problem: { kind: "other-case", caseId: decoded.caseId } };
    const kind = decoded.reason === "newer" ? "newer" : "damaged";
    return { screen: "problem", problem: { kind } };
  }
  const { play, broken } = decoded;
  const arrived: SavedPlay = {
    v: 1,
    play,
    cursor: Math.min(cursor, play.steps.length),
    revision: 0,
    updatedAt: 0,
  };
  if (broken || decoded.changed) return kept ? open(kept, wanted, scenario) : changed();
  if (!kept) return { screen: wanted, saved: arrived };
  const shared = sharedSteps(kept.play, play);
  if (shared === play.steps.length)
    return open({ ...kept, cursor: Math.min(cursor, kept.play.steps.length) }, wanted, scenario);
  if (shared === kept.play.steps.length)
    return { screen: wanted, saved: { ...arrived, revision: kept.revision } };
  const fork = { ...play, id: newId(), forkOf: { play: id, step: shared } };
  return { screen: wanted, saved: { ...arrived, play: fork } };

  function changed(): Arrival {
    const at = play.steps.length;
    const step = { scene: "", choice: broken?.rest[0] ?? "" };
    return {
      screen: "changed",
      saved: arrived,
      wanted,
      ...(broken && { broken: { at, step, reason: broken.reason } }),
    };
  }
}
