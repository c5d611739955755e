import { createContext, type RefObject, useContext } from "react";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Play } from "../../scenario/play.ts";
import type { Asks, Choice, Scenario } from "../../scenario/scenario.ts";
import type { Device } from "../device.ts";
import type { MapTurn } from "../map/map-turn.ts";
import type { Later } from "../parts/later.tsx";
import type views from "./views.ts";

/** A choice that wants an answer. */
export type AskingChoice = Choice & { asks: Asks };

export const isAsking = (choice: Choice): choice is AskingChoice => choice.asks !== undefined;

/** What is fetched after the first load, with its words in the language of the page. */
export type AsksRoom = typeof views & { messages: AsksMessages };

/** The room where questions are answered and notes are kept, and for which play. */
export type AsksHere = {
  room: Later<AsksRoom>;
  device: Device;
  scenario: Scenario;
  play: Play;
  cursor: number;
  openMap: () => void;
  /** What can be chosen on the ecogram now; nothing where that is not asked. */
  turn: RefObject<MapTurn | undefined>;
};

export const AsksContext = createContext<AsksHere | undefined>(undefined);

/** The room where questions are answered. */
export function useAsks(): AsksHere {
  const here = useContext(AsksContext);
  if (!here) throw new Error("A question is shown outside a play: see PlayScreen.tsx");
  return here;
}
