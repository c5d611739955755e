import type { Block, Inline, RichText } from "../scenario/rich-text.ts";
import type { Person, Scenario, Scene } from "../scenario/scenario.ts";
import type { Mendable, Noise } from "../scenario/vocabulary.ts";
import { fraction } from "./checksum.ts";
import { sceneOf } from "./graph.ts";

/** Rich text in which words can be missing: `gap` holds the words that did not arrive. */
export type HeardInline =
  | string
  | { gap: string }
  | { em: HeardInline[] }
  | { strong: HeardInline[] }
  | { link: string; text: HeardInline[] }
  | { br: true };
export type HeardBlock =
  | { p: HeardInline[] }
  | { heading: HeardInline[] }
  | { quote: HeardBlock[] }
  | { list: HeardBlock[][]; ordered?: boolean | undefined };

/** What arrives of a line, and how many of its words were lost. */
export type Received = { text: HeardBlock[]; words: number; lost: number };

/** How large a share of words is lost, and what is left of that when faces are seen or one speaks slowly, one at a time. */
const lostShare: Record<Noise, number> = { quiet: 0, busy: 0.28, loud: 0.5 };
const easing: Partial<Record<Mendable, number>> = { face: 0.5, pace: 0.6 };
/** With another place or with paper, hearing is no longer what it hangs on. */
const solved: readonly Mendable[] = ["place", "writing"];

const word = /^([^\p{L}\p{N}]*)([\p{L}\p{N}].*?)([^\p{L}\p{N}]*)$/u;

/**
 * What a hard-of-hearing person receives of a line. Deterministic: the same line, room and key lose
 * the same words. A mended room loses some of the words that were lost before, never others.
 * @param text the whole line
 * @param noise of the place it is said in
 * @param mended what was mended in this room
 * @param key tells one moment from another, so that a repeated line loses other words
 * @returns the line with gaps; or undefined when all of it arrives
 */
export function received(
  text: RichText,
  noise: Noise,
  mended: readonly Mendable[],
  key: string,
): Received | undefined {
  if (mended.some((each) => solved.includes(each))) return undefined;
  const share = mended.reduce((left, each) => left * (easing[each] ?? 1), lostShare[noise]);
  if (share === 0) return undefined;
  const count = { words: 0, lost: 0 };

  const fromString = (line: string): HeardInline[] => {
    const pieces: (string | { gap: string })[] = [];
    const add = (piece: string, lost: boolean) => {
      if (piece === "") return;
      const last = pieces.at(-1);
      const before = pieces.at(-2);
      if (!lost) {
        if (typeof last === "string") pieces[pieces.length - 1] = last + piece;
        else pieces.push(piece);
      } else if (typeof before === "object" && typeof last === "string" && last.trim() === "")
        // Words lost in a row are one gap; the marks that carry the melody of a sentence stay.
        pieces.splice(-2, 2, { gap: before.gap + last + piece });
      else pieces.push({ gap: piece });
    };
    for (const part of line.split(/(\s+)/)) {
      const [, before = "", core, after = ""] = word.exec(part) ?? [];
      if (core === undefined) add(part, false);
      else {
        const lost = fraction(`${key} ${count.words} ${core}`) < share;
        count.words++;
        if (lost) count.lost++;
        add(before, false);
        add(core, lost);
        add(after, false);
      }
    }
    return pieces;
  };

  const inline = (each: Inline): HeardInline[] => {
    if (typeof each === "string") return fromString(each);
    if ("em" in each) return [{ em: each.em.flatMap(inline) }];
    if ("strong" in each) return [{ strong: each.strong.flatMap(inline) }];
    if ("link" in each) return [{ link: each.link, text: each.text.flatMap(inline) }];
    return [each];
  };
  const block = (each: Block): HeardBlock => {
    if ("p" in each) return { p: each.p.flatMap(inline) };
    if ("heading" in each) return { heading: each.heading.flatMap(inline) };
    if ("quote" in each) return { quote: each.quote.map(block) };
    return { list: each.list.map((item) => item.map(block)), ordered: each.ordered };
  };

  const heard = text.map(block);
  return count.lost === 0 ? undefined : { text: heard, ...count };
}

const speakers = new WeakMap<Scene, ReadonlySet<string>>();

/** Everybody who says a line in a scene, in its text or in answer to a choice. */
function speakersOf(scene: Scene): ReadonlySet<string> {
  const known = speakers.get(scene);
  if (known) return known;
  const found = new Set<string>();
  const read = (parts: Scene["parts"]) => {
    for (const part of parts) {
      if (part.kind === "say") found.add(part.who);
      if (part.kind === "if") read(part.parts);
    }
  };
  read(scene.parts);
  for (const { replies, asks } of scene.choices) {
    for (const { who } of replies) if (who) found.add(who);
    if (asks?.kind === "together" && asks.client) found.add(asks.client.who);
  }
  speakers.set(scene, found);
  return found;
}

/**
 * Who in a scene is hard of hearing: a person with `hearing="hard"` who says something in it.
 * Presence is read from speaking, so a talk about somebody who is not there has no gaps.
 * @returns the first such person, or undefined
 */
export function listenerIn(scenario: Scenario, sceneId: string): Person | undefined {
  const scene = sceneOf(scenario, sceneId);
  if (!scene) return undefined;
  const present = speakersOf(scene);
  return scenario.persons.find(({ id, hearing }) => hearing === "hard" && present.has(id));
}
