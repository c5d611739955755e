import { useId } from "react";
import type { Feedback } from "../../scenario/scenario.ts";
import { useMessages, useTerms } from "../messages.ts";
import { RichText } from "../text/RichText.tsx";

/** What a choice opened and closed, per principle, in words. Its value is never shown, in no form. */
export function FeedbackBlock({ feedback }: { feedback: readonly Feedback[] }) {
  const { principles } = useTerms();
  const heading = useId();
  return (
    <article className="opened" aria-labelledby={heading}>
      <h3 id={heading}>{useMessages().feedback.title}</h3>
      {feedback.map(({ principle, text }) => (
        <div key={principle}>
          <p className="principle">{principles[principle]}</p>
          <RichText text={text} />
        </div>
      ))}
    </article>
  );
}
