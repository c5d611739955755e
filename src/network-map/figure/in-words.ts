import type { FigureMessages } from "../../i18n/network-map.nl.ts";
import { ties } from "../../scenario/vocabulary.ts";
import { shortName } from "../layout/label-lines.ts";
import type { TieNow } from "../layout/place.ts";

/**
 * A network in one sentence, tie by tie, for who does not see it.
 * @param network in the order in which names are said
 */
export function networkInWords(network: readonly TieNow[], messages: FigureMessages): string {
  const named = (tie: (typeof ties)[number] | undefined) =>
    network.filter((each) => each.tie === tie).map(({ contact }) => shortName(contact.name));
  const groups = [...ties, undefined].map((tie) => ({
    what: tie ? messages.ties[tie] : messages.absent,
    names: named(tie),
  }));
  return messages.inWords(
    groups
      .filter(({ names }) => names.length > 0)
      .map(({ what, names }) => ({ what: what.charAt(0).toUpperCase() + what.slice(1), names })),
  );
}
