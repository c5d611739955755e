import { plainText } from "../../scenario/plain-text.ts";
import { debriefPhases } from "../../scenario/vocabulary.ts";
import type { Fetch } from "../client/post.ts";
import { useDebriefGuide } from "./debrief-guide.ts";
import type { HostPage } from "./host-page.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

type GuideCardProps = HostParts & { page: HostPage; fetch: Fetch };

/** What to ask in this phase: the questions of the case, then what fits every case. */
export function GuideCard({ view, scenario, send, page, fetch }: GuideCardProps) {
  const { guide: words, minutes, show } = useHostWords();
  const found = useDebriefGuide(fetch, page.guideUrl);
  const { phase, item } = view.class;
  // While they play there is time to look at what comes after it.
  const ahead = phase === "play";
  const debrief =
    debriefPhases.find((each) => each === phase) ?? (ahead ? "reactions" : "agreements");
  const guide = Array.isArray(found) ? found.find((each) => each.phase === debrief) : undefined;
  const asked = (expert: boolean) =>
    (scenario?.debrief ?? [])
      .filter((each) => each.phase === debrief && (each.for === "expert") === expert)
      .flatMap(({ questions }) => questions.map(plainText));
  const question = (text: string) => {
    const shown = item.kind === "question" && item.text === text;
    return (
      <li key={text}>
        <span className="voice">{text}</span>{" "}
        <button
          type="button"
          className="button"
          aria-label={show.showThis(text)}
          aria-pressed={shown}
          onClick={() => void send({ kind: "show", item: { kind: "question", text } })}
        >
          {shown ? show.shown : show.show}
        </button>
      </li>
    );
  };
  const [ofCase, ofExpert] = [asked(false), asked(true)];
  return (
    <section className="class-card guide-card" aria-labelledby="host-guide">
      <h2 id="host-guide">{ahead ? words.ahead : words.heading}</h2>
      {guide && (
        <>
          <p>
            <b>{guide.title}.</b> {guide.short}
          </p>
          <p className="hint">{minutes(guide.minutes.long, guide.minutes.short)}</p>
        </>
      )}
      {found === "failed" && <p className="note">{words.failed}</p>}
      {ofCase.length > 0 && (
        <>
          <h3>{words.ofCase}</h3>
          <ul className="questions">{ofCase.map(question)}</ul>
        </>
      )}
      {guide && (
        <>
          <h3>{words.prompts}</h3>
          <ul className="questions">{guide.prompts.map(question)}</ul>
          <details>
            <summary>{words.pitfalls}</summary>
            <ul>
              {guide.pitfalls.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
          <details>
            <summary>{words.safety}</summary>
            <ul>
              {guide.safety.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      {ofExpert.length > 0 && (
        <>
          <h3>{words.forExpert}</h3>
          <ul className="questions">{ofExpert.map(question)}</ul>
        </>
      )}
      <p className="actions">
        {!view.class.case.draft && (
          <a
            href={page.lessonUrl.replace(":case", view.class.case.id)}
            target="_blank"
            rel="noreferrer"
          >
            {words.lesson}
          </a>
        )}
        <a href={page.debriefUrl} target="_blank" rel="noreferrer">
          {words.whole}
        </a>
      </p>
    </section>
  );
}
