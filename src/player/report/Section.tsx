import type { ReactNode } from "react";

type SectionProps = { id: SectionId; title: string; className?: string; children: ReactNode };

/** The sections, in the order in which a report is read. */
export const sectionIds = [
  "outcome",
  "wanted",
  "moments",
  "mirror",
  "setting",
  "words",
  "brackets",
  "network",
  "crossing",
  "circumstances",
  "story",
  "compare",
  "action",
  "portfolio",
  "keep",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The element id of a section's heading. */
export const headingId = (id: SectionId) => `report-${id}`;

/** One section with its heading, which the table of contents can reach. */
export function Section({ id, title, className = "", children }: SectionProps) {
  return (
    <section className={`report-section ${id} ${className}`} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
