import { Jump } from "./Jump.tsx";
import { useReport } from "./report-context.ts";
import { headingId, type SectionId } from "./Section.tsx";

/** The table of contents of the sections that are there. */
export function Contents({ sections }: { sections: readonly SectionId[] }) {
  const { messages, who } = useReport();
  const titles: Record<SectionId, string> = {
    outcome: messages.outcome.title(who),
    wanted: messages.wanted.title(who),
    moments: messages.moments.title,
    mirror: messages.mirror.title,
    setting: messages.setting.title,
    words: messages.listening.words.title,
    brackets: messages.listening.brackets.title,
    network: messages.listening.network.title(who),
    crossing: messages.listening.crossing.title,
    circumstances: messages.circumstances.title(who),
    story: messages.story.title,
    compare: messages.listening.compare,
    action: messages.action.title,
    portfolio: messages.portfolio.title,
    keep: messages.keep.title,
  };
  return (
    <nav className="report-contents no-print" aria-label={messages.contents}>
      <p className="label" aria-hidden="true">
        {messages.contents}
      </p>
      <ol>
        {sections.map((id) => (
          <li key={id}>
            <Jump to={headingId(id)}>{titles[id]}</Jump>
          </li>
        ))}
      </ol>
    </nav>
  );
}
