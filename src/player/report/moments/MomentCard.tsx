import type { ReportMoment } from "../../../report/report-data.ts";
import type { RichText as Text } from "../../../scenario/rich-text.ts";
import { RichText } from "../../text/RichText.tsx";
import { Jump } from "../Jump.tsx";
import { Lines } from "../Lines.tsx";
import { useReport } from "../report-context.ts";
import { AgainFrom } from "./AgainFrom.tsx";
import { OtherChoices } from "./OtherChoices.tsx";
import { YouSaid } from "./YouSaid.tsx";

type MomentCardProps = {
  moment: ReportMoment;
  /** What it opened or closed, as far as it belongs here. */
  feedback: readonly Text[];
  /** It was shown whole under an earlier principle: then only what is new. */
  shownBefore: boolean;
};

const cardId = (at: number) => `report-moment-${at}`;

/** Where and when a moment was, in the case's own words. */
export const whereOf = ({ date, place }: Pick<ReportMoment, "date" | "place">) =>
  [date, place].filter((each) => each !== undefined).join(" · ");

/** One moment: what was said, what the client did with it, what it opened or closed. */
export function MomentCard({ moment, feedback, shownBefore }: MomentCardProps) {
  const { messages } = useReport();
  let at = 0;
  return (
    <article className="moment">
      <h4 {...(!shownBefore && { id: cardId(moment.at), tabIndex: -1 })}>{moment.title}</h4>
      <p className="where">{whereOf(moment)}</p>
      <YouSaid said={moment.said} moves={moment.moves} by={moment.by} />
      {!shownBefore && <Lines lines={moment.replies} faces />}
      <div className="opened">
        <p className="label">{messages.moments.opened}</p>
        {feedback.map((text) => (
          <RichText key={at++} text={text} />
        ))}
      </div>
      {shownBefore ? (
        moment.others.length > 0 && (
          <p className="above no-print">
            <Jump to={cardId(moment.at)}>{messages.moments.othersAbove}</Jump>
          </p>
        )
      ) : (
        <OtherChoices moment={moment} />
      )}
      <AgainFrom at={moment.at} />
    </article>
  );
}
