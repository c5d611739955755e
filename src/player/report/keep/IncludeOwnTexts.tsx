import { plainText } from "../../../scenario/rich-text.ts";
import { written } from "../portfolio/own-text-keys.ts";
import { useReport } from "../report-context.ts";

type IncludeProps = { checked: boolean; onChange: (checked: boolean) => void };

/** The tick by which own texts go along, with what those are, word for word. */
export function IncludeOwnTexts({ checked, onChange }: IncludeProps) {
  const { messages, ownTexts, moment } = useReport();
  const words = messages.keep;
  const own = written(ownTexts);
  if (own.length === 0) return <p className="hint">{words.includeNothing}</p>;
  // Two of them are picks from a list; what they point at says more than their id.
  const chosen = moment(Number.parseInt(ownTexts["report.moment"] ?? "", 10));
  const shown = (key: string, text: string) => {
    if (key === "report.moment" && chosen) return chosen.title;
    const other = key === "report.other" && chosen?.others.find(({ id }) => id === text);
    return other ? plainText(other.said) : text;
  };
  return (
    <div className="include">
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        {words.include}
      </label>
      {checked ? (
        <>
          <p className="hint">{words.includeHint}</p>
          <dl>
            {own.map(([key, text]) => (
              <div key={key}>
                <dt>{messages.ownTexts[key] ?? messages.ownTextOther}</dt>
                <dd className="written">{shown(key, text)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p className="hint">{words.includeList}</p>
      )}
    </div>
  );
}
