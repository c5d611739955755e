import type { Touch } from "../client/connect.ts";
import { useClassWords } from "./words.ts";

type TouchBadgeProps = {
  touch: Touch;
  /** How much should have been acknowledged by the server by now. */
  unsent?: number;
};

/** Whether you or the server is away, and what has not been sent: said once, politely. */
export function TouchBadge({ touch, unsent = 0 }: TouchBadgeProps) {
  const { touch: words } = useClassWords().messages;
  return (
    <p className={`touch ${touch}`} role="status">
      <span aria-hidden="true" className="dot" />
      {words[touch]}
      {unsent > 0 && (
        <>
          {" · "}
          {words.unsent(unsent)}. {words.kept}
        </>
      )}
    </p>
  );
}
