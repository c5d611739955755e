import type { Message } from "./define.ts";
import { messages } from "./messages/index.ts";
import type { DiagnosticId } from "./report.ts";

export type { Example, Message, Severity } from "./define.ts";
export { type Description, type Diagnostic, describe } from "./diagnostic.ts";
export { host } from "./host.ts";
export { print } from "./print.ts";
export type { DiagnosticId } from "./report.ts";

/** Every message that can be given, in the order of their ids: for documentation. */
export const shippedMessages: readonly { id: DiagnosticId; message: Message<never> }[] =
  Object.entries(messages).map(([id, message]) => ({ id: id as DiagnosticId, message }));
