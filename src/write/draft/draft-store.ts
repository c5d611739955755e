import { type Draft, sameTexts, type Version, type VersionReason } from "./draft.ts";

/** What a store keeps drafts and versions in. All of `work` happens at once, or nothing of it does. */
export type Tables = {
  transact<T>(work: (at: Rows) => Promise<T>): Promise<T>;
};

export type Rows = {
  drafts(): Promise<Draft[]>;
  draft(id: string): Promise<Draft | undefined>;
  putDraft(draft: Draft): Promise<void>;
  versions(draft: string): Promise<Version[]>;
  addVersion(version: Omit<Version, "n">): Promise<void>;
  /** Takes a draft away with its versions. */
  remove(draft: string): Promise<void>;
};

/** Why nothing could be kept: no room left, or the browser does not let us. */
export type Refusal = "full" | "blocked";

/** What became of a write. */
export type Written =
  | { type: "kept"; draft: Draft }
  /** Another tab has kept a newer one; nothing was overwritten, and what came is kept as a version. */
  | { type: "conflict"; theirs: Draft }
  | { type: Refusal };

/** So long may pass before what is written becomes a version by itself, in ms. */
export const VERSION_EVERY = 5 * 60_000;

const refusalOf = (error: unknown): Refusal =>
  (error instanceof Error || error instanceof DOMException) && error.name === "QuotaExceededError"
    ? "full"
    : "blocked";

const newest = (list: readonly Version[]): Version | undefined => list.at(-1);

/**
 * Drafts and their versions. Nothing that was written is ever overwritten by something older, and a
 * version is only ever added.
 * @param tables where they lie
 * @param now the clock, in ms
 * @param place whether they outlive the page
 */
export function createDraftStore(tables: Tables, now: () => number, place: "device" | "page") {
  const versionOf = (draft: Pick<Draft, "id" | "texts">, reason: VersionReason) => ({
    draft: draft.id,
    at: now(),
    reason,
    texts: draft.texts,
  });

  const isDue = async (rows: Rows, draft: Draft): Promise<boolean> => {
    const last = newest(await rows.versions(draft.id));
    if (!last) return true;
    return !sameTexts(last.texts, draft.texts) && now() - last.at >= VERSION_EVERY;
  };

  return {
    place,

    /** All drafts, the last written first; none where they cannot be read. */
    async list(): Promise<Draft[]> {
      try {
        const drafts = await tables.transact((rows) => rows.drafts());
        return drafts.sort((one, other) => other.updatedAt - one.updatedAt);
      } catch {
        return [];
      }
    },

    /** A draft by its id; undefined where there is none, or it cannot be read. */
    async read(id: string): Promise<Draft | undefined> {
      try {
        return await tables.transact((rows) => rows.draft(id));
      } catch {
        return undefined;
      }
    },

    /**
     * Keeps a draft, unless a newer one was kept since the revision that it is based on.
     * @param reason to put it by as a version too; without one that happens as time passes
     */
    async write(draft: Draft, reason?: VersionReason): Promise<Written> {
      try {
        return await tables.transact(async (rows): Promise<Written> => {
          const before = await rows.draft(draft.id);
          if (before && before.revision > draft.revision) {
            if (!sameTexts(before.texts, draft.texts))
              await rows.addVersion(versionOf(draft, "other-tab"));
            return { type: "conflict", theirs: before };
          }
          const next = { ...draft, revision: draft.revision + 1, updatedAt: now() };
          await rows.putDraft(next);
          const due = reason ?? ((await isDue(rows, next)) ? "time" : undefined);
          if (due) await rows.addVersion(versionOf(next, due));
          return { type: "kept", draft: next };
        });
      } catch (error) {
        return { type: refusalOf(error) };
      }
    },

    /**
     * Puts texts by as a version of a draft, beside what stands there.
     * @returns whether that could be done
     */
    async putBy(draft: Pick<Draft, "id" | "texts">, reason: VersionReason): Promise<boolean> {
      try {
        await tables.transact((rows) => rows.addVersion(versionOf(draft, reason)));
        return true;
      } catch {
        return false;
      }
    },

    /** The versions of a draft, the last first; none where they cannot be read. */
    async versions(draft: string): Promise<Version[]> {
      try {
        return (await tables.transact((rows) => rows.versions(draft))).reverse();
      } catch {
        return [];
      }
    },

    /** Takes a draft off this device with its versions; quietly leaves what cannot be removed. */
    async remove(draft: string): Promise<void> {
      await tables.transact((rows) => rows.remove(draft)).catch(() => undefined);
    },
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;
