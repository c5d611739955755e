import "../parts/class-parts.css";
// Brought in at once: cut out of it, the play page's own first load would become larger.
import "../../player/mount.tsx";
import "./open.css";
import { createRoot } from "react-dom/client";
import type { ClassOpenMessages } from "../../i18n/class-open.nl.ts";
import { browserWorld } from "../client/world.ts";
import { type ClassWords, ClassWordsContext } from "../parts/words.ts";
import { OpenApp } from "./OpenApp.tsx";
import { readOpenPage } from "./open-page.ts";

/** Starts opening a class in the page's `#open-class`; does nothing on a page without one. */
export function mountOpen(shared: ClassWords, words: ClassOpenMessages): void {
  const root = document.getElementById("open-class");
  if (!root) return;
  const page = readOpenPage(root, location.search);
  root.replaceChildren();
  createRoot(root).render(
    <ClassWordsContext value={shared}>
      <OpenApp
        page={page}
        words={words}
        fetch={browserWorld().fetch}
        onOpened={(address) => location.assign(address)}
      />
    </ClassWordsContext>,
  );
}
