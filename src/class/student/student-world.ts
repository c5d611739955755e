import { openStorage, type StoragePort } from "../../player/store/storage-port.ts";
import type { Fetch } from "../client/post.ts";

/** What a student's page needs of the browser around it; a test hands in its own. */
export type StudentWorld = { fetch: Fetch; storage: StoragePort | undefined };

/** The browser this page runs in. */
export const browserWorld = (): StudentWorld => ({
  fetch: (...request) => window.fetch(...request),
  storage: openStorage(() => window.localStorage),
});
