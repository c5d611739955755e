import "../parts/class-parts.css";
// Brought in at once: cut out of it, the play page's own first load would become larger.
import "../../player/mount.tsx";
import "./host.css";
import { createRoot } from "react-dom/client";
import type { ClassHostMessages } from "../../i18n/class-host.nl.ts";
import { browserWorld } from "../client/world.ts";
import { type ClassWords, ClassWordsContext } from "../parts/words.ts";
import { HostApp } from "./HostApp.tsx";
import { readHostPage } from "./host-page.ts";
import { HostWordsContext } from "./words.ts";

/** Starts the lecturer's side of a class in the page's `#host`; does nothing on a page without one. */
export function mountHost(shared: ClassWords, words: ClassHostMessages): void {
  const root = document.getElementById("host");
  if (!root) return;
  const page = readHostPage(root);
  root.replaceChildren();
  createRoot(root).render(
    <ClassWordsContext value={shared}>
      <HostWordsContext value={words}>
        <HostApp page={page} world={browserWorld()} />
      </HostWordsContext>
    </ClassWordsContext>,
  );
}
