import { type Refusal, refusalOf, type StoragePort } from "./storage-port.ts";

const PREFIX = "blanco.own.";

/** What a student typed, by what it belongs to. It lives on this device and is never part of a play. */
export type OwnTexts = Readonly<Record<string, string>>;

/** Keeps the texts of a stored entry; anything that is not a text is not ours. */
const textsOf = (value: unknown): OwnTexts =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === "string"))
    : {};

export type OwnTextStore = ReturnType<typeof createOwnTextStore>;

/**
 * The student's own texts per play. What the storage refuses stays in memory while the page is open.
 * @param storage undefined where the browser gives none
 */
export function createOwnTextStore(storage: StoragePort | undefined) {
  const memory = new Map<string, OwnTexts>();
  const keep = (play: string, texts: OwnTexts): Refusal | "saved" => {
    memory.set(play, texts);
    if (!storage) return "blocked";
    try {
      storage.setItem(PREFIX + play, JSON.stringify(texts));
      // From here on it is read there: another tab may write the next text of the same play.
      memory.delete(play);
      return "saved";
    } catch (error) {
      return refusalOf(error);
    }
  };
  return {
    /** Whether anything was ever written with a play, also where it was taken away again. */
    has(play: string): boolean {
      try {
        return memory.has(play) || (storage?.getItem(PREFIX + play) ?? null) !== null;
      } catch {
        return false;
      }
    },
    /** Puts other texts in the place of those of a play. Returns as `write` does. */
    replace: keep,
    /** The texts of a play; none for a play without, or with an entry that cannot be read. */
    read(play: string): OwnTexts {
      try {
        return memory.get(play) ?? textsOf(JSON.parse(storage?.getItem(PREFIX + play) ?? "{}"));
      } catch {
        return {};
      }
    },
    /** Keeps one text; an empty one takes it away. Returns why it could only be kept in memory. */
    write(play: string, key: string, text: string): Refusal | "saved" {
      const { [key]: _, ...others } = this.read(play);
      const next = text === "" ? others : { ...others, [key]: text };
      return keep(play, next);
    },
  };
}
