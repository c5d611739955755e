import { type ComponentType, useState } from "react";
import { encodePlay } from "../engine/play-link.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { fragmentOf } from "./address/address.ts";
import { useAddress } from "./address/use-address.ts";
import type { Device } from "./device.ts";
import { useMessages, useTerms } from "./messages.ts";
import type { PlayerPage } from "./page.ts";
import { type Later, WhenHere } from "./parts/later.tsx";
import type { ReportProps } from "./report/report-props.ts";
import type { SavedPlay } from "./store/saved-play.ts";

/** The report's view and its words in the language of the page. */
export type ReportWithWords = {
  View: ComponentType<ReportProps>;
  messages: ReportProps["messages"];
};

type ReportHostProps = {
  scenario: Scenario;
  saved: SavedPlay;
  device: Device;
  page: PlayerPage;
  report: Later<ReportWithWords>;
  onBack: () => void;
  onAgainFrom: (step: number) => void;
};

/** The report of a play, in the page of the play, with a way back. */
export function ReportHost(props: ReportHostProps) {
  const { scenario, saved, device, page, report, onBack, onAgainFrom } = props;
  const { report: words } = useMessages();
  const terms = useTerms();
  const { play } = saved;
  const [ownTexts, setOwnTexts] = useState(() => device.ownTexts.read(play.id));
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
      <WhenHere what={report} words={words}>
        {({ View, messages }) => (
          <View
            scenario={scenario}
            play={play}
            messages={messages}
            terms={terms}
            ownTexts={ownTexts}
            onOwnText={(key, text) => {
              device.ownTexts.write(play.id, key, text);
              setOwnTexts(device.ownTexts.read(play.id));
            }}
            onAgainFrom={onAgainFrom}
            reportUrl={page.reportUrl}
          />
        )}
      </WhenHere>
    </div>
  );
}
