import { createContext, type ReactNode, useContext } from "react";
import type { CompareMessages } from "../../../i18n/compare.nl.ts";
import type { Comparison } from "../../../report/compare-plays.ts";
import type { Play } from "../../../scenario/play.ts";
import { type Reading, ReportContext } from "../report-context.ts";
import type { OwnTexts } from "../report-props.ts";

/** One of the two plays, and what is known about it besides its choices. */
export type Sided = {
  play: Play;
  ownTexts: OwnTexts;
  /** When it was last played here, in milliseconds since 1970. */
  updatedAt?: number;
  /** Somebody else's, by a link or a file. */
  shared?: boolean;
};

export const sideNames = ["one", "other"] as const;
export type SideName = (typeof sideNames)[number];

/** The comparison that is shown, and each side's report to look things up in. */
export type Comparing = {
  comparison: Comparison;
  words: CompareMessages;
  sides: Record<SideName, Sided>;
  readings: Record<SideName, Reading>;
};

export const ComparingContext = createContext<Comparing | undefined>(undefined);

/** The two plays that lie beside each other. */
export function useComparing(): Comparing {
  const comparing = useContext(ComparingContext);
  if (!comparing) throw new Error("Parts of a comparison stand inside CompareView");
  return comparing;
}

/**
 * The same of both plays, side by side; on a phone one under the other. Within it, parts of a report
 * speak of the play on that side.
 */
export function Sides({ children }: { children: (side: SideName) => ReactNode }) {
  const { readings } = useComparing();
  return (
    <div className="sides">
      {sideNames.map((side) => (
        <ReportContext key={side} value={readings[side]}>
          <div className={`side ${side}`}>
            <SideName side={side} />
            {children(side)}
          </div>
        </ReportContext>
      ))}
    </div>
  );
}

/** Which play this is: its place, and the role in which it was played. */
export function SideName({ side }: { side: SideName }) {
  const { words, comparison, readings } = useComparing();
  const { mode } = comparison[side];
  return (
    <h3 className="side-name">
      {side === "one" ? words.first : words.second}{" "}
      <span className={mode === "pair" ? "" : `role-mark ${mode}`}>
        {readings[side].terms.modes[mode]}
      </span>
    </h3>
  );
}

type PartProps = { id: string; title: string; children: ReactNode };

/** A section of the comparison. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className={`report-section compare-${id}`} aria-labelledby={`compare-${id}`}>
      <h2 id={`compare-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
