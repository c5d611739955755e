import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import type { Chart, ChartArrow } from "../layout/chart.ts";

/** The chart as a list: each organisation with who pays it, who refers to it and with whom it works. */
export function ChartInWords({ chart, messages }: { chart: Chart; messages: NetworkMapMessages }) {
  const { chart: words } = messages;
  const nameOf = new Map(chart.boxes.map(({ id, text }) => [id, text]));
  const names = (arrows: readonly ChartArrow[], end: "from" | "to") =>
    arrows.map((arrow) => nameOf.get(arrow[end]) ?? "").join(", ");
  return (
    <details className="chart-words">
      <summary>{words.inWords}</summary>
      <dl>
        {chart.boxes
          .filter(({ kind }) => kind === "organisation")
          .map(({ id, text }) => {
            const to = chart.arrows.filter((arrow) => arrow.to === id);
            const from = chart.arrows.filter((arrow) => arrow.from === id);
            const told = [
              [
                words.paidBy,
                names(
                  to.filter(({ kind }) => kind === "pays"),
                  "from",
                ),
              ],
              [
                words.referredBy,
                names(
                  to.filter(({ kind }) => kind === "refers"),
                  "from",
                ),
              ],
              [
                words.refersTo,
                names(
                  from.filter(({ kind }) => kind === "refers"),
                  "to",
                ),
              ],
              [
                words.works,
                names(
                  from.filter(({ kind }) => kind === "works"),
                  "to",
                ),
              ],
            ] as const;
            return (
              <div key={id}>
                <dt>{text}</dt>
                {told
                  .filter(([, whom]) => whom !== "")
                  .map(([what, whom]) => (
                    <dd key={what}>
                      {what}: {whom}
                    </dd>
                  ))}
              </div>
            );
          })}
      </dl>
    </details>
  );
}
