import type { StoragePort } from "../../player/store/storage-port.ts";
import type { Fetch } from "../client/post.ts";
import { useClassCase } from "../client/use-class-case.ts";
import { useResumed } from "../client/use-resumed.ts";
import { useSeat } from "../client/use-seat.ts";
import { TouchBadge } from "../parts/TouchBadge.tsx";
import type { Message, ScreenView } from "../protocol/view.ts";
import { useClassWords } from "../words.ts";
import { ScreenItem } from "./ScreenItem.tsx";
import { useScreenWords } from "./words.ts";

type ScreenAppProps = { classUrl: string; fetch: Fetch; storage: StoragePort | undefined };

/** The shared screen: legible from the back row, and nothing personal on it. */
export function ScreenApp({ classUrl, fetch, storage }: ScreenAppProps) {
  const words = useScreenWords();
  const resumed = useResumed("screen", fetch, storage);
  if (resumed.at === "in")
    return <OnScreen key={resumed.id} {...resumed} {...{ classUrl, fetch }} />;
  return (
    <div className="class-open">
      <h1>{words.none}</h1>
      <p className="lead">{resumed.at === "nowhere" ? words.noneText : ""}</p>
    </div>
  );
}

type OnScreenProps = {
  id: string;
  first?: Message<ScreenView>;
  classUrl: string;
  fetch: Fetch;
};

function OnScreen({ id, first, classUrl, fetch }: OnScreenProps) {
  const words = useScreenWords();
  const { messages, reader } = useClassWords();
  const { view, touch } = useSeat(id, "screen", fetch, first);
  const { scenario } = useClassCase(fetch, "screen", view?.class, reader);
  if (!view)
    return (
      <div className="class-open">
        <h1>{touch === "gone" ? messages.touch.gone : words.none}</h1>
        <TouchBadge touch={touch} />
      </div>
    );
  const { phase, item } = view.class;
  const { finished, plays } = view.totals;
  return (
    <div className="shared-screen">
      <header className="class-bar">
        <h1>
          {view.class.case.title[reader] ?? scenario?.title ?? ""} · {messages.phases[phase]}
        </h1>
        <TouchBadge touch={touch} />
      </header>
      <section aria-live="polite" className={`screen-item ${item.kind}`}>
        {phase === "closed" ? (
          <p className="big-question">{words.closed}</p>
        ) : (
          <ScreenItem view={view} scenario={scenario} classUrl={classUrl} />
        )}
        {phase === "play" && item.kind === "nothing" && (
          <p className="big-question">
            {words.playing}
            <br />
            <small>{words.finished(finished, plays)}</small>
          </p>
        )}
      </section>
    </div>
  );
}
