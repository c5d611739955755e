import type { DomainPicture } from "../../engine/picture.ts";
import { useMessages, useTerms } from "../messages.ts";
import { RichText } from "../text/RichText.tsx";

type PictureProps = {
  picture: DomainPicture[];
  client: string | undefined;
  /** Facts told by the last choice. */
  fresh: readonly string[];
};

/** What was told, by life domain, in the words of whoever told it. */
export function Picture({ picture, client, fresh }: PictureProps) {
  const { picture: words } = useMessages();
  const { lifeDomains } = useTerms();
  const domains = picture.filter(({ told }) => told.length > 0);
  if (domains.length === 0) return <p className="nothing">{words.none(client ?? "")}</p>;
  return (
    <dl className="picture">
      {domains.map(({ domain, told }) => (
        <div key={domain}>
          <dt>{lifeDomains[domain]}</dt>
          {told.map(({ fact, from }) => (
            <dd key={fact.id} className={fresh.includes(fact.id) ? "fresh" : undefined}>
              {fresh.includes(fact.id) && <span className="fresh-mark">{words.fresh}</span>}
              <RichText text={fact.text} />
              {from.role !== "client" && <span className="from">{words.from(from.name)}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
