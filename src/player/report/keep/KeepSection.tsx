import { useId, useState } from "react";
import { encodePlay, LINK_LIMIT } from "../../../engine/play-link.ts";
import { writeReportFile } from "../../../report/report-file.ts";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { IncludeOwnTexts, included, type TextKind, textKinds } from "./IncludeOwnTexts.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { saveFile } from "./save-file.ts";

/**
 * Print, keep as a file, share as a link. Own texts go along only with a tick. Somebody else's
 * report can be kept as it came; sharing it on is not offered.
 */
export function KeepSection({ onPrint }: { onPrint: () => void }) {
  const { scenario, play, ownTexts, messages, shared = false } = useReport();
  const words = messages.keep;
  const [ticked, setTicked] = useState<readonly TextKind[]>([]);
  const hint = useId();
  const own = included(ownTexts, shared ? textKinds : ticked);
  const download = () =>
    saveFile(words.fileName(scenario.id), writeReportFile(scenario, play, own));
  return (
    <Section id="keep" title={words.title} className="no-print">
      <p className="row">
        <button type="button" className="button primary" onClick={onPrint} aria-describedby={hint}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={download}>
          {words.download}
        </button>
      </p>
      <p className="hint" id={hint}>
        {words.printHint}
      </p>
      {!shared && (
        <>
          <IncludeOwnTexts ticked={ticked} onChange={setTicked} />
          <Link own={own} onDownload={download} />
        </>
      )}
    </Section>
  );
}

type LinkProps = { own: Readonly<Record<string, string>>; onDownload: () => void };

/** The link, or why it has to be a file. */
function Link({ own, onDownload }: LinkProps) {
  const { scenario, play, reportUrl, messages } = useReport();
  const words = messages.keep;
  const code = encodePlay(scenario, play, own);
  return (
    <>
      <h3>{words.link}</h3>
      {code.length > LINK_LIMIT ? (
        <div role="status" className="too-long">
          <p>{words.tooLong(code.length, LINK_LIMIT)}</p>
          <button type="button" className="button" onClick={onDownload}>
            {words.download}
          </button>
        </div>
      ) : (
        <ShareLink url={new URL(`${reportUrl}#${code}`, location.href).href} length={code.length} />
      )}
    </>
  );
}
