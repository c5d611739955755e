import { type ReactNode, useEffect, useState } from "react";
import { useMessages } from "../messages.ts";

/** Something fetched when it is first needed, and at hand from then on. */
export type Later<T> = { readonly now: T | undefined; load: () => Promise<T> };

/**
 * @param fetch gets it; asked again after a failure, never after a success
 */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  let value: T | undefined;
  return {
    get now() {
      return value;
    },
    async load() {
      value ??= await fetch();
      return value;
    },
  };
}

/** Something that is good to have and can be missed: fetched at once, undefined until it is here. */
export function useSoon<T>(what: Later<T>): T | undefined {
  const [, arrived] = useState(what.now !== undefined);
  useEffect(() => {
    what.load().then(
      () => arrived(true),
      () => undefined,
    );
  }, [what]);
  return what.now;
}

type WhenHereProps<T> = {
  what: Later<T>;
  /** Said while it is on its way, and when it did not come. */
  words: { loading: string; failed: string };
  children: (value: T) => ReactNode;
};

type Fetching = "fetching" | "here" | "failed";

/** Shows something once it is here; until then says so, and offers to try again when it did not come. */
export function WhenHere<T>({ what, words, children }: WhenHereProps<T>) {
  const { retry } = useMessages().caseProblem;
  const [state, setState] = useState<Fetching>(what.now === undefined ? "fetching" : "here");
  useEffect(() => {
    if (state !== "fetching") return;
    let gone = false;
    what.load().then(
      () => !gone && setState("here"),
      () => !gone && setState("failed"),
    );
    return () => {
      gone = true;
    };
  }, [state, what]);
  if (what.now !== undefined) return children(what.now);
  if (state !== "failed") return <p role="status">{words.loading}</p>;
  return (
    <div className="problem">
      <p role="alert">{words.failed}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => setState("fetching")}>
          {retry}
        </button>
      </div>
    </div>
  );
}
