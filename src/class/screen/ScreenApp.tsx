import type { Fetch } from "../client/post.ts";
import { useClassCase } from "../client/use-class-case.ts";
import { useReach } from "../client/use-reach.ts";
import { type InSeat, useResumed } from "../client/use-resumed.ts";
import { useSeat } from "../client/use-seat.ts";
import type { ClassWorld } from "../client/world.ts";
import { TouchBadge } from "../parts/TouchBadge.tsx";
import { titleFor, useClassWords } from "../parts/words.ts";
import { FullScreenButton } from "./FullScreenButton.tsx";
import { ScreenItem } from "./ScreenItem.tsx";
import { useScreenWords } from "./words.ts";

type ScreenAppProps = { classUrl: string; world: ClassWorld };

/** The shared screen: legible from the back row, and nothing personal on it. */
export function ScreenApp({ classUrl, world }: ScreenAppProps) {
  const words = useScreenWords();
  const resumed = useResumed("screen", world);
  if (typeof resumed === "object")
    return <OnScreen key={resumed.id} {...resumed} classUrl={classUrl} fetch={world.fetch} />;
  return (
    <div className="class-open">
      <h1>{words.none}</h1>
      <p className="lead">{resumed === "nowhere" ? words.noneText : ""}</p>
    </div>
  );
}

type OnScreenProps = InSeat<"screen"> & { classUrl: string; fetch: Fetch };

function OnScreen({ id, first, classUrl, fetch }: OnScreenProps) {
  const words = useScreenWords();
  const titles = Object.entries(words.titles);
  const { messages, reader } = useClassWords();
  const { view, touch } = useSeat(id, "screen", fetch, first);
  const { origin } = useReach(fetch);
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
  const heading = titles.find(([kind]) => kind === item.kind && kind !== "moment")?.[1];
  return (
    <div className="shared-screen">
      <header className="class-bar">
        <h1>
          {titleFor(view.class.case.title, reader)} · {messages.phases[phase]}
        </h1>
        <TouchBadge touch={touch} />
        <FullScreenButton />
      </header>
      <section aria-live="polite" className={`screen-item ${item.kind}`}>
        {phase === "closed" ? (
          <p className="big-question">{words.closed}</p>
        ) : (
          <>
            {heading && <h2 className="item-title">{heading}</h2>}
            <ScreenItem view={view} scenario={scenario} joinUrl={new URL(classUrl, origin).href} />
          </>
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
