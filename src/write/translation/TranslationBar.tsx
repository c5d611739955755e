import { useState } from "react";
import type { CareMaps } from "../../case-check/check-case.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import type { Checker } from "../check/checker.ts";
import type { Problem } from "../check/messages-to-worker.ts";
import type { Check } from "../desk/use-check.ts";
import type { Texts } from "../draft/draft.ts";
import { useWords } from "../words.ts";

type TranslationBarProps = {
  checker: Pick<Checker, "ask">;
  check: Check;
  texts: Texts;
  source: Locale;
  careMaps: CareMaps | undefined;
  onText: (locale: Locale, text: string) => void;
  onGo: (problem: Problem) => void;
};

const missing = "translation-missing-unit";
const waiting = "not-translated-yet";
const stale = "stale-translation";

/** How far the translation is, and what brings it further. */
export function TranslationBar(props: TranslationBarProps) {
  const { checker, check, texts, source, careMaps, onText, onGo } = props;
  const { messages, reader } = useWords();
  const say = messages.translation;
  // What was done is told until somebody writes on.
  const [said, setSaid] = useState({ words: "", about: "" });
  const [inTheWay, setInTheWay] = useState<Problem[]>([]);
  const other = locales.find((locale) => locale !== source) ?? source;
  const existing = texts[other];
  const count = (id: string) =>
    check.problems?.filter((each) => each.id === id && each.locale === other).length ?? 0;
  const ask = async (accept: boolean) => {
    const text = texts[source] ?? "";
    const input = { source, text, existing, accept, reader, careMap: careMaps?.[source] };
    const done = await checker.ask("translate", input).catch(() => undefined);
    setInTheWay(done?.inTheWay ?? []);
    if (!done) setSaid({ words: messages.problem.broken, about: existing ?? "" });
    else if (done.text === null) setSaid({ words: "", about: "" });
    else {
      onText(other, done.text);
      const words = accept ? say.accepted(done.changed) : say.added(done.changed);
      setSaid({ words, about: done.text });
    }
  };
  const counts = [
    count(missing) > 0 && say.missing(count(missing)),
    count(waiting) > 0 && say.waiting(count(waiting)),
    count(stale) > 0 && say.stale(count(stale)),
  ].filter((each) => each !== false);
  const whole = check.compiled?.sound.includes(other) && counts.length === 0;
  return (
    <div className="translation-bar">
      {existing === undefined ? (
        <p>
          {say.none(messages.languages[other])} {say.beginLead}
        </p>
      ) : (
        <p>{whole ? say.whole : counts.join(" ")}</p>
      )}
      <div className="actions">
        {existing === undefined && (
          <button type="button" className="button" onClick={() => ask(false)}>
            {say.begin}
          </button>
        )}
        {existing !== undefined && count(missing) > 0 && (
          <button type="button" className="button" onClick={() => ask(false)}>
            {say.add}
          </button>
        )}
        {count(stale) > 0 && (
          <button type="button" className="button plain" onClick={() => ask(true)}>
            {say.accept}
          </button>
        )}
      </div>
      <p role="status">{said.about === (existing ?? "") ? said.words : ""}</p>
      {inTheWay.length > 0 && (
        <div className="note" role="alert">
          <p>{say.inTheWay}</p>
          <ul>
            {inTheWay.map((problem) => (
              <li key={`${problem.id} ${problem.from}`}>
                <button type="button" className="link" onClick={() => onGo(problem)}>
                  {messages.languages[problem.locale]}, {messages.problems.line(problem.line)}:{" "}
                  {problem.message}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
