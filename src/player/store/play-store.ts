import { parseSavedPlay, type SavedPlay } from "./saved-play.ts";
import { type Refusal, refusalOf, type StoragePort } from "./storage-port.ts";

const PREFIX = "blanco.play.";
const OWN = "blanco.own.";

/** What lies under a play's key; `raw` is what we cannot read, kept as it is. */
export type Entry =
  | { kind: "play"; saved: SavedPlay }
  | { kind: "corrupt"; id: string; raw: string };

export type Written =
  | { type: "saved"; saved: SavedPlay }
  | { type: Refusal; saved: SavedPlay }
  /** Another tab wrote since; nothing was overwritten. */
  | { type: "conflict"; theirs: SavedPlay };

export type PlayStore = ReturnType<typeof createPlayStore>;

/**
 * Every play on this device. The keys are the index, so nothing can disagree with it.
 * What the storage refuses stays in memory for as long as the page is open.
 * @param storage undefined where the browser gives none
 * @param now the clock, in milliseconds since 1970
 */
export function createPlayStore(storage: StoragePort | undefined, now: () => number) {
  const memory = new Map<string, SavedPlay>();

  const stored = (id: string): Entry | undefined => {
    try {
      const raw = storage?.getItem(PREFIX + id) ?? undefined;
      if (raw === undefined) return undefined;
      const saved = parseSavedPlay(raw);
      return saved && saved.play.id === id ? { kind: "play", saved } : { kind: "corrupt", id, raw };
    } catch {
      return undefined;
    }
  };

  const ids = (): string[] => {
    try {
      const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? "");
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    } catch {
      return [];
    }
  };

  /** The entry of a play: the newest of what is stored and what only this page knows. */
  const read = (id: string): Entry | undefined => {
    const kept = memory.get(id);
    const entry = stored(id);
    if (kept && (entry?.kind !== "play" || entry.saved.revision < kept.revision))
      return { kind: "play", saved: kept };
    return entry;
  };

  return {
    /** Whether the browser lets us keep anything at all. */
    blocked: storage === undefined,
    read,

    /** Whether a play lies in the browser itself, and not only in this page. */
    isStored: (id: string): boolean => stored(id)?.kind === "play" && !memory.has(id),

    /** All entries, the last played first, unreadable ones at the end. */
    list(): Entry[] {
      const when = (entry: Entry) => (entry.kind === "play" ? entry.saved.updatedAt : -1);
      return [...new Set([...ids(), ...memory.keys()])]
        .map(read)
        .filter((entry) => entry !== undefined)
        .sort((one, other) => when(other) - when(one));
    },

    /**
     * Keeps a play, unless another tab has written a newer revision.
     * @param saved as last read or written here; its revision says what it is based on
     * @returns what became of it; with `full` and `blocked` it is kept in memory
     */
    write(saved: SavedPlay): Written {
      const { id } = saved.play;
      const before = stored(id);
      if (before?.kind === "play" && before.saved.revision > saved.revision)
        return { type: "conflict", theirs: before.saved };
      const next: SavedPlay = { ...saved, revision: saved.revision + 1, updatedAt: now() };
      memory.set(id, next);
      if (!storage) return { type: "blocked", saved: next };
      try {
        storage.setItem(PREFIX + id, JSON.stringify(next));
      } catch (error) {
        return { type: refusalOf(error), saved: next };
      }
      memory.delete(id);
      return { type: "saved", saved: next };
    },

    /** Takes a play, or an unreadable entry, off this device with the own texts that go with it. */
    remove(id: string): void {
      memory.delete(id);
      try {
        storage?.removeItem(PREFIX + id);
        storage?.removeItem(OWN + id);
      } catch {
        // A storage that refuses to delete still shows the entry in the list.
      }
    },

    /**
     * The play that a storage event from another tab is about.
     * @param key of the event; @param raw its new value
     */
    fromOtherTab(key: string | null, raw: string | null): SavedPlay | undefined {
      return key?.startsWith(PREFIX) && raw ? parseSavedPlay(raw) : undefined;
    },
  };
}
