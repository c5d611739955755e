import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import type { Chart, ChartArrow } from "../layout/chart.ts";

/** The chart as a list: each organisation with who pays it, who refers to it and with whom it works. */
export function ChartInWords({ chart, messages }: { chart: Chart; messages: NetworkMapMessages }) {
  const { chart: words } = messages;
  const nameOf = new Map(chart.boxes.map(({ id, text }) => [id, text]));
  /** Who is at the other end of the arrows of one kind that come to `id`, or go from it. */
  const names = (id: string, kind: ChartArrow["kind"], other: "from" | "to") =>
    chart.arrows
      .filter((arrow) => arrow.kind === kind && arrow[other === "from" ? "to" : "from"] === id)
      .map((arrow) => nameOf.get(arrow[other]) ?? "")
      .join(", ");
  return (
    <details className="chart-words">
      <summary>{words.inWords}</summary>
      <dl>
        {chart.boxes
          .filter(({ kind }) => kind === "organisation")
          .map(({ id, text }) => {
            const told = [
              [words.paidBy, names(id, "pays", "from")],
              [words.referredBy, names(id, "refers", "from")],
              [words.refersTo, names(id, "refers", "to")],
              [words.works, names(id, "works", "to")],
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
