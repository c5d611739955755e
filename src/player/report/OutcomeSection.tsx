import { Lines } from "./Lines.tsx";
import { useReport } from "./report-context.ts";
import { Section } from "./Section.tsx";

/** How it was for the client, in their voice; or where the story stands. */
export function OutcomeSection() {
  const { report, messages, who } = useReport();
  const { outcome, time } = report;
  const words = messages.outcome;
  const clientSpeaks = outcome.lines.some((line) => line.who === report.client);
  const passed = words.years(time.years);
  return (
    <Section id="outcome" title={words.title(who)}>
      {outcome.kind === "lesson-cut" && <p className="stands">{words.lessonCut}</p>}
      {outcome.kind === "unfinished" && (
        <p className="stands">{report.steps === 0 ? words.nothingYet : words.unfinished}</p>
      )}
      <p className="where">
        {[outcome.title, outcome.date].filter((each) => each !== undefined).join(" · ")}
      </p>
      <Lines lines={outcome.lines} faces />
      {!clientSpeaks && outcome.lastWords && (
        <div className="last-words">
          <p className="where">{words.lastWords(who)}</p>
          <Lines lines={[outcome.lastWords]} faces />
        </div>
      )}
      {time.marks.length > 1 && (
        <div className="time">
          <h3>{words.time}</h3>
          <ol>
            {time.marks.map(({ date, scene, at }) => (
              <li key={`${at} ${date}`}>
                <b>{date}</b> <span>{scene}</span>
              </li>
            ))}
          </ol>
          {passed && <p>{passed}</p>}
        </div>
      )}
    </Section>
  );
}
