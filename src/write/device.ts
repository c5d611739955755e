import { randomId } from "../player/mount.tsx";
import { openStorage, type StoragePort } from "../player/store/storage-port.ts";
import { type Checker, createChecker, type WorkerPort } from "./check/checker.ts";
import { createDraftStore, type DraftStore } from "./draft/draft-store.ts";
import { indexedTables } from "./draft/indexed-tables.ts";
import { memoryTables } from "./draft/memory-tables.ts";
import { browserDisk, type Disk } from "./files/disk.ts";

/** What the Write page needs of the browser around it; handed in, so that tests can bring their own. */
export type WriteDevice = {
  store: DraftStore;
  disk: Disk;
  checker: Checker;
  newId: () => string;
  fetch: typeof globalThis.fetch;
  /** How long what comes with a page is waited for before going on without it, in milliseconds. */
  patience: number;
  /** Small things that are kept for the next time; `write` says whether they could be. */
  shelf: {
    read: (key: string) => string | undefined;
    write: (key: string, value: string | undefined) => boolean;
  };
  /** Word between tabs that a draft was kept. */
  tabs: { tell: (draft: string) => void; listen: (heard: (draft: string) => void) => () => void };
};

/** The browser's database; where it does not let us, what is written lives as long as the page. */
async function openStore(): Promise<DraftStore> {
  try {
    return createDraftStore(await indexedTables(window.indexedDB), Date.now, "device");
  } catch {
    return createDraftStore(memoryTables(), Date.now, "page");
  }
}

function openTabs(): WriteDevice["tabs"] {
  if (typeof BroadcastChannel === "undefined")
    return { tell: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel("blanco.write");
  return {
    tell: (draft) => channel.postMessage(draft),
    listen(heard) {
      const listener = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "string") heard(data);
      };
      channel.addEventListener("message", listener);
      return () => channel.removeEventListener("message", listener);
    },
  };
}

/** @param storage undefined where the browser does not let us keep anything */
export function openShelf(storage: StoragePort | undefined): WriteDevice["shelf"] {
  return {
    read: (key) => storage?.getItem(key) ?? undefined,
    write(key, value) {
      try {
        if (value === undefined) storage?.removeItem(key);
        else storage?.setItem(key, value);
        return storage !== undefined;
      } catch {
        return false;
      }
    },
  };
}

/** The browser this page runs in. */
export async function browserDevice(): Promise<WriteDevice> {
  return {
    store: await openStore(),
    disk: browserDisk(),
    checker: createChecker(
      () =>
        new Worker(new URL("./check/worker.ts", import.meta.url), {
          type: "module",
        }) as WorkerPort,
    ),
    newId: randomId,
    fetch: (...request) => window.fetch(...request),
    patience: 2_500,
    shelf: openShelf(openStorage(() => window.localStorage)),
    tabs: openTabs(),
  };
}
