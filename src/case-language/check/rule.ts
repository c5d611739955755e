import type { Report } from "../diagnostics/report.ts";
import type { CaseGraph } from "./graph.ts";

/** One question asked of a case. It reports what it finds and changes nothing. */
export type Rule = (graph: CaseGraph, report: Report) => void;
