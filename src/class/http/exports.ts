import { csv } from "../domain/csv.ts";
import { exportOf } from "../domain/export.ts";
import type { Classes, Open } from "../running/classes.ts";
import { json } from "./answers.ts";
import type { Answered } from "./asked.ts";

/** What was released, as a file, in the language of the class where its case has that. */
export async function exported(
  { room }: Open,
  classes: Classes,
  kind: "csv" | "json",
): Promise<Answered> {
  const { id, locale } = room.state;
  const data = exportOf(room.state, (await classes.caseOf(id, locale)) ?? room.scenario);
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
