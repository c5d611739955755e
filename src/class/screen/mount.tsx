import "../parts/class-parts.css";
// Brought in at once: cut out of it, the play page's own first load would become larger.
import "../../player/mount.tsx";
import "./screen.css";
import "./screen-flow.css";
import { createRoot } from "react-dom/client";
import type { ClassScreenMessages } from "../../i18n/class-screen.nl.ts";
import { browserWorld } from "../client/world.ts";
import { type ClassWords, ClassWordsContext } from "../parts/words.ts";
import { ScreenApp } from "./ScreenApp.tsx";
import { ScreenWordsContext } from "./words.ts";

/** Starts the shared screen in the page's `#shared-screen`; does nothing on a page without one. */
export function mountScreen(shared: ClassWords, words: ClassScreenMessages): void {
  const root = document.getElementById("shared-screen");
  if (!root) return;
  const classUrl = root.dataset.classUrl ?? "";
  root.replaceChildren();
  createRoot(root).render(
    <ClassWordsContext value={shared}>
      <ScreenWordsContext value={words}>
        <ScreenApp classUrl={classUrl} world={browserWorld()} />
      </ScreenWordsContext>
    </ClassWordsContext>,
  );
}
