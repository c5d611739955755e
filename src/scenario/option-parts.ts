import type { Choice, Option } from "./scenario.ts";

/** Where options stand that can be settled: a part of a decision, or `settled` of deciding together. */
export type OptionPart = { id: string; options: readonly Option[] };

/**
 * What can be settled by a choice, a part at a time.
 * @returns no parts for a choice that asks nothing, or only what matters most
 */
export function optionParts({ asks }: Pick<Choice, "asks">): readonly OptionPart[] {
  if (!asks || asks.kind === "meaning") return [];
  return asks.kind === "decide" ? asks.parts : [{ id: "settled", options: asks.options }];
}
