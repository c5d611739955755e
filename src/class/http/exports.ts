import { csv } from "../domain/csv.ts";
import { exportOf } from "../domain/export.ts";
import type { Open } from "../running/classes.ts";
import { json } from "./answers.ts";
import type { Answered } from "./asked.ts";

/** What was released, as a file. */
export function exported({ room }: Open, kind: "csv" | "json"): Answered {
  const data = exportOf(room.state, room.scenario);
  const name = `attachment; filename="blanco-${room.state.case.id}.${kind}"`;
  if (kind === "json") return json(data, { "Content-Disposition": name });
  return {
    ...json(null, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": name,
    }),
    body: csv(data.rows),
  };
}
