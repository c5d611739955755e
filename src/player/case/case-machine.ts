import { assign, fromPromise, setup } from "xstate";
import type { Scenario } from "../../scenario/scenario.ts";

/** Why there is no case to play: no connection, the server has none, or it is not one we can read. */
export type CaseProblem = "offline" | "missing" | "unreadable";

class NoCase extends Error {
  readonly problem: CaseProblem;
  constructor(problem: CaseProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Enough to know that a file is a case of this version; the build has checked the rest. */
function isScenario(value: unknown): value is Scenario {
  return (
    typeof value === "object" &&
    value !== null &&
    "v" in value &&
    value.v === 1 &&
    "scenes" in value &&
    Array.isArray(value.scenes) &&
    value.scenes.length > 0
  );
}

async function load(fetch: typeof globalThis.fetch, url: string, signal: AbortSignal) {
  const response = await fetch(url, { signal }).catch(() => {
    throw new NoCase("offline");
  });
  if (!response.ok) throw new NoCase("missing");
  const value: unknown = await response.json().catch(() => undefined);
  if (!isScenario(value)) throw new NoCase("unreadable");
  return value;
}

/**
 * Gets the case: loading, ready, or failed with a reason and a way to try again.
 * @param fetch the browser's
 * @param url of the case in this page's language
 */
export function createCaseMachine(fetch: typeof globalThis.fetch, url: string) {
  return setup({
    types: {
      context: {} as { scenario: Scenario | undefined; problem: CaseProblem | undefined },
      events: {} as { type: "retry" },
    },
    actors: { load: fromPromise<Scenario>(({ signal }) => load(fetch, url, signal)) },
  }).createMachine({
    id: "case",
    initial: "loading",
    context: { scenario: undefined, problem: undefined },
    states: {
      loading: {
        invoke: {
          src: "load",
          onDone: { target: "ready", actions: assign({ scenario: ({ event }) => event.output }) },
          onError: {
            target: "failed",
            actions: assign({
              problem: ({ event }) =>
                event.error instanceof NoCase ? event.error.problem : "missing",
            }),
          },
        },
      },
      ready: { type: "final" },
      failed: { on: { retry: "loading" } },
    },
  });
}
