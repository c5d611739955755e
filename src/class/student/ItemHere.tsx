import "../screen/screen.css";
import "../screen/screen-flow.css";
import type { ClassScreenMessages } from "../../i18n/class-screen.nl.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { SharedView } from "../protocol/view.ts";
import { ScreenItem } from "../screen/ScreenItem.tsx";
import { ScreenWordsContext } from "../screen/words.ts";

type ItemHereProps = { view: SharedView; scenario: Scenario; words: ClassScreenMessages };

/** What stands on the shared screen, for a device of a student: a file that few of them fetch. */
export function ItemHere({ view, scenario, words }: ItemHereProps) {
  return (
    <ScreenWordsContext value={words}>
      <div className="shared-screen">
        <div className={`screen-item ${view.class.item.kind}`}>
          <ScreenItem view={view} scenario={scenario} classUrl="" />
        </div>
      </div>
    </ScreenWordsContext>
  );
}
