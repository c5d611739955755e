import { plainText } from "../../../scenario/plain-text.ts";
import { useReport } from "../report-context.ts";

/** Plays again from just before a moment; nothing where that is not possible. */
export function AgainFrom({ at }: { at: number }) {
  const { onAgainFrom, messages, moment } = useReport();
  const said = moment(at)?.said;
  if (!onAgainFrom || !said) return null;
  return (
    <button
      type="button"
      className="button plain again"
      aria-label={messages.moments.againLabel(plainText(said))}
      onClick={() => onAgainFrom(at)}
    >
      <span aria-hidden="true">↺ </span>
      {messages.moments.again}
    </button>
  );
}
