import { type ComponentType, useEffect, useState } from "react";
import { encodePlay } from "../engine/play-link.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { fragmentOf } from "./address/address.ts";
import { useAddress } from "./address/use-address.ts";
import type { Device } from "./device.ts";
import { useMessages, useTerms } from "./messages.ts";
import type { PlayerPage } from "./page.ts";
import type { ReportProps } from "./report/report-props.ts";
import type { SavedPlay } from "./store/saved-play.ts";

/** The report's view with its words in the language of the page; fetched when it is first asked for. */
export type LoadReport = () => Promise<{
  View: ComponentType<ReportProps>;
  messages: ReportProps["messages"];
}>;

type ReportHostProps = {
  scenario: Scenario;
  saved: SavedPlay;
  device: Device;
  page: PlayerPage;
  load: LoadReport;
  onBack: () => void;
  onAgainFrom: (step: number) => void;
};

type Loaded =
  | { kind: "loading" }
  | ({ kind: "ready" } & Awaited<ReturnType<LoadReport>>)
  | { kind: "failed" };

/** The report of a play, in the page of the play, with a way back. */
export function ReportHost(props: ReportHostProps) {
  const { scenario, saved, device, page, load, onBack, onAgainFrom } = props;
  const { report: words } = useMessages();
  const terms = useTerms();
  const { play } = saved;
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  const [ownTexts, setOwnTexts] = useState(() => device.ownTexts.read(play.id));
  const [kept, setKept] = useState<ReportProps["ownTextsKept"]>(
    device.store.blocked ? "blocked" : "saved",
  );
  useEffect(() => {
    if (loaded.kind !== "loading") return;
    let gone = false;
    load().then(
      (view) => !gone && setLoaded({ kind: "ready", ...view }),
      () => !gone && setLoaded({ kind: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [loaded, load]);
  const carried = { code: encodePlay(scenario, play), cursor: saved.cursor, reading: false };
  const stored = device.store.isStored(play.id);
  useAddress(
    fragmentOf("report", play.id, stored ? undefined : carried),
    `${page.alternateUrl}${fragmentOf("report", play.id, carried)}`,
  );
  return (
    <div className="report-host">
      <p className="no-print">
        <button type="button" className="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
      {loaded.kind === "loading" && <p role="status">{words.loading}</p>}
      {loaded.kind === "failed" && (
        <div className="problem" role="alert">
          <p>{words.failed}</p>
          <button
            type="button"
            className="button primary"
            onClick={() => setLoaded({ kind: "loading" })}
          >
            {words.retry}
          </button>
        </div>
      )}
      {loaded.kind === "ready" && (
        <loaded.View
          scenario={scenario}
          play={play}
          messages={loaded.messages}
          terms={terms}
          ownTexts={ownTexts}
          ownTextsKept={kept}
          onOwnText={(key, text) => {
            setKept(device.ownTexts.write(play.id, key, text));
            setOwnTexts(device.ownTexts.read(play.id));
          }}
          onAgainFrom={onAgainFrom}
          reportUrl={page.reportUrl}
        />
      )}
    </div>
  );
}
