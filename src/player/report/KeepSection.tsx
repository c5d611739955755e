import { useId, useState } from "react";
import { encodePlay, LINK_LIMIT } from "../../engine/play-link.ts";
import { writeReportFile } from "../../report/report-file.ts";
import { IncludeOwnTexts } from "./IncludeOwnTexts.tsx";
import { written } from "./own-text-keys.ts";
import { useReport } from "./report-context.ts";
import { Section } from "./Section.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { saveFile } from "./save-file.ts";

/** Print, keep as a file, share as a link. Own texts go along only with a tick. */
export function KeepSection({ onPrint }: { onPrint: () => void }) {
  const { scenario, play, ownTexts, reportUrl, messages } = useReport();
  const words = messages.keep;
  const [include, setInclude] = useState(false);
  const hint = useId();
  const own = Object.fromEntries(include ? written(ownTexts) : []);
  const code = encodePlay(scenario, play, own);
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
      <IncludeOwnTexts checked={include} onChange={setInclude} />
      <h3>{words.link}</h3>
      {code.length > LINK_LIMIT ? (
        <>
          <p role="status">{words.tooLong(code.length, LINK_LIMIT)}</p>
          <button type="button" className="button" onClick={download}>
            {words.download}
          </button>
        </>
      ) : (
        <ShareLink url={new URL(`${reportUrl}#${code}`, location.href).href} length={code.length} />
      )}
    </Section>
  );
}
