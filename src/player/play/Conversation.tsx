import { memo } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import { useMessages } from "../messages.ts";
import { EntryView } from "./EntryView.tsx";
import { listenerNameIn } from "./names.ts";
import { Room, SceneSummary } from "./SceneHead.tsx";
import { moodBefore, type SceneGroup, sameGroup } from "./scene-groups.ts";
import { YearsPassing } from "./YearsPassing.tsx";

type ConversationProps = {
  scenario: Scenario;
  groups: SceneGroup[];
  pair: boolean;
  feedbackNow: boolean;
  onPicture: () => void;
};

/** The id under which an entry can be scrolled to. */
export const anchorOf = (key: string): string => `moment-${key}`;

/** Everything said so far, by scene. Earlier scenes can be folded away; the current one stands open. */
export function Conversation({ groups, ...shared }: ConversationProps) {
  const { conversation } = useMessages();
  return (
    <section className="conversation" aria-label={conversation.label}>
      {groups.map((group) => (
        <SceneOf key={group.key} group={group} {...shared} />
      ))}
    </section>
  );
}

const SceneOf = memo(
  ({ group, ...shared }: SceneBodyProps) => (
    <div className="scene" id={anchorOf(group.key)}>
      {group.head.yearsPassed && <YearsPassing years={group.head.yearsPassed} />}
      <details open className={group.head.kind}>
        <SceneSummary head={group.head} />
        <SceneBody group={group} {...shared} />
      </details>
    </div>
  ),
  (before, after) =>
    sameGroup(before.group, after.group) &&
    before.scenario === after.scenario &&
    before.pair === after.pair &&
    before.feedbackNow === after.feedbackNow &&
    before.onPicture === after.onPicture,
);

type SceneBodyProps = Omit<ConversationProps, "groups"> & { group: SceneGroup };

function SceneBody({ scenario, group, ...shared }: SceneBodyProps) {
  const listener = listenerNameIn(scenario, group.head.scene.id);
  return (
    <>
      <Room head={group.head} mended={group.mended} listened={listener !== undefined} />
      {group.entries.map((entry, at) => (
        <div className="entry" key={entry.key} id={anchorOf(entry.key)}>
          <EntryView
            entry={entry}
            previous={group.entries[at - 1]}
            moodBefore={moodBefore(group.entries, at)}
            listener={listener}
            {...shared}
          />
        </div>
      ))}
    </>
  );
}
