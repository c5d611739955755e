import type { Span } from "../scan/source.ts";

export type DiagnosticId = string;
export type Params = Readonly<Record<string, string | number>>;

/** A problem as a rule finds it: an id, where, and what the texts need to name. */
export type Problem = { id: DiagnosticId; at: Span; params: Params; suggestion?: string };

/** How scanner, parser and rules report a problem. */
export type Report = (id: DiagnosticId, at: Span, params: Params, suggestion?: string) => void;
