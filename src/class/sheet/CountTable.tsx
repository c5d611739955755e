import type { ReactNode } from "react";
import type { Shown } from "../protocol/results.ts";
import { useSheetWords } from "./words.ts";

export type Line = { key: string; label: ReactNode; plays: Shown; quiet?: boolean };

type CountTableProps = {
  /** What the lines are, and what is counted. */
  head: string;
  lines: readonly Line[];
  all: number;
};

/** Numbers with a bar beside each: an SVG, since a printer leaves out what is only a background. */
export function CountTable({ head, lines, all }: CountTableProps) {
  const words = useSheetWords();
  return (
    <table className="count-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" colSpan={2}>
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, plays, quiet }) => (
          <tr key={key} className={quiet ? "quiet" : undefined}>
            <th scope="row">{label}</th>
            {plays === null ? (
              <td colSpan={2}>{words.few}</td>
            ) : (
              <>
                <td className="bar">
                  <Bar share={all === 0 ? 0 : plays / all} />
                </td>
                <td>{words.of(plays, all)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param share from 0 to 1 */
function Bar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-all" width="100" height="8" />
      <rect className="bar-part" width={share * 100} height="8" />
    </svg>
  );
}
