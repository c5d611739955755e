import "../parts/class-parts.css";
import "./student.css";
import { createRoot } from "react-dom/client";
import type { AsksRoom } from "../../player/asks/asks.ts";
import type { Words } from "../../player/messages.ts";
// Brought in at once: cut out of it, the play page's own first load would become larger.
import { later, WordsContext } from "../../player/mount.tsx";
import type { ReportRoom } from "../../player/ReportHost.tsx";
import { browserWorld } from "../client/world.ts";
import { type ClassWords, ClassWordsContext } from "../parts/words.ts";
import type { ResultsRoom } from "./results-room.ts";
import { StudentApp } from "./StudentApp.tsx";
import { readStudentPage } from "./student-page.ts";

/**
 * Starts a student's side of a class in the page's `#class`; does nothing on a page without one.
 * @param load fetches the report, what a case may ask, and what a debrief looks at, when first needed
 */
export function mountStudent(
  words: { class: ClassWords; player: Words },
  load: {
    report: () => Promise<ReportRoom>;
    asks: () => Promise<AsksRoom>;
    results: () => Promise<ResultsRoom>;
  },
): void {
  const root = document.getElementById("class");
  if (!root) return;
  const page = readStudentPage(root);
  root.replaceChildren();
  createRoot(root).render(
    <ClassWordsContext value={words.class}>
      <WordsContext value={words.player}>
        <StudentApp
          page={page}
          world={browserWorld()}
          asks={later(load.asks)}
          report={later(load.report)}
          results={later(load.results)}
        />
      </WordsContext>
    </ClassWordsContext>,
  );
}
