import "../parts/class-parts.css";
// Brought in at once: cut out of it, the play page's own first load would become larger.
import "../../player/mount.tsx";
import "./sheet.css";
import { createRoot } from "react-dom/client";
import type { ClassSheetMessages } from "../../i18n/class-sheet.nl.ts";
import { browserWorld } from "../client/world.ts";
import { type ClassWords, ClassWordsContext } from "../parts/words.ts";
import { SheetApp } from "./SheetApp.tsx";
import { SheetWordsContext } from "./words.ts";

/** Starts the sheet of a class in the page's `#class-sheet`; does nothing on a page without one. */
export function mountSheet(shared: ClassWords, words: ClassSheetMessages): void {
  const root = document.getElementById("class-sheet");
  if (!root) return;
  const hostUrl = root.dataset.hostUrl ?? "";
  root.replaceChildren();
  createRoot(root).render(
    <ClassWordsContext value={shared}>
      <SheetWordsContext value={words}>
        <SheetApp hostUrl={hostUrl} world={browserWorld()} />
      </SheetWordsContext>
    </ClassWordsContext>,
  );
}
