import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import type { Contact } from "../../scenario/scenario.ts";
import type { Tie } from "../../scenario/vocabulary.ts";
import { shortName } from "../layout/label-lines.ts";
import type { MovedTie } from "../layout/moves.ts";

export type NamedContact = { contact: Contact; tie?: Tie | undefined };

/** How close somebody is, in words. @param client name of whose network it is */
export const tieInWords = (
  tie: Tie | undefined,
  client: string,
  { contact }: NetworkMapMessages,
): string => (tie ? contact.tie(client, tie) : contact.absent);

/** What a tie did, as one sentence that begins with a capital. */
export function movedInWords(
  { contact, to, movement }: MovedTie,
  { moved }: NetworkMapMessages,
): string {
  const name = lowerArticle(shortName(contact.name));
  const sentence = movement === "appears" ? moved.appears(name, to) : moved[movement](name);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "De kerkenraad" within a sentence is "de kerkenraad"; a name stays as it is. */
const lowerArticle = (name: string): string =>
  name.replace(/^(De|Het|Een|Zijn|Haar|Hun|The|A|His|Her|Their)\s/u, (article) =>
    article.toLowerCase(),
  );
