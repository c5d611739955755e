import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { OwnField } from "./OwnField.tsx";

/** One action for placement, in the student's own words. */
export function ActionSection() {
  const { messages, onOwnText } = useReport();
  const { title, label, hint, kept } = messages.action;
  return (
    <Section id="action" title={title}>
      <OwnField name="report.action" label={label} hint={hint} />
      {onOwnText && <p className="hint no-print">{kept}</p>}
    </Section>
  );
}
