import type { Sprite } from "pixi.js";
import type { Ring } from "../../scenario/vocabulary.ts";
import type { TieNow } from "../layout/place.ts";
import type { Marks } from "./node-view.ts";

/** What the ecogram is drawn from. */
export type NetworkPicture = {
  network: readonly TieNow[];
  client: { id: string; name: string };
  rings: Record<Ring, string>;
  marks: ReadonlyMap<string, Marks>;
  /** A drawn face for the client or a contact, where there is one. */
  faceOf: (id: string, diameter: number) => Sprite | undefined;
};
