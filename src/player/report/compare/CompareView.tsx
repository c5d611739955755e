import "./compare.css";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { CompareMessages } from "../../../i18n/compare.nl.ts";
import { comparePlays } from "../../../report/compare-plays.ts";
import { ReportContext, readingOf } from "../report-context.ts";
import type { ReportProps } from "../report-props.ts";
import { BracketsPart } from "./BracketsPart.tsx";
import { MovesPart } from "./MovesPart.tsx";
import { NetworkPart } from "./NetworkPart.tsx";
import { OutcomePart } from "./OutcomePart.tsx";
import { PartingPart } from "./PartingPart.tsx";
import { QuestionsPart } from "./QuestionsPart.tsx";
import { ComparingContext, type Sided, type SideName, sideNames, useComparing } from "./sides.tsx";
import { ToldPart } from "./ToldPart.tsx";

export type CompareProps = Pick<ReportProps, "scenario" | "messages" | "terms"> & {
  words: CompareMessages;
  sides: Record<SideName, Sided>;
  /** Exchanges the two. */
  onSwap: () => void;
  /** Above everything: the way back. */
  children?: ReactNode;
};

/** Two plays of a case beside each other. Says what is the same and what is not, and weighs neither. */
export default function CompareView(props: CompareProps) {
  const { scenario, messages, terms, words, sides, onSwap } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const comparing = useMemo(() => {
    const comparison = comparePlays(scenario, sides.one.play, sides.other.play);
    const readingFor = (side: SideName) => {
      const { play, ownTexts } = sides[side];
      return readingOf(
        { scenario, play, ownTexts, messages, terms, reportUrl: "" },
        comparison[side],
      );
    };
    const readings = { one: readingFor("one"), other: readingFor("other") };
    return { comparison, words, sides, readings };
  }, [scenario, sides, messages, terms, words]);
  // It came in the place of a report: the focus follows.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { comparison, readings } = comparing;
  const identical =
    comparison.sameStart &&
    comparison.one.mode === comparison.other.mode &&
    comparison.shared === comparison.one.steps &&
    comparison.shared === comparison.other.steps;
  return (
    <ComparingContext value={comparing}>
      <ReportContext value={readings.one}>
        <div className="report compare" lang={scenario.locale}>
          {props.children}
          <header className="report-head">
            <h1 ref={heading} tabIndex={-1}>
              <span className="label">{words.title}</span> {scenario.title}
            </h1>
            <p className="report-intro">{words.intro(readings.one.who)}</p>
            <Which />
            {identical && <p className="notice">{words.itself}</p>}
            <p className="row no-print">
              <button type="button" className="button" onClick={() => window.print()}>
                {words.print}
              </button>
              <button type="button" className="button plain" onClick={onSwap}>
                {words.swap}
              </button>
            </p>
          </header>
          <OutcomePart />
          <ToldPart />
          <PartingPart />
          <QuestionsPart />
          <MovesPart />
          <BracketsPart />
          <NetworkPart />
          <p className="question">{words.question}</p>
        </div>
      </ReportContext>
    </ComparingContext>
  );
}

/** Which two plays these are. */
function Which() {
  const { comparison, words, sides, readings } = useComparing();
  return (
    <dl className="which">
      {sideNames.map((side) => {
        const { updatedAt, shared, play } = sides[side];
        const { mode, broken } = comparison[side];
        const locale = readings[side].report.case.locale === "nl" ? "nl-NL" : "en-GB";
        const when =
          updatedAt &&
          new Date(updatedAt).toLocaleString(locale, { dateStyle: "long", timeStyle: "short" });
        const notes = [
          shared && words.shared,
          when && words.played(when),
          play.forkOf && words.forked,
        ].filter(Boolean);
        return (
          <div key={side}>
            <dt>{side === "one" ? words.first : words.second}</dt>
            <dd>
              <span className={mode === "pair" ? "" : `role-mark ${mode}`}>
                {readings[side].terms.modes[mode]}
              </span>
              {notes.length > 0 && <span className="where"> · {notes.join(" · ")}</span>}
              {broken && <p className="notice">{words.changed(broken.at)}</p>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
