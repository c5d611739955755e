import { type ReactNode, useMemo, useState } from "react";
import type { AsksRoom } from "../../player/asks/asks.ts";
import { againFrom, PlayScreen, ReportHost } from "../../player/mount.tsx";
import type { PlayerPage } from "../../player/page.ts";
import type { Later } from "../../player/parts/later.tsx";
import type { ReportRoom } from "../../player/ReportHost.tsx";
import type { SavedPlay } from "../../player/store/saved-play.ts";
import { InlineText } from "../../player/text/RichText.tsx";
import type { Choice } from "../../scenario/scenario.ts";
import type { Role } from "../../scenario/vocabulary.ts";
import { useClassWords } from "../parts/words.ts";
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
  // A play from a moment of this one: the student's own, read and played apart from the class.
  const [own, setOwn] = useState<{ saved: SavedPlay; show: "play" | "report" }>();
  const screen = { scenario, device, page, asks, onPause: () => undefined };
  const reportOf = (saved: SavedPlay, onBack: () => void) => (
    <ReportHost
      key={saved.play.id}
      scenario={scenario}
      saved={saved}
      device={device}
      page={page}
      report={props.report}
      onBack={onBack}
      onAgainFrom={(step) => {
        const again = againFrom(saved.play, step, device.newId());
        setOwn({ saved: { v: 1, ...again, revision: 0, updatedAt: 0 }, show: "play" });
      }}
    />
  );
  const keptOf = (first: SavedPlay): SavedPlay => {
    const entry = device.store.read(first.play.id);
    return entry?.kind === "play" ? entry.saved : first;
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
        {own.show === "report" ? (
          reportOf(own.saved, () => setOwn(undefined))
        ) : (
          <PlayScreen
            {...screen}
            key={own.saved.play.id}
            first={own.saved}
            reading={false}
            onList={() => setOwn(undefined)}
            onReport={() => setOwn({ saved: keptOf(own.saved), show: "report" })}
          />
        )}
      </>
    );
  if (props.show === "report") return reportOf(keptOf(met.saved), props.onLeave);
  return (
    <>
      {props.children}
      <p role="status" className="hint">
        {met.taken > 0 && seat ? messages.pair.moved : ""}
      </p>
      <PlayScreen
        {...screen}
        forwardOnly
        key={`${playId} ${met.taken}`}
        first={met.saved}
        reading={met.taken > 0 && met.saved.cursor > 0}
        seat={oneOfTwo}
        onList={props.onLeave}
        onReport={props.onReport}
      />
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
