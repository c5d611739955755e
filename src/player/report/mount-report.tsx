import "./report.css";
import { createRoot } from "react-dom/client";
import { browserDevice } from "../device.ts";
import { readPage } from "../page.ts";
import { SharedReport } from "./shared/SharedReport.tsx";
import { type SharedWords, SharedWordsContext } from "./shared/shared-words.ts";

/**
 * Starts the shared report in the page's `#report`; does nothing on a page without one.
 * @param words of the page's language
 */
export function mountReport(words: SharedWords): void {
  const root = document.getElementById("report");
  if (!root) return;
  createRoot(root).render(
    <SharedWordsContext value={words}>
      <SharedReport
        page={readPage(root)}
        playUrl={root.dataset.playUrl ?? ""}
        device={browserDevice()}
        onGo={(address) => location.assign(address)}
      />
    </SharedWordsContext>,
  );
}
