import { createContext, useContext } from "react";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Asks, Choice } from "../../scenario/scenario.ts";
import type { Later } from "../parts/later.tsx";
import type { Refusal } from "../store/storage-port.ts";
import type { AnswerLines } from "./AnswerLines.tsx";
import type { AskForm } from "./AskForm.tsx";
import type { BracketCard } from "./BracketCard.tsx";

/** A choice that wants an answer. */
export type AskingChoice = Choice & { asks: Asks };

export const isAsking = (choice: Choice): choice is AskingChoice => choice.asks !== undefined;

/** What is fetched when a case first asks something, with its words in the language of the page. */
export type AsksRoom = {
  AnswerLines: typeof AnswerLines;
  AskForm: typeof AskForm;
  BracketCard: typeof BracketCard;
  messages: AsksMessages;
};

/** What a student writes while playing. It stays on the device, beside the play. */
export type Notes = {
  read: (key: string) => string;
  /** Keeps a text; says where it could only be kept while the page is open. */
  write: (key: string, text: string) => Refusal | "saved";
};

export type AsksHere = { room: Later<AsksRoom>; notes: Notes };

export const AsksContext = createContext<AsksHere | undefined>(undefined);

/** The room where questions are answered. */
export function useAsks(): AsksHere {
  const here = useContext(AsksContext);
  if (!here) throw new Error("A question is shown outside a play: see PlayScreen.tsx");
  return here;
}
