import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import type { CareMap, CareMapEntry } from "../../scenario/care-map.ts";

type CareMapFactsProps = {
  entry: CareMapEntry;
  careMap: CareMap | undefined;
  messages: NetworkMapMessages;
};

/** What the care map knows of a contact: what for, who opens the door, who pays. */
export function CareMapFacts({ entry, careMap, messages }: CareMapFactsProps) {
  const { entry: words } = messages;
  const partners = entry.worksWith.flatMap(
    (id) => careMap?.entries.find((each) => each.id === id)?.name ?? [],
  );
  const facts = [
    [words.for, entry.for],
    [words.opens, entry.opens],
    [words.pays, entry.pays],
    [words.waiting, entry.waiting],
    [words.say, entry.say],
    [words.may, entry.may],
    [words.mayNot, entry.mayNot],
    [words.worksWith, partners.join(", ")],
    [words.phone, entry.phone],
    [words.simplified, entry.simplified],
  ] as const;
  return (
    <details className="care-map-facts">
      <summary>{messages.contact.careMap}</summary>
      <dl>
        {facts.map(
          ([what, fact]) =>
            fact && (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
