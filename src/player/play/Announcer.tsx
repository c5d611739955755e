import { useEffect, useRef, useState } from "react";
import type { Entry } from "../../engine/transcript.ts";
import { useMessages } from "../messages.ts";

type AnnouncerProps = {
  entries: readonly Entry[];
  spoken: (entry: Entry) => string[];
  where: string;
  cursor: number;
};

/**
 * Says new lines once, politely, to who listens to the page. Nothing is said on arriving: then the
 * page itself is read. Going back has no new lines, so it says where one is.
 */
export function Announcer({ entries, spoken, where, cursor }: AnnouncerProps) {
  const { announce } = useMessages();
  const [text, setText] = useState("");
  const before = useRef<{ keys: Set<string>; cursor: number }>(undefined);
  useEffect(() => {
    const known = before.current;
    before.current = { keys: new Set(entries.map(({ key }) => key)), cursor };
    if (!known) return;
    const lines = entries.filter(({ key }) => !known.keys.has(key)).flatMap(spoken);
    if (lines.length > 0) setText(lines.join("\n"));
    else if (known.cursor !== cursor) setText(announce.at(where));
  }, [entries, spoken, where, cursor, announce]);
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true" data-announcer>
      {text}
    </div>
  );
}
