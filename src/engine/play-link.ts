import { HERE } from "../scenario/here.ts";
import { isId } from "../scenario/is-id.ts";
import type { Play, PlayStep } from "../scenario/play.ts";
import type { Choice, Scenario } from "../scenario/scenario.ts";
import { roles as allRoles, type Role } from "../scenario/vocabulary.ts";
import type { Answer } from "./answers.ts";
import { checksum } from "./checksum.ts";
import { choiceOf, sceneOf } from "./graph.ts";
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
const shortened = (id: string) => `-${checksum(id).slice(-3)}`;

/** The ids that can stand for each part of an answer, open or not, in the order of the link. */
const answerIds = (scenario: Scenario, { asks }: Choice): { part: string; ids: string[] }[] => {
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  if (!asks) return [];
  if (asks.kind === "meaning") return [{ part: "fact", ids: ["none", ...idsOf(scenario.facts)] }];
  if (asks.kind === "decide")
    return asks.parts.map(({ id, options }) => ({ part: id, ids: idsOf(options) }));
  const ids = ["client", ...idsOf(asks.options)];
  return [...allRoles, "settled"].map((part) => ({ part, ids }));
};

/** A step as it stands in a link: the choice, then the parts of its answer; each among which ids. */
const piecesOf = (scenario: Scenario, { scene, choice, answer }: PlayStep) => {
  const among = sceneOf(scenario, scene)?.choices.map(({ id }) => id) ?? [];
  const made = choiceOf(scenario, scene, choice);
  const parts = made ? answerIds(scenario, made) : [];
  return [
    { id: choice, among },
    ...(answer ? parts.map(({ part, ids }) => ({ id: answer[part] ?? "", among: ids })) : []),
  ];
};

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
 * A choice that asks something stands as `choice_option_option`, its parts in order.
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
  const tokens = play.steps.map((each) => piecesOf(scenario, each));
  const pieces = tokens.flat();
  let length = head.length + pieces.reduce((sum, { id }) => sum + id.length + 1, 0) + 8;
  // A list is sorted in place and keeps the order of what is equally long.
  for (const piece of [...pieces].sort((one, other) => other.id.length - one.id.length)) {
    if (length <= LINK_LIMIT || piece.id.length <= 4) break;
    const short = shortened(piece.id);
    if (piece.among.filter((each) => shortened(each) === short).length !== 1) continue;
    length += short.length - piece.id.length;
    piece.id = short;
  }
  const body = [head, ...tokens.map((each) => each.map(({ id }) => id).join("_"))].join(".");
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
    const [first = "", ...given] = token.split("_");
    const choices = sceneOf(scenario, state.scene)?.choices ?? [];
    const choice = choices.find(
      ({ id }) =>
        id ===
        whole(
          first,
          choices.map((each) => each.id),
        ),
    );
    const answer = given.length === 0 ? undefined : answerFrom(scenario, choice, given);
    const result = step(scenario, state, choice?.id ?? HERE, answer);
    if (!result.ok) return result.reason;
    play.steps.push({
      scene: state.scene,
      choice: result.choice.id,
      ...(result.answer && { answer: result.answer }),
    });
    state = result.state;
  }
  return undefined;
}

/** The id for which a piece of a link stands. */
const whole = (piece: string, among: readonly string[]): string | undefined =>
  piece.startsWith("-") ? among.find((id) => shortened(id) === piece) : piece;

/** An answer from its pieces; those for which there is no part stay, so that it does not fit. */
function answerFrom(scenario: Scenario, choice: Choice | undefined, given: string[]): Answer {
  const parts = choice ? answerIds(scenario, choice) : [];
  return Object.fromEntries(
    given.map((piece, at) => {
      const { part, ids } = parts[at] ?? { part: `${at}`, ids: [] };
      return [part, whole(piece, ids) ?? ""];
    }),
  );
}
