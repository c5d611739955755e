import type { CompareMessages } from "../i18n/compare.nl.ts";
import { useMessages } from "./messages.ts";
import { type Later, WhenHere } from "./parts/later.tsx";
import type report from "./report/Host.tsx";
import type { ReportHostProps as HostProps } from "./report/Host.tsx";
import type { ReportProps } from "./report/report-props.ts";

/** The report and its words in the language of the page; fetched when it is first asked for. */
export type ReportRoom = typeof report & {
  messages: ReportProps["messages"];
  compare: CompareMessages;
};

type ReportHostProps = Omit<HostProps, "messages" | "words"> & {
  report: Later<ReportRoom>;
  onBack: () => void;
};

/** The report of a play, in the page of the play, with a way back. */
export function ReportHost({ report, onBack, ...props }: ReportHostProps) {
  const { report: words } = useMessages();
  return (
    <div className="report-host">
      <p className="no-print">
        <button type="button" className="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
      <WhenHere what={report} words={words}>
        {({ Host, messages, compare }) => <Host {...props} messages={messages} words={compare} />}
      </WhenHere>
    </div>
  );
}
