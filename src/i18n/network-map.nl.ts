import { networkTermsNl } from "./network-terms.nl.ts";

/** Opsomming zoals je die uitspreekt: "Isa, Ton en Tine". */
const list = new Intl.ListFormat("nl", { type: "conjunction" });

/** Wat een getekend ecogram zegt. */
export const figureNl = {
  rings: networkTermsNl.rings,
  ties: networkTermsNl.ties,
  absent: "niet in het netwerk",
  legend: "Hoe je de lijnen leest",
  /** Het hele ecogram in één zin, voor wie het niet ziet. */
  inWords: (groups: { what: string; names: string[] }[]) =>
    groups.length === 0
      ? "Er staat niemand in het netwerk."
      : groups
          .map(({ what, names }) => `${what}: ${list.format(names)}`)
          .join(". ")
          .concat("."),
};

export type FigureMessages = typeof figureNl;

/** Wat het ecogram zegt, in het Nederlands. */
export const networkMapNl = { figure: figureNl };

export type NetworkMapMessages = typeof networkMapNl;
