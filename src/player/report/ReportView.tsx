import "./report.css";
import { type ReactNode, useMemo, useRef } from "react";
import { buildReport } from "../../report/build-report.ts";
import type { ReportData } from "../../report/report-data.ts";
import { CircumstancesSection } from "./CircumstancesSection.tsx";
import { Contents } from "./Contents.tsx";
import { KeepSection } from "./keep/KeepSection.tsx";
import { BracketsSection } from "./listening/BracketsSection.tsx";
import { CrossingSection, hasCrossing } from "./listening/CrossingSection.tsx";
import { NetworkSection } from "./listening/NetworkSection.tsx";
import { WordsSection, wordedMoments } from "./listening/WordsSection.tsx";
import { MirrorSection } from "./MirrorSection.tsx";
import { MomentsSection } from "./moments/MomentsSection.tsx";
import { StorySection } from "./moments/StorySection.tsx";
import { OutcomeSection } from "./OutcomeSection.tsx";
import { ActionSection } from "./portfolio/ActionSection.tsx";
import { isOnA4, written } from "./portfolio/own-text-keys.ts";
import { PortfolioSection } from "./portfolio/PortfolioSection.tsx";
import { ReportHead, ReportTools } from "./ReportHead.tsx";
import { ReportContext, readingOf } from "./report-context.ts";
import type { ReportProps } from "./report-props.ts";
import { type SectionId, sectionIds } from "./Section.tsx";
import { SettingSection } from "./SettingSection.tsx";
import { WantedSection } from "./WantedSection.tsx";

/**
 * The report of a play, to read, to write in, to print and to share.
 * @param props see `ReportProps`; `notice` stands under the introduction
 */
export default function ReportView({ notice, ...props }: ReportProps & { notice?: ReactNode }) {
  const { scenario, play, messages, onOwnText, ownTexts } = props;
  const root = useRef<HTMLDivElement>(null);
  const report = useMemo(() => buildReport(scenario, play), [scenario, play]);
  const reading = readingOf(props, report);
  const wrote = (keys: (key: string) => boolean) =>
    onOwnText !== undefined || written(ownTexts).some(([key]) => keys(key));
  const has: Partial<Record<SectionId, boolean>> = {
    setting: report.setting !== undefined,
    words: wordedMoments(report.moments, ownTexts).length > 0,
    brackets: report.brackets.length > 0,
    network: report.network !== undefined,
    crossing: hasCrossing(report),
    compare: props.compare !== undefined,
    action: wrote((key) => key === "report.action"),
    portfolio: wrote((key) => isOnA4(key)),
  };
  const sections = sectionIds.filter((id) => has[id] ?? true);
  const printAll = () => window.print();
  const printPortfolio = () => printOnly(root.current, "portfolio");
  return (
    <ReportContext value={reading}>
      <div className="report" ref={root} lang={scenario.locale}>
        <ReportHead
          notice={notice ?? <Changed report={report} play={play} messages={messages} />}
        />
        <OutcomeSection />
        <ReportTools root={root} onPrint={printAll} />
        <Contents sections={sections} />
        <WantedSection />
        <MomentsSection />
        <MirrorSection />
        <SettingSection />
        <WordsSection />
        <BracketsSection />
        <NetworkSection />
        {has.crossing && <CrossingSection />}
        <CircumstancesSection />
        <StorySection />
        {props.compare}
        {has.action && <ActionSection />}
        {has.portfolio && <PortfolioSection onPrint={printPortfolio} />}
        <KeepSection onPrint={printAll} />
      </div>
    </ReportContext>
  );
}

/** Prints one section: the style sheet leaves out the others while the mark is there. */
function printOnly(root: HTMLElement | null, section: SectionId) {
  if (!root) return;
  root.dataset.print = section;
  window.addEventListener("afterprint", () => delete root.dataset.print, { once: true });
  window.print();
}

type ChangedProps = Pick<ReportProps, "play" | "messages"> & { report: ReportData };

/** The case has changed since this was played: says so, and how far the report goes. */
function Changed({ report, play, messages }: ChangedProps) {
  if (report.broken)
    return <p className="notice">{messages.changedFrom(report.broken.at, report.broken.of)}</p>;
  if (play.caseVersion === report.case.version) return null;
  return <p className="notice">{messages.changed}</p>;
}
