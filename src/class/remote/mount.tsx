import "../parts/class-parts.css";
// Brought in at once: cut out of it, the play page's own first load would become larger.
import "../../player/mount.tsx";
import "../screen/screen.css";
import "./remote.css";
import { createRoot } from "react-dom/client";
import type { ClassHostMessages } from "../../i18n/class-host.nl.ts";
import type { ClassScreenMessages } from "../../i18n/class-screen.nl.ts";
import { browserWorld } from "../client/world.ts";
import { type ClassWords, ClassWordsContext } from "../parts/words.ts";
import { ScreenWordsContext } from "../screen/words.ts";
import { RemoteApp } from "./RemoteApp.tsx";

/** Starts the remote in the page's `#remote`; does nothing on a page without one. */
export function mountRemote(
  shared: ClassWords,
  words: ClassScreenMessages,
  host: ClassHostMessages,
): void {
  const root = document.getElementById("remote");
  if (!root) return;
  root.replaceChildren();
  createRoot(root).render(
    <ClassWordsContext value={shared}>
      <ScreenWordsContext value={words}>
        <RemoteApp itemNames={host.show.items} world={browserWorld()} />
      </ScreenWordsContext>
    </ClassWordsContext>,
  );
}
