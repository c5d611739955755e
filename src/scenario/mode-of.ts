import type { Mode, Role } from "./vocabulary.ts";

/**
 * How a play walks its case.
 * @param play anything with the roles of a play
 * @returns `pair` for two roles, otherwise the one role
 */
export function modeOf(play: { roles: readonly Role[] }): Mode {
  return play.roles.length === 2 ? "pair" : (play.roles[0] as Mode);
}
