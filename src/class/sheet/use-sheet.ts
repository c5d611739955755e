import { useCallback, useEffect, useState } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { fetchClassCase } from "../client/class-case.ts";
import { knownClasses } from "../client/known-classes.ts";
import { get, type Problem, problemOf } from "../client/post.ts";
import type { ClassWorld } from "../client/world.ts";
import type { ClassExport } from "../protocol/export.ts";
import { classRoutes } from "../protocol/routes.ts";
import type { HostView, Message } from "../protocol/view.ts";

/** All that stands on a sheet. */
export type Sheet = { view: HostView; kept: ClassExport; scenario: Scenario };

export type Fetched =
  | { at: "loading" }
  | { at: "nowhere" }
  | { at: "failed"; problem: Problem; retry: () => void }
  | { at: "here"; sheet: Sheet };

/**
 * Fetches what was released of the class that the address names, or of the last one of this device,
 * with the words of its case in the language of the reader.
 */
export function useSheet({ fetch, storage }: ClassWorld, reader: Locale): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ at: "loading" });
  const load = useCallback(async () => {
    const named = /^#([a-z0-9]{8,40})$/.exec(location.hash)?.[1];
    const id = named ?? knownClasses(storage, "host")[0]?.id;
    if (id === undefined) return setFetched({ at: "nowhere" });
    setFetched({ at: "loading" });
    const failed = (problem: Problem) =>
      setFetched({ at: "failed", problem, retry: () => void load() });
    const [seen, kept] = await Promise.all([
      get<Message<HostView>>(fetch, classRoutes.view(id, "host")),
      get<ClassExport>(fetch, classRoutes.export(id, "host", "json")),
    ]);
    if (seen.kind !== "answer") return failed(problemOf(seen));
    if (kept.kind !== "answer") return failed(problemOf(kept));
    // The first view of a seat is whole.
    const view = seen.answer.set as HostView;
    const scenario = await fetchClassCase(fetch, "host", view.class, reader);
    if (!scenario) return failed({ id: "unreachable", by: "server" });
    setFetched({ at: "here", sheet: { view, kept: kept.answer, scenario } });
  }, [fetch, storage, reader]);
  useEffect(() => void load(), [load]);
  return fetched;
}
