import "./player.css";
import { createRoot } from "react-dom/client";
import type { AsksRoom } from "./asks/asks.ts";
import { browserDevice } from "./device.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { type Words, WordsContext } from "./messages.ts";
import { Player } from "./Player.tsx";
import { readPage } from "./page.ts";
import { later } from "./parts/later.tsx";
import type { ReportRoom } from "./ReportHost.tsx";
import { keepWritesFirst } from "./store/habits.ts";

/**
 * What plays a draft on another page. It comes out of this one module, so that nothing of a play's
 * first load has to be cut loose from it to be shared.
 */
// biome-ignore-start lint/performance/noBarrelFile: see above
export { againFrom } from "../engine/fork.ts";
export { replay } from "../engine/replay.ts";
export { newPlay } from "./address/arrive.ts";
export { randomId } from "./device.ts";
export { WordsContext } from "./messages.ts";
export { later } from "./parts/later.tsx";
export { PlayScreen } from "./play/PlayScreen.tsx";
export { ReportHost } from "./ReportHost.tsx";
export { createOwnTextStore } from "./store/own-texts.ts";
export { createPlayStore } from "./store/play-store.ts";
// biome-ignore-end lint/performance/noBarrelFile: see above

/**
 * Starts the player in the page's `#player`; does nothing on a page without one.
 * @param words of the page's language
 * @param load fetches the report's view, and what a case may ask, when they are first needed
 */
export function mountPlayer(
  words: Words,
  load: { report: () => Promise<ReportRoom>; asks: () => Promise<AsksRoom> },
): void {
  const root = document.getElementById("player");
  if (!root) return;
  const device = browserDevice();
  // As the form on the case's page asks it. It does not know of an earlier wish, so it only switches on.
  if (new URLSearchParams(location.search).has("words")) keepWritesFirst(device.ownTexts, true);
  // What the page says while the case is on its way stays until there is something better to show.
  const waiting = [...root.children];
  const stage = root.appendChild(document.createElement("div"));
  createRoot(stage).render(
    <WordsContext value={words}>
      <ErrorScreen>
        <Player
          page={readPage(root)}
          device={device}
          report={later(load.report)}
          asks={later(load.asks)}
          onSettled={() => {
            for (const element of waiting) element.remove();
          }}
        />
      </ErrorScreen>
    </WordsContext>,
  );
}
