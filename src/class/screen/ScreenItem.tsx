import type { Scenario } from "../../scenario/scenario.ts";
import { partedScenes } from "../parts/parted-scenes.ts";
import { QrCode } from "../parts/QrCode.tsx";
import type { ScreenView } from "../protocol/view.ts";
import { ByRoleItem } from "./ByRoleItem.tsx";
import { ClientItem } from "./ClientItem.tsx";
import { FlowItem } from "./FlowItem.tsx";
import { NetworksItem } from "./networks/NetworksItem.tsx";
import { NotUpToClientItem, PartedItem, ToldItem } from "./ResultItems.tsx";
import { MomentItem, TextsItem, VoteItem } from "./SharedItems.tsx";
import { useScreenWords } from "./words.ts";

type ScreenItemProps = {
  view: ScreenView;
  scenario: Scenario | undefined;
  /** Where students go, whole; shown beside the code. */
  joinUrl: string;
};

/** What the host shows now. Every number in it was released. */
export function ScreenItem({ view, scenario, joinUrl }: ScreenItemProps) {
  const words = useScreenWords();
  const { item } = view.class;
  const { results, vote, texts } = view;
  const parts = scenario && results && { scenario, results: results.whole };
  switch (item.kind) {
    case "nothing":
      return null;
    case "join":
      return <JoinItem view={view} joinUrl={joinUrl} />;
    case "agreements":
      return (
        <ul className="agreements">
          {words.agreements.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      );
    case "question":
      return <p className="big-question voice">{item.text}</p>;
    case "vote":
      return vote ? <VoteItem vote={vote} /> : null;
    case "texts":
      return (
        <TextsItem texts={texts.filter(({ kind }) => kind !== "action")} empty={words.texts.none} />
      );
    case "actions":
      return (
        <>
          <h2>{words.actions.lead}</h2>
          <TextsItem
            texts={texts.filter(({ kind }) => kind === "action")}
            empty={words.actions.none}
          />
        </>
      );
    case "moment":
      return scenario ? <MomentItem scenario={scenario} scene={item.scene} vote={vote} /> : null;
    case "not-up-to-client":
      return scenario ? <NotUpToClientItem scenario={scenario} /> : null;
    case "client":
      return parts ? <ClientItem {...parts} /> : <p>{words.notReleased}</p>;
    case "told":
      return parts ? <ToldItem {...parts} /> : <p>{words.notReleased}</p>;
    case "flow":
      return parts ? <FlowItem {...parts} /> : <p>{words.notReleased}</p>;
    case "networks":
      return parts ? <NetworksItem {...parts} /> : <p>{words.notReleased}</p>;
    case "parted": {
      const scene = item.scene ?? partedScenes(results, scenario)[0];
      if (!parts || !scene) return <p>{words.notReleased}</p>;
      return <PartedItem {...parts} scene={scene} />;
    }
    case "by-role":
      return scenario && results?.byRole ? (
        <ByRoleItem scenario={scenario} results={{ ...results, byRole: results.byRole }} />
      ) : (
        <p>{words.notReleased}</p>
      );
  }
}

function JoinItem({ view, joinUrl }: { view: ScreenView; joinUrl: string }) {
  const words = useScreenWords();
  const { code, totals } = view;
  return (
    <div className="join-item">
      <div>
        <h2>{words.join}</h2>
        <p>
          {words.at} <b>{joinUrl.replace(/^https?:\/\//, "")}</b>
        </p>
        {code && (
          <>
            <p>{words.withCode}</p>
            <p className="class-code">{code.code}</p>
          </>
        )}
        <p role="status">{words.joined(totals.joined)}</p>
      </div>
      {code && <QrCode text={`${joinUrl}#${code.code}`} label={words.qr(code.code)} />}
    </div>
  );
}
