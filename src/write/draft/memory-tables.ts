import type { Draft, Version } from "./draft.ts";
import type { Rows, Tables } from "./draft-store.ts";

/** Tables that live as long as the page: where the browser keeps nothing, and in tests. */
export function memoryTables(): Tables {
  const drafts = new Map<string, Draft>();
  const versions: Version[] = [];
  let count = 0;
  const rows: Rows = {
    drafts: async () => [...drafts.values()],
    draft: async (id) => drafts.get(id),
    putDraft: async (draft) => void drafts.set(draft.id, draft),
    versions: async (draft) => versions.filter((each) => each.draft === draft),
    addVersion: async (version) => void versions.push({ ...version, n: ++count }),
    async remove(draft) {
      drafts.delete(draft);
      versions.splice(0, versions.length, ...versions.filter((each) => each.draft !== draft));
    },
  };
  // One after the other, as a database does.
  let last: Promise<unknown> = Promise.resolve();
  return {
    transact(work) {
      const next = last.then(() => work(rows));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
