import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Device } from "../device.ts";
import type { OwnTexts } from "../store/own-texts.ts";
import type { Refusal } from "../store/storage-port.ts";
import { inherited } from "./inherited.ts";

/** What became of a text: kept on this device, or only while the page is open. */
export type Kept = Refusal | "saved";

/** What a student writes with one play. It stays on the device. */
export type Notebook = {
  /** The same object until something is written. */
  texts: () => OwnTexts;
  write: (key: string, text: string) => Kept;
  /** What became of the last text that was written. */
  kept: () => Kept;
  subscribe: (listener: () => void) => () => void;
};

type Shelf = Pick<Device, "ownTexts" | "store">;
type Book = Notebook & {
  /** From here on, what was written belongs to the place where the play now stands. */
  turn: () => void;
  /** Puts other texts in the place of all. */
  put: (texts: OwnTexts) => void;
  /** Takes back what was written since the last turn. */
  takeBack: () => void;
};

const shelves = new WeakMap<Shelf["ownTexts"], Map<string, Book>>();

function bookOf({ ownTexts, store }: Shelf, scenario: Scenario, play: Play): Book {
  const shelf = shelves.get(ownTexts) ?? new Map<string, Book>();
  shelves.set(ownTexts, shelf);
  const open = shelf.get(play.id);
  if (open) return open;
  const origin = play.forkOf && store.read(play.forkOf.play) ? play.forkOf.play : undefined;
  if (origin !== undefined && !ownTexts.has(play.id)) {
    const taken = inherited(scenario, play, ownTexts.read(origin));
    // From now on its own: deleting the other play takes nothing away here.
    if (Object.keys(taken).length > 0) ownTexts.replace(play.id, taken);
  }
  let texts = ownTexts.read(play.id);
  let before: OwnTexts | undefined;
  let kept: Kept = "saved";
  const listeners = new Set<() => void>();
  const changed = () => {
    texts = ownTexts.read(play.id);
    for (const listener of listeners) listener();
  };
  const book: Book = {
    texts: () => texts,
    kept: () => kept,
    write(key, text) {
      before ??= texts;
      kept = ownTexts.write(play.id, key, text);
      changed();
      return kept;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn() {
      before = undefined;
    },
    put(next) {
      kept = ownTexts.replace(play.id, next);
      changed();
    },
    takeBack() {
      if (before) book.put(before);
      before = undefined;
    },
  };
  shelf.set(play.id, book);
  return book;
}

/** The notebook of a play; one that went another way begins with what was written on the way before. */
export const openNotebook = (shelf: Shelf, scenario: Scenario, play: Play): Notebook =>
  bookOf(shelf, scenario, play);

/**
 * Turns the page after a choice or a step back or forward. Where a choice went another way, what was
 * just written goes along with the new play, and the old one keeps what it had.
 * @param from the play as it was; @param to the play to go on with, the same or a new one
 */
export function turnPage(shelf: Shelf, scenario: Scenario, from: Play, to: Play): void {
  const book = bookOf(shelf, scenario, from);
  if (to.forkOf?.play === from.id && to.id !== from.id) {
    const made = to.steps.length;
    const taken = inherited(scenario, to, book.texts(), Math.max(0, made - 1), made);
    if (Object.keys(taken).length > 0) bookOf(shelf, scenario, to).put(taken);
    book.takeBack();
  }
  book.turn();
}
