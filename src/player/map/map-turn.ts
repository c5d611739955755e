import type { Answer } from "../../engine/answers.ts";
import type { Choice } from "../../scenario/scenario.ts";

/** What can be chosen on the ecogram now, and how: the numbers are those of the choices in the talk. */
export type MapTurn = {
  choices: readonly { number: number; choice: Choice }[];
  onChoose: (choice: string, answer?: Answer) => void;
};
