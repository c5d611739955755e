import { Facts } from "../Facts.tsx";
import { Lines } from "../Lines.tsx";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { AgainFrom } from "./AgainFrom.tsx";
import { whereOf } from "./MomentCard.tsx";
import { OtherChoices } from "./OtherChoices.tsx";
import { YouSaid } from "./YouSaid.tsx";

/** Every choice in the order of the play, each with a way to play again from there. */
export function StorySection() {
  const { report, messages, fact } = useReport();
  const { moments } = report;
  return (
    <Section id="story" title={messages.story.title}>
      {moments.length === 0 ? (
        <p>{messages.story.none}</p>
      ) : (
        <details className="whole-story">
          <summary>{messages.story.open(moments.length)}</summary>
          <ol>
            {moments.map((moment) => (
              <li key={moment.at}>
                <p className="where">
                  <b>{moment.title}</b> {whereOf(moment)}
                </p>
                <YouSaid said={moment.said} moves={moment.moves} by={moment.by} />
                <Lines lines={moment.replies} />
                {moment.told.length > 0 && (
                  <>
                    <p className="label">{messages.told}</p>
                    <Facts facts={moment.told.flatMap((id) => fact(id) ?? [])} />
                  </>
                )}
                {moment.feedback.length === 0 && <OtherChoices moment={moment} />}
                <AgainFrom at={moment.at} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}
