import type { ReactNode } from "react";
import type { ReportMessages } from "../../i18n/report.messages.ts";
import type { Terms } from "../../i18n/terms.nl.ts";
import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** What a student wrote with this play, by key. Those of the report begin with `report.`. */
export type OwnTexts = Readonly<Record<string, string>>;

/** What the report needs; it keeps nothing itself and loads nothing. */
export type ReportProps = {
  /** The case in the language of the page. */
  scenario: Scenario;
  /** Finished or not. */
  play: Play;
  messages: ReportMessages;
  terms: Terms;
  ownTexts: OwnTexts;
  /** Called on every change of a field, also to the empty text. Absent: own texts are read-only. */
  onOwnText?: ((key: string, text: string) => void) | undefined;
  /** Whether own texts could be kept on this device; where not, the report says so. */
  ownTextsKept?: "saved" | "full" | "blocked" | undefined;
  /** Play again from a moment: `step` is how many choices are kept. Absent: no such buttons. */
  onAgainFrom?: ((step: number) => void) | undefined;
  /** Path of this case's shared report page, for the link. */
  reportUrl: string;
  /** How it can be laid beside another play; absent where it cannot. */
  compare?: ReactNode;
  /** The report of somebody else, opened from a link or a file. */
  shared?: boolean | undefined;
};
