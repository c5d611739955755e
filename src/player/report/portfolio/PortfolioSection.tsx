import { useId } from "react";
import type { OtherChoice, ReportMoment } from "../../../report/report-data.ts";
import { plainText, type RichText as Text } from "../../../scenario/plain-text.ts";
import { RichText } from "../../text/RichText.tsx";
import { Lines } from "../Lines.tsx";
import { YouSaid } from "../moments/YouSaid.tsx";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { OwnField, RuledLines, WhereKept } from "./OwnField.tsx";
import type { OwnTextKey } from "./own-text-keys.ts";

const short = (text: Text) => {
  const words = plainText(text);
  return words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words;
};

/** One A4: my choice, what the client did, an alternative, code or theory, my action, looking back. */
export function PortfolioSection({ onPrint }: { onPrint: () => void }) {
  const { report, messages, terms, who, moment, ownTexts, onOwnText } = useReport();
  const words = messages.portfolio;
  const chosen = moment(Number.parseInt(ownTexts["report.moment"] ?? "", 10));
  const other = chosen?.others.find(({ id }) => id === ownTexts["report.other"]);
  const action = ownTexts["report.action"] ?? "";
  // Somebody else's page shows what is on it, without the headings of what is not.
  const has = (...keys: OwnTextKey[]) =>
    onOwnText !== undefined || keys.some((key) => (ownTexts[key] ?? "").trim() !== "");
  return (
    <Section id="portfolio" title={words.title}>
      {onOwnText && <p className="no-print">{words.intro}</p>}
      <WhereKept />
      <p className="on-paper where">
        {report.case.title} · {terms.modes[report.mode]}
      </p>
      <PickMoment chosen={chosen} />
      {has("report.moment", "report.why") && <h3>{words.myChoice}</h3>}
      {chosen && <YouSaid said={chosen.said} moves={chosen.moves} by={chosen.by} />}
      <OwnField name="report.why" label={words.whyLabel} lines={12} />
      {has("report.moment") && <h3>{words.clientDid(who)}</h3>}
      {chosen ? <Lines lines={chosen.replies} /> : onOwnText && <Empty lines={12} />}
      {chosen && <Opened moment={chosen} />}
      {has("report.other", "report.alternative") && <h3>{words.alternative}</h3>}
      {chosen && <PickOther moment={chosen} chosen={other} />}
      {other && <YouSaid said={other.said} moves={other.moves} by={other.by} other />}
      <OwnField name="report.alternative" label={words.alternativeLabel} lines={12} />
      {has("report.theory") && <h3>{words.theory}</h3>}
      <OwnField name="report.theory" label={words.theoryLabel} lines={12} />
      {has("report.action") && <h3>{words.action}</h3>}
      {action.trim() === "" ? (
        <>
          {onOwnText && <p className="hint no-print">{words.actionEmpty}</p>}
          {onOwnText && <Empty lines={12} />}
        </>
      ) : (
        <p className="written">{action}</p>
      )}
      {has("report.look-back") && <h3>{words.lookBack}</h3>}
      <OwnField name="report.look-back" label={words.lookBackLabel} lines={12} />
      <p className="no-print">
        <button type="button" className="button" onClick={onPrint}>
          {words.print}
        </button>
      </p>
    </Section>
  );
}

const Empty = ({ lines }: { lines: number }) => (
  <div className="on-paper" aria-hidden="true">
    <RuledLines count={lines} />
  </div>
);

function Opened({ moment }: { moment: ReportMoment }) {
  let at = 0;
  return (
    <div className="opened">
      {moment.feedback.map(({ text }) => (
        <RichText key={at++} text={text} />
      ))}
    </div>
  );
}

function PickMoment({ chosen }: { chosen: ReportMoment | undefined }) {
  const { report, messages, onOwnText } = useReport();
  const words = messages.portfolio;
  const id = useId();
  if (!onOwnText) return null;
  if (report.moments.length === 0) return <p className="no-print">{words.noMoments}</p>;
  return (
    <div className="own-field no-print">
      <label htmlFor={id}>{words.moment}</label>
      <select
        id={id}
        value={chosen ? String(chosen.at) : ""}
        onChange={(event) => {
          onOwnText("report.moment", event.target.value);
          onOwnText("report.other", "");
        }}
      >
        <option value="">{words.pick}</option>
        {report.moments.map(({ at, title, said }) => (
          <option key={at} value={String(at)}>
            {title}: {short(said)}
          </option>
        ))}
      </select>
    </div>
  );
}

type PickOtherProps = { moment: ReportMoment; chosen: OtherChoice | undefined };

function PickOther({ moment, chosen }: PickOtherProps) {
  const { messages, onOwnText } = useReport();
  const words = messages.portfolio;
  const id = useId();
  if (!onOwnText || moment.others.length === 0) return null;
  return (
    <div className="own-field no-print">
      <label htmlFor={id}>{words.alternativePick}</label>
      <select
        id={id}
        value={chosen?.id ?? ""}
        onChange={(event) => onOwnText("report.other", event.target.value)}
      >
        <option value="">{words.alternativePick}</option>
        {moment.others.map((other) => (
          <option key={other.id} value={other.id}>
            {short(other.said)}
          </option>
        ))}
      </select>
    </div>
  );
}
