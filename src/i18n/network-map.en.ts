import type { FigureMessages, NetworkMapMessages } from "./network-map.nl.ts";
import { networkTermsEn } from "./network-terms.en.ts";

/** A list as one says it: "Isa, Ton and Tine". */
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What a drawn ecogram says. */
export const figureEn: FigureMessages = {
  rings: networkTermsEn.rings,
  ties: networkTermsEn.ties,
  absent: "not in the network",
  legend: "How to read the lines",
  inWords: (groups) =>
    groups.length === 0
      ? "There is nobody in the network."
      : groups
          .map(({ what, names }) => `${what}: ${list.format(names)}`)
          .join(". ")
          .concat("."),
};

/** What the ecogram says, in English. */
export const networkMapEn: NetworkMapMessages = { figure: figureEn };
