import { useEffect, useRef, useState } from "react";
import type { Check } from "../desk/use-check.ts";
import { useWords } from "../words.ts";

/** So long it stays quiet after something changed, in ms: nobody wants numbers while typing. */
const QUIET = 1_500;

/** How many messages there are, in words. */
export function useCount(problems: Check["problems"]): string {
  const { problems: say } = useWords().messages;
  const count = (severity: string) =>
    problems?.filter((each) => each.severity === severity).length ?? 0;
  const [errors, warnings] = [count("error"), count("warning")];
  return [
    ...(errors > 0 ? [say.errors(errors)] : []),
    ...(warnings > 0 ? [say.warnings(warnings)] : []),
  ].join(say.and);
}

/**
 * What a screen reader is told of its own accord: how many messages there are, when that has changed
 * and the typing has paused.
 */
export function useAnnouncement({ problems, settled }: Check): string {
  const { problems: say } = useWords().messages;
  const count = useCount(problems);
  const [said, setSaid] = useState("");
  const last = useRef<string>(undefined);
  const known = problems !== undefined && settled;
  useEffect(() => {
    if (!known || last.current === count) return;
    const timer = setTimeout(() => {
      last.current = count;
      setSaid(count === "" ? say.announceNone : say.announce(count));
    }, QUIET);
    return () => clearTimeout(timer);
  }, [known, count, say]);
  return said;
}
