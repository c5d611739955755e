import { createContext, useContext } from "react";
import type { ReportData, ReportMoment, ReportPerson, ToldFact } from "../../report/report-data.ts";
import { calledName } from "../play/names.ts";
import type { ReportProps } from "./report-props.ts";

/** The report and what its parts look up in it. */
export type Reading = ReportProps & {
  report: ReportData;
  /** How the client is called, or the word for a client where the case has none. */
  who: string;
  person: (id: string | undefined) => ReportPerson | undefined;
  moment: (at: number) => ReportMoment | undefined;
  fact: (id: string) => ToldFact | undefined;
};

export const ReportContext = createContext<Reading | undefined>(undefined);

/** The report that is being shown. */
export function useReport(): Reading {
  const reading = useContext(ReportContext);
  if (!reading) throw new Error("Parts of the report stand inside ReportView");
  return reading;
}

/** Look-ups over a report. */
export function readingOf(props: ReportProps, report: ReportData): Reading {
  const person = (id: string | undefined) => report.persons.find((each) => each.id === id);
  const client = person(report.client);
  return {
    ...props,
    report,
    who: client ? calledName(client) : props.messages.theClient,
    person,
    moment: (at) => report.moments[at],
    fact: (id) => report.told.find((each) => each.id === id),
  };
}
