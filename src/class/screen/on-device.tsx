import "./on-device.css";
import type { ReactNode } from "react";
import type { ClassScreenMessages } from "../../i18n/class-screen.nl.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { partedScenes } from "../parts/parted-scenes.ts";
import type { SharedView } from "../protocol/view.ts";
import { ByRoleItem } from "./ByRoleItem.tsx";
import { ClientItem } from "./ClientItem.tsx";
import { FlowTable } from "./flow/FlowTable.tsx";
import { roadsOf } from "./flow/roads.ts";
import { NetworksList } from "./networks/NetworksList.tsx";
import { NotUpToClientItem, PartedItem, ToldItem } from "./ResultItems.tsx";
import { MomentItem } from "./SharedItems.tsx";
import { ScreenWordsContext } from "./words.ts";

type OnDeviceProps = { view: SharedView; scenario: Scenario; words: ClassScreenMessages };
type Kind = keyof ClassScreenMessages["titles"];

/** In the order in which a debrief looks at it; a moment is played again, not kept. */
const kept: readonly Kind[] = [
  "client",
  "told",
  "flow",
  "parted",
  "networks",
  "not-up-to-client",
  "by-role",
];

/**
 * What stands on the shared screen, on somebody's own device: to be read in one's own time, as tables.
 * While the class talks it is what the host shows; once it is closed, all that was released.
 */
export function OnDevice({ view, scenario, words }: OnDeviceProps) {
  const { item, phase } = view.class;
  const shown = Object.keys(words.titles) as Kind[];
  const now = shown.find((kind) => kind === item.kind);
  const only =
    now && contentOf(now, view, scenario, item.kind === "parted" ? item.scene : undefined);
  return (
    <ScreenWordsContext value={words}>
      {phase === "closed"
        ? kept.map((kind) => {
            const content = contentOf(kind, view, scenario, undefined);
            return (
              content && (
                <details key={kind} className="class-card on-device">
                  <summary>{words.titles[kind]}</summary>
                  {content}
                </details>
              )
            );
          })
        : only && (
            <section className="class-card on-device" aria-label={words.titles[now]}>
              {now !== "moment" && <h2>{words.titles[now]}</h2>}
              {only}
            </section>
          )}
    </ScreenWordsContext>
  );
}

/** @param scene the one that the host shows; without it all where choices parted */
function contentOf(
  kind: Kind,
  { class: section, results, vote }: SharedView,
  scenario: Scenario,
  scene: string | undefined,
): ReactNode {
  const { item } = section;
  if (kind === "moment")
    return (
      item.kind === "moment" && (
        <MomentItem scenario={scenario} scene={item.scene} vote={vote} apart />
      )
    );
  if (kind === "not-up-to-client") return <NotUpToClientItem scenario={scenario} />;
  if (!results) return null;
  const parts = { scenario, results: results.whole };
  switch (kind) {
    case "client":
      return <ClientItem {...parts} />;
    case "told":
      return <ToldItem {...parts} />;
    case "flow":
      return <FlowTable scenario={scenario} roads={roadsOf(results.whole, scenario)} />;
    case "networks":
      return <NetworksList {...parts} />;
    case "by-role":
      return (
        results.byRole && (
          <ByRoleItem scenario={scenario} results={{ ...results, byRole: results.byRole }} />
        )
      );
    case "parted": {
      const parted = partedScenes(results, scenario);
      const these = scene ? [scene] : section.phase === "closed" ? parted : parted.slice(0, 1);
      return these.map((each) => <PartedItem key={each} {...parts} scene={each} />);
    }
  }
}
