import { type ReactNode, type RefObject, useState } from "react";
import { useReport } from "./report-context.ts";

/** What this is, of which play, and what it is not. */
export function ReportHead({ notice }: { notice: ReactNode }) {
  const { report, messages, terms, who } = useReport();
  const role = report.mode === "pair" ? "" : report.mode;
  return (
    <header className="report-head">
      <h1>
        <span className="label">{messages.report}</span> {report.case.title}
      </h1>
      <p className="where">
        <span className={role ? `role-mark ${role}` : ""}>{terms.modes[report.mode]}</span>
        {" · "}
        {report.part === "whole" ? messages.whole : messages.lessonCut}
      </p>
      <p className="report-intro">{messages.intro(who)}</p>
      {notice}
    </header>
  );
}

type ToolsProps = { root: RefObject<HTMLElement | null>; onPrint: () => void };

/** Print, and open or close every fold: what is open is printed. */
export function ReportTools({ root, onPrint }: ToolsProps) {
  const { keep } = useReport().messages;
  const [opened, setOpened] = useState(false);
  const toggle = () => {
    for (const fold of root.current?.querySelectorAll("details") ?? []) fold.open = !opened;
    setOpened(!opened);
  };
  return (
    <p className="row report-tools no-print">
      <button type="button" className="button" onClick={onPrint}>
        {keep.print}
      </button>
      <button type="button" className="button plain" onClick={toggle}>
        {opened ? keep.closeAll : keep.openAll}
      </button>
    </p>
  );
}
