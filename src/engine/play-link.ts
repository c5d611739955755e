import { HERE } from "../scenario/here.ts";
import { isId } from "../scenario/is-id.ts";
import type { Play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { checksum } from "./checksum.ts";
import { sceneOf } from "./graph.ts";
import { type Break, isOver } from "./replay.ts";
import { initialState } from "./state.ts";
import { step } from "./step.ts";

/** What a link may measure, so that mail and chat programs keep it whole. Counts the part after `#`. */
export const LINK_LIMIT = 1800;

/** Texts that a student ticked to send along, by the caller's own keys. */
export type Extras = Readonly<Record<string, string>>;

export type DecodedPlay =
  | {
      ok: true;
      /** The choices that fit this case, with the version they were made on. */
      play: Play;
      extras: Extras;
      /** The case has changed since: `play.caseVersion` is not the version of this case. */
      changed: boolean;
      /** Where the play no longer fits; `rest` are the choices from there on, kept as they came. */
      broken?: { at: number; reason: Break["reason"]; rest: string[] };
    }
  | { ok: false; reason: "empty" | "damaged" | "newer" }
  | { ok: false; reason: "other-case"; caseId: string };

const FORMAT = 1;
const roleLetters: Record<Role, string> = { nursing: "n", "social-work": "s" };
const letterRoles: Record<string, Role | undefined> = { n: "nursing", s: "social-work" };

/** Four characters in place of a long id. The hyphen in front tells it from an id, which never begins with one. */
const shortened = (choice: string) => `-${checksum(choice).slice(-3)}`;

const toBase64Url = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (each) => String.fromCharCode(each)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const fromBase64Url = (text: string): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) =>
      each.charCodeAt(0),
    ),
  );

const readVersion = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const readExtras = (text: string): Extras | undefined => {
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(fromBase64Url(text));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
};

/**
 * A play as text for after the `#` of an address: ids only (scenes come from replaying), versioned,
 * with a checksum. Deterministic.
 * Longest ids are shortened to four characters where the whole would pass `LINK_LIMIT`, so a play
 * of 300 steps still fits; longer ones and long extras come out longer: compare with `LINK_LIMIT`.
 * @param scenario the case the play belongs to
 * @param play any play of it
 * @param extras free texts to send along; nothing by default
 * @returns characters of `[A-Za-z0-9._%-]` only, without `#`
 */
export function encodePlay(scenario: Scenario, play: Play, extras: Extras = {}): string {
  const head = [
    FORMAT,
    play.caseId,
    encodeURIComponent(play.caseVersion).replaceAll(".", "%2E"),
    play.roles.map((role) => roleLetters[role]).join("") +
      (play.options.feedback === "now" ? "n" : "r") +
      (play.options.part === "whole" ? "w" : "l"),
    Object.keys(extras).length === 0 ? "" : toBase64Url(JSON.stringify(extras)),
  ].join(".");
  const tokens = play.steps.map(({ choice }) => choice);
  let length = head.length + tokens.reduce((sum, each) => sum + each.length + 1, 0) + 8;
  const longestFirst = [...tokens.keys()].sort(
    (a, b) => (tokens[b] ?? "").length - (tokens[a] ?? "").length || a - b,
  );
  for (const at of longestFirst) {
    const { scene, choice } = play.steps[at] as Play["steps"][number];
    if (length <= LINK_LIMIT || choice.length <= 4) break;
    const short = shortened(choice);
    const alike = sceneOf(scenario, scene)?.choices.filter(({ id }) => shortened(id) === short);
    if (alike?.length !== 1) continue;
    tokens[at] = short;
    length += short.length - choice.length;
  }
  const body = [head, ...tokens].join(".");
  return `${body}.${checksum(body)}`;
}

/**
 * A play from the text after the `#` of an address. Never throws.
 * @param scenario the case it should belong to
 * @param text as `encodePlay` gave it; a `#` in front and white space around are allowed
 * @param id the id of the play that comes out; by default the same for the same link
 * @returns the play as far as it fits this case; or why there is none: `empty` (nothing there),
 *   `damaged` (cut off, mistyped, something else altogether), `newer` (made by a later version of
 *   the program), `other-case` (of the case that is named)
 */
export function decodePlay(scenario: Scenario, text: string, id?: string): DecodedPlay {
  const link = text.trim().replace(/^#/, "");
  if (link === "") return { ok: false, reason: "empty" };
  const format = /^([1-9][0-9]{0,3})\.[a-z0-9]/.exec(link)?.[1];
  if (format !== undefined && Number(format) > FORMAT) return { ok: false, reason: "newer" };
  const cut = link.lastIndexOf(".");
  const body = link.slice(0, Math.max(cut, 0));
  const [, caseId = "", version = "", settings = "", sent = "", ...tokens] = body.split(".");
  const [, letters = "", feedback, part] = /^(n|s|ns|sn)([nr])([wl])$/.exec(settings) ?? [];
  const caseVersion = readVersion(version);
  const extras = readExtras(sent);
  if (
    Number(format) !== FORMAT ||
    link.slice(cut + 1) !== checksum(body) ||
    !isId(caseId) ||
    letters === "" ||
    caseVersion === undefined ||
    !extras
  )
    return { ok: false, reason: "damaged" };
  if (caseId !== scenario.id) return { ok: false, reason: "other-case", caseId };
  const roles = [...letters].flatMap((letter) => letterRoles[letter] ?? []);
  const play: Play = {
    v: 1,
    id: id ?? `link${link.slice(cut + 1)}`,
    caseId,
    caseVersion,
    roles,
    options: {
      feedback: feedback === "n" ? "now" : "report",
      part: part === "w" ? "whole" : "lesson-cut",
    },
    steps: [],
  };
  const mode = roles.length === 2 ? "pair" : (roles[0] as Role);
  const cutStart = play.options.part === "lesson-cut" ? scenario.lessonCut?.start : undefined;
  if ((cutStart ?? scenario.start)[mode] === undefined) return { ok: false, reason: "damaged" };
  const changed = play.caseVersion !== scenario.version;
  const reason = walk(scenario, play, mode, tokens);
  if (!reason) return { ok: true, play, extras, changed };
  const at = play.steps.length;
  return { ok: true, play, extras, changed, broken: { at, reason, rest: tokens.slice(at) } };
}

/** Adds to the play every step that fits; returns why the next one does not, or nothing at the end. */
function walk(
  scenario: Scenario,
  play: Play,
  mode: Role | "pair",
  tokens: string[],
): Break["reason"] | undefined {
  let state = initialState(scenario, mode, play.options.part);
  for (const token of tokens) {
    if (isOver(scenario, state, play.options.part)) return "over";
    const choice = token.startsWith("-")
      ? sceneOf(scenario, state.scene)?.choices.find((each) => shortened(each.id) === token)?.id
      : token;
    const result = step(scenario, state, choice ?? HERE);
    if (!result.ok) return result.reason;
    play.steps.push({ scene: state.scene, choice: result.choice.id });
    state = result.state;
  }
  return undefined;
}
