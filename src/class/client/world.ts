import { openStorage, type StoragePort } from "../../player/store/storage-port.ts";
import type { Fetch } from "./post.ts";

/** What a page of a class needs of the browser around it; a test hands in its own. */
export type ClassWorld = {
  fetch: Fetch;
  storage: StoragePort | undefined;
  /** Gone with the tab. */
  tab: StoragePort | undefined;
};

/** The browser this page runs in. */
export const browserWorld = (): ClassWorld => ({
  fetch: (...request) => window.fetch(...request),
  storage: openStorage(() => window.localStorage),
  tab: openStorage(() => window.sessionStorage),
});
