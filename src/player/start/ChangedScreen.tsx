import { sceneOf } from "../../engine/graph.ts";
import { type Break, replay } from "../../engine/replay.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { useMessages } from "../messages.ts";
import type { SavedPlay } from "../store/saved-play.ts";

type ChangedScreenProps = {
  scenario: Scenario;
  saved: SavedPlay;
  /** Absent where every choice still fits. */
  broken: Break | undefined;
  /** Goes on with the same play. */
  onGoOn: () => void;
  /** Goes on as far as it fits, as a new play. */
  onGoOnFrom: (step: number) => void;
  onLater: () => void;
  onAnew: () => void;
};

/** The case has changed since this was played: what still fits, and what the student wants with it. */
export function ChangedScreen(props: ChangedScreenProps) {
  const { scenario, saved, broken, onGoOn, onGoOnFrom, onLater, onAnew } = props;
  const { changed } = useMessages();
  if (!broken)
    return (
      <div className="problem">
        <h1>{changed.title}</h1>
        <p>{changed.fits}</p>
        <div className="actions">
          <button type="button" className="button primary" onClick={onGoOn}>
            {changed.goOn}
          </button>
          <button type="button" className="button" onClick={onLater}>
            {changed.later}
          </button>
        </div>
      </div>
    );
  const made = saved.play.steps.length;
  const reached = replay(scenario, saved.play, broken.at).state.scene;
  const title = sceneOf(scenario, reached)?.title ?? reached;
  const { reason: why } = broken;
  const unanswered = why === "answer-missing" || why === "answer-invalid";
  const reason = changed.reason[unanswered ? "not-possible" : why];
  const fitting =
    broken.at === 0
      ? changed.breaksAtStart
      : made > broken.at
        ? changed.breaks(made, broken.at)
        : changed.breaksLink(broken.at);
  return (
    <div className="problem">
      <h1>{changed.title}</h1>
      <p>{fitting}</p>
      <p>{typeof reason === "string" ? reason : reason(title)}</p>
      <p>{changed.goOnKept}</p>
      <div className="actions">
        {broken.at > 0 && (
          <button type="button" className="button primary" onClick={() => onGoOnFrom(broken.at)}>
            {changed.goOnFrom}
          </button>
        )}
        <button type="button" className="button" onClick={onAnew}>
          {changed.anew}
        </button>
        <button type="button" className="button" onClick={onLater}>
          {changed.later}
        </button>
      </div>
    </div>
  );
}
