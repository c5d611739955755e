import type { ClassWorld } from "../client/world.ts";
import { problemText, titleFor, useClassWords } from "../parts/words.ts";
import { ClassSheet } from "./ClassSheet.tsx";
import { useSheet } from "./use-sheet.ts";
import { useSheetWords } from "./words.ts";

type SheetAppProps = { hostUrl: string; world: ClassWorld };

/** What was released of a class, on paper: no seat but the host's can fetch it. */
export function SheetApp({ hostUrl, world }: SheetAppProps) {
  const words = useSheetWords();
  const { messages, reader } = useClassWords();
  const fetched = useSheet(world, reader);
  if (fetched.at === "loading") return <p role="status">{words.loading}</p>;
  if (fetched.at !== "here")
    return (
      <div className="class-open">
        <h1>{words.none}</h1>
        {fetched.at === "failed" ? (
          <p className="note" role="alert">
            {words.failed} {problemText(messages, fetched.problem)}
          </p>
        ) : (
          <p className="lead">{words.noneText}</p>
        )}
        <div className="actions">
          {fetched.at === "failed" && (
            <button type="button" className="button primary" onClick={fetched.retry}>
              {messages.retry}
            </button>
          )}
          <a className="button" href={hostUrl}>
            {words.back}
          </a>
        </div>
      </div>
    );
  const { sheet } = fetched;
  return (
    <>
      <div className="actions no-print">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words.print}
        </button>
        <a className="button" href={hostUrl}>
          {words.back}
        </a>
      </div>
      <ClassSheet {...sheet} title={titleFor(sheet.view.class.case.title, reader)} />
    </>
  );
}
