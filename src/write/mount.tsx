import "./write.css";
import { createRoot } from "react-dom/client";
// Brought in at once although only a trial needs it: fetched apart, it would be cut out of what the
// play page loads first, and make that larger.
import "../player/mount.tsx";
import { browserDevice } from "./device.ts";
import { readPage } from "./page.ts";
import type { LoadedTrial } from "./play/TrialHost.tsx";
import { WriteApp } from "./WriteApp.tsx";
import { type WriteWords, WriteWordsContext } from "./words.ts";

/**
 * Starts the Write page in the page's `#write`; does nothing on a page without one.
 * @param words of the page's language
 * @param loadTrial fetches the player, when somebody plays for the first time
 */
export async function mountWrite(
  words: WriteWords,
  loadTrial: () => Promise<LoadedTrial>,
): Promise<void> {
  const root = document.getElementById("write");
  if (!root) return;
  const device = await browserDevice();
  const page = readPage(root);
  root.replaceChildren();
  createRoot(root).render(
    <WriteWordsContext value={words}>
      <WriteApp device={device} page={page} loadTrial={loadTrial} />
    </WriteWordsContext>,
  );
}
