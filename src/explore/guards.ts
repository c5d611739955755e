/** What can have a condition that never holds. */
export type GuardKind = "text" | "reply" | "feedback" | "to" | "option" | "proposal";

/** A name for one guarded thing of a scene, or of a choice in it. */
export const guardKey = (
  scene: string,
  choice: string | undefined,
  kind: GuardKind,
  id: string,
): string => [scene, choice ?? "", kind, id].join("/");

export type Test = (row: Int32Array) => boolean;

/** Things that are only watched: each is asked until it held once, then never again. */
export const watch = (held: Set<string>, guards: { key: string; holds: Test }[]) => {
  const waiting = [...guards];
  return (row: Int32Array) => {
    for (let at = waiting.length - 1; at >= 0; at--) {
      const guard = waiting[at] as { key: string; holds: Test };
      if (!guard.holds(row)) continue;
      held.add(guard.key);
      waiting.splice(at, 1);
    }
  };
};
