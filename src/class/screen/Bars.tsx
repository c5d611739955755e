import type { ReactNode } from "react";
import type { Shown } from "../protocol/results.ts";
import { useScreenWords } from "./words.ts";

export type Bar = { key: string; label: ReactNode; plays: Shown; quiet?: boolean };

type BarsProps = { bars: readonly Bar[]; all: number; caption: string };

/** Numbers as bars; the table that it is says the same without seeing them. */
export function Bars({ bars, all, caption }: BarsProps) {
  const words = useScreenWords();
  return (
    <table className="bars">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {bars.map(({ key, label, plays, quiet }) => (
          <tr key={key} className={quiet ? "quiet" : undefined}>
            <th scope="row">{label}</th>
            <td>
              {plays === null ? (
                <small>{words.few}</small>
              ) : (
                <>
                  <meter min={0} max={all} value={plays} aria-hidden="true" />
                  <span className="number">{words.of(plays, all)}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
