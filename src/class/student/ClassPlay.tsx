import { type ReactNode, useMemo, useState } from "react";
import type { AsksRoom } from "../../player/asks/asks.ts";
import { PlayScreen, ReportHost } from "../../player/mount.tsx";
import type { PlayerPage } from "../../player/page.ts";
import type { Later } from "../../player/parts/later.tsx";
import type { ReportRoom } from "../../player/ReportHost.tsx";
import type { SavedPlay } from "../../player/store/saved-play.ts";
import { InlineText } from "../../player/text/RichText.tsx";
import type { Choice } from "../../scenario/scenario.ts";
import type { Role } from "../../scenario/vocabulary.ts";
import { useClassWords } from "../words.ts";
import { type MetPlayProps, useMetPlay } from "./use-met-play.ts";

export type ClassPlayProps = MetPlayProps & {
  page: PlayerPage;
  asks: Later<AsksRoom>;
  report: Later<ReportRoom>;
  /** On two devices: who sits at this one. */
  seat: Role | undefined;
  show: "play" | "report";
  /** What stands above the play: the partner, the way to the debrief. */
  children: ReactNode;
  onLeave: () => void;
  onReport: () => void;
};

/** The play in a class: forward only, every choice told on, and what another device chose taken over. */
export function ClassPlay(props: ClassPlayProps) {
  const { scenario, device, page, asks, playId, seat } = props;
  const { messages } = useClassWords();
  const met = useMetPlay(props);
  const oneOfTwo = useMemo(
    () => seat && { role: seat, onOther: (theirs: Choice[]) => <Theirs choices={theirs} /> },
    [seat],
  );
  const [own, setOwn] = useState<SavedPlay>();
  const screen = { scenario, device, page, asks, onPause: () => undefined };
  const savedNow = (id: string): SavedPlay => {
    const entry = device.store.read(id);
    return entry?.kind === "play" ? entry.saved : met.saved;
  };
  if (own)
    return (
      <>
        <p className="note">
          {messages.play.private}{" "}
          <button type="button" className="button" onClick={() => setOwn(undefined)}>
            {messages.play.backToClass}
          </button>
        </p>
        <PlayScreen
          {...screen}
          key={own.play.id}
          first={own}
          reading={false}
          onList={() => setOwn(undefined)}
          onReport={() => setOwn(undefined)}
        />
      </>
    );
  if (props.show === "report")
    return (
      <ReportHost
        scenario={scenario}
        saved={savedNow(playId)}
        device={device}
        page={page}
        report={props.report}
        onBack={props.onLeave}
        onAgainFrom={(step) => {
          const { play } = savedNow(playId);
          const forked = { play: play.id, step };
          const again = {
            ...play,
            id: device.newId(),
            forkOf: forked,
            steps: play.steps.slice(0, step),
          };
          setOwn({ v: 1, play: again, cursor: step, revision: 0, updatedAt: 0 });
        }}
      />
    );
  return (
    <>
      {props.children}
      <p role="status" className="hint">
        {met.taken > 0 && seat ? messages.pair.moved : ""}
      </p>
      <div className="forward-only">
        <PlayScreen
          {...screen}
          key={`${playId} ${met.taken}`}
          first={met.saved}
          reading={met.taken > 0 && met.saved.cursor > 0}
          seat={oneOfTwo}
          onList={props.onLeave}
          onReport={props.onReport}
        />
      </div>
    </>
  );
}

/** What the partner can choose here, on the other device. */
function Theirs({ choices }: { choices: Choice[] }) {
  const { pair: words } = useClassWords().messages;
  if (choices.length === 0) return null;
  return (
    <div className="partners-choices">
      <p className="hint">{words.partnersChoice}</p>
      <ul>
        {choices.map(({ id, text }) => (
          <li key={id}>
            <InlineText text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
