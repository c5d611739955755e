import type { ShownText } from "../protocol/view.ts";
import type { Text } from "./state.ts";

/** What is known of devices now, and is in no event. */
export type Devices = {
  here: number | null;
  nicknames: ReadonlyMap<string, string>;
};

/** A text as others see it: without who wrote it. */
export const textOf = ({ id, kind, words, scene, question }: Text): ShownText => ({
  id,
  kind,
  words,
  ...(scene !== undefined && { scene }),
  ...(question !== undefined && { question }),
});
