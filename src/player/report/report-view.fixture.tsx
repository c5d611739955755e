import { useState } from "react";
import { reportNl } from "../../i18n/report.nl.ts";
import { termsNl } from "../../i18n/terms.nl.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "../../report/fixture.ts";
import ReportView from "./ReportView.tsx";
import type { OwnTexts, ReportProps } from "./report-props.ts";

type FixtureProps = Partial<ReportProps> & { onOwn?: (ownTexts: OwnTexts) => void };

/** The report of the fixture case, in Dutch, keeping own texts as the player does. */
export function FixtureReport({ onOwn, ownTexts = {}, ...props }: FixtureProps) {
  const [own, setOwn] = useState(ownTexts);
  return (
    <ReportView
      scenario={fixtureScenario()}
      play={fixturePlay(wholePlay)}
      messages={reportNl}
      terms={termsNl}
      ownTexts={own}
      onOwnText={(key, text) =>
        setOwn((before) => {
          const next = { ...before, [key]: text };
          onOwn?.(next);
          return next;
        })
      }
      reportUrl="/verslag/nel/"
      {...props}
    />
  );
}
