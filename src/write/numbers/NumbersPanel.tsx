import type { Mode } from "../../scenario/vocabulary.ts";
import type { Numbers, WayStep } from "../check/messages-to-worker.ts";
import type { Check } from "../desk/use-check.ts";
import { useWords } from "../words.ts";

type NumbersPanelProps = {
  check: Check;
  onScene: (scene: string) => void;
  onPlay: (mode: Mode, steps: WayStep[]) => void;
};

/** What playing everything comes to, per mode, in plain words. */
export function NumbersPanel({ check, onScene, onPlay }: NumbersPanelProps) {
  const { numbers: say } = useWords().messages;
  const { explored, older } = check;
  if (!explored) return <p className="quiet">{say.waiting}</p>;
  return (
    <>
      {older && <p className="note">{say.older}</p>}
      {explored.numbers.map((each) => (
        <OneMode
          key={`${each.mode} ${each.part}`}
          numbers={each}
          onScene={onScene}
          onPlay={(way) => onPlay(each.mode, way)}
        />
      ))}
    </>
  );
}

type OneModeProps = {
  numbers: Numbers;
  onScene: (scene: string) => void;
  onPlay: (way: WayStep[]) => void;
};

function OneMode({ numbers, onScene, onPlay }: OneModeProps) {
  const { messages } = useWords();
  const say = messages.numbers;
  const { mode, part, shortest, longest, facts, traps, unreachable, neverPossible } = numbers;
  const heading = part === "whole" ? say.whole(say.modes[mode]) : say.cut(say.modes[mode]);
  // A way that ends elsewhere than at the start of the whole case cannot be played from there.
  const playable = part === "whole" ? onPlay : undefined;
  return (
    <section className="one-mode">
      <h3>{heading}</h3>
      {traps.length > 0 && (
        <div className="note amiss">
          <h4>{say.traps}</h4>
          {traps.map(({ scene, title, kind, way }) => (
            <div key={`${scene} ${kind}`}>
              <p>{say.trap[kind](title)}</p>
              <Way way={way} onPlay={playable} />
            </div>
          ))}
        </div>
      )}
      {shortest && <p>{say.length(shortest.length, longest?.way.length)}</p>}
      <h4>{say.endings}</h4>
      <p className="quiet">{say.endingsLead}</p>
      <ul className="bare endings">
        {numbers.endings.map(({ scene, title, share, way }) => (
          <li key={scene}>
            <p>
              <button type="button" className="link" onClick={() => onScene(scene)}>
                {title}
              </button>{" "}
              <span>{messages.percent(share)}</span>
            </p>
            <Way way={way} onPlay={playable} />
          </li>
        ))}
        {numbers.endingsNotReached.map(({ scene, title }) => (
          <li key={scene}>
            <p>
              <button type="button" className="link" onClick={() => onScene(scene)}>
                {title}
              </button>{" "}
              <span className="quiet">{say.never}</span>
            </p>
          </li>
        ))}
      </ul>
      {facts.total > 0 && <p>{say.facts(facts.most, facts.total)}</p>}
      <Named title={say.factsNever} items={facts.never.map(({ id, text }) => [id, text])} />
      <Named
        title={say.unreachable}
        items={unreachable.map(({ scene, title }) => [scene, title])}
        onGo={onScene}
      />
      <Named
        title={say.neverPossible}
        items={neverPossible.map(({ scene, choice, title, text }) => [
          `${scene}/${choice}`,
          `${title}: “${text}”`,
        ])}
        onGo={(id) => onScene(id.split("/")[0] ?? id)}
      />
      <p className="quiet">{say.states(messages.count(numbers.states), numbers.complete)}</p>
    </section>
  );
}

/** A list of choices that shows something, and that can be played. */
function Way({ way, onPlay }: { way: WayStep[]; onPlay: ((way: WayStep[]) => void) | undefined }) {
  const { numbers: say } = useWords().messages;
  if (way.length === 0) return null;
  return (
    <details>
      <summary>{say.way(way.length)}</summary>
      <ol>
        {way.map(({ scene, choice, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way may come past a choice twice
          <li key={`${at} ${scene} ${choice}`}>{text}</li>
        ))}
      </ol>
      {onPlay && (
        <button type="button" className="button" onClick={() => onPlay(way)}>
          {say.playWay}
        </button>
      )}
    </details>
  );
}

type NamedProps = {
  title: string;
  items: readonly (readonly [id: string, text: string])[];
  onGo?: (id: string) => void;
};

function Named({ title, items, onGo }: NamedProps) {
  if (items.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {items.map(([id, text]) => (
          <li key={id}>
            {onGo ? (
              <button type="button" className="link" onClick={() => onGo(id)}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
