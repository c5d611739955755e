import { plainText } from "../../../scenario/plain-text.ts";
import { isOfReport, written } from "../portfolio/own-text-keys.ts";
import { useReport } from "../report-context.ts";

/** Own texts in two kinds: what was written in the report, and what was written while playing. */
export const textKinds = ["report", "play"] as const;
export type TextKind = (typeof textKinds)[number];

/** Which kind a text is, by its key. */
const kindOf = (key: string): TextKind => (isOfReport(key) ? "report" : "play");

/**
 * The texts that go along.
 * @param ticked the kinds of which the student said so
 */
export const included = (
  ownTexts: Readonly<Record<string, string>>,
  ticked: readonly TextKind[],
): Record<string, string> =>
  Object.fromEntries(written(ownTexts).filter(([key]) => ticked.includes(kindOf(key))));

type IncludeProps = { ticked: readonly TextKind[]; onChange: (ticked: TextKind[]) => void };

/** The ticks by which own texts go along, with what those are, word for word. */
export function IncludeOwnTexts({ ticked, onChange }: IncludeProps) {
  const { messages, ownTexts } = useReport();
  const words = messages.keep;
  const own = written(ownTexts);
  const kinds = textKinds.filter((kind) => own.some(([key]) => kindOf(key) === kind));
  if (kinds.length === 0) return <p className="hint">{words.includeNothing}</p>;
  return (
    <div className="include">
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={ticked.includes(kind)}
            onChange={({ target }) =>
              onChange(
                textKinds.filter((each) =>
                  each === kind ? target.checked : ticked.includes(each),
                ),
              )
            }
          />
          {kind === "report" ? words.include : messages.listening.includePlay}
        </label>
      ))}
      {ticked.length > 0 ? (
        <>
          <p className="hint">{words.includeHint}</p>
          <WordForWord texts={Object.entries(included(ownTexts, ticked))} />
        </>
      ) : (
        <p className="hint">{words.includeList}</p>
      )}
    </div>
  );
}

/** Some of them are picks from a list; what they point at says more than their id. */
function WordForWord({ texts }: { texts: [string, string][] }) {
  const { messages, terms, ownTexts, moment } = useReport();
  const chosen = moment(Number.parseInt(ownTexts["report.moment"] ?? "", 10));
  const shown = (key: string, text: string) => {
    if (key === "report.moment" && chosen) return chosen.title;
    if (key.startsWith("named."))
      return text
        .split(" ")
        .map((move) => (terms.moves as Record<string, string>)[move] ?? move)
        .join(", ");
    const other = key === "report.other" && chosen?.others.find(({ id }) => id === text);
    return other ? plainText(other.said) : text;
  };
  return (
    <dl>
      {texts.map(([key, text]) => (
        <div key={key}>
          <dt>
            {messages.ownTexts[key] ?? messages.listening.ownText(key) ?? messages.ownTextOther}
          </dt>
          <dd className="written">{shown(key, text)}</dd>
        </div>
      ))}
    </dl>
  );
}
