import type { Draft, Version } from "./draft.ts";
import type { Rows, Tables } from "./draft-store.ts";

const NAME = "blanco.write";
const SCHEMA = 1;

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });

function rowsOf(transaction: IDBTransaction): Rows {
  const drafts = transaction.objectStore("drafts");
  const versions = transaction.objectStore("versions");
  const ofDraft = versions.index("draft");
  return {
    drafts: () => answerOf<Draft[]>(drafts.getAll()),
    draft: (id) => answerOf<Draft | undefined>(drafts.get(id)),
    putDraft: async (draft) => void (await answerOf(drafts.put(draft))),
    versions: (draft) => answerOf<Version[]>(ofDraft.getAll(draft)),
    addVersion: async (version) => void (await answerOf(versions.add(version))),
    async remove(draft) {
      await answerOf(drafts.delete(draft));
      for (const key of await answerOf(ofDraft.getAllKeys(draft)))
        await answerOf(versions.delete(key));
    },
  };
}

/**
 * Tables in the browser's own database.
 * @param factory `window.indexedDB`
 * @throws whatever the browser gives as a reason when it does not let us
 */
export async function indexedTables(factory: IDBFactory): Promise<Tables> {
  const request = factory.open(NAME, SCHEMA);
  request.onupgradeneeded = () => {
    const { result } = request;
    result.createObjectStore("drafts", { keyPath: "id" });
    result
      .createObjectStore("versions", { keyPath: "n", autoIncrement: true })
      .createIndex("draft", "draft");
  };
  const database = await answerOf(request);
  // A later version of this page may need another shape; it must not wait for us.
  database.onversionchange = () => database.close();
  return {
    async transact(work) {
      const transaction = database.transaction(["drafts", "versions"], "readwrite");
      const finished = done(transaction);
      // Told by `work` where it comes from there.
      finished.catch(() => undefined);
      try {
        const result = await work(rowsOf(transaction));
        await finished;
        return result;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It was over already.
        }
        throw error;
      }
    },
  };
}
