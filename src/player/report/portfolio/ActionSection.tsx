import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { OwnField, WhereKept } from "./OwnField.tsx";

/** One action for placement, in the student's own words. */
export function ActionSection() {
  const { messages } = useReport();
  const { title, label, hint } = messages.action;
  return (
    <Section id="action" title={title}>
      <OwnField name="report.action" label={label} hint={hint} />
      <WhereKept />
    </Section>
  );
}
