import "../../case-graph/graph.css";
import { useEffect, useId, useRef, useState } from "react";
import type { GraphScene } from "../../case-graph/graph.ts";
import type { Drawing } from "../check/messages-to-worker.ts";
import type { Check } from "../desk/use-check.ts";
import { useWords } from "../words.ts";
import { Picture } from "./Picture.tsx";

type GraphPanelProps = {
  check: Check;
  onScene: (scene: string) => void;
  onPlay: (scene: GraphScene) => void;
};

const sizes = ["small", "whole", "large"] as const;

/** With more scenes than this the whole drawing is too small to read in the panel. */
const FITS = 14;

/** Moves the window to where the story begins: a wide drawing is empty at its corner. */
function showStart(graphWindow: HTMLElement | null): void {
  const start = graphWindow?.querySelector(".entrance")?.getBoundingClientRect();
  if (!graphWindow || !start) return;
  const around = graphWindow.getBoundingClientRect();
  graphWindow.scrollLeft += start.left + start.width / 2 - around.left - around.width / 2;
  graphWindow.scrollTop += start.top - around.top - 24;
}

/** The map of the story: drawn, and as a list that can do the same things. */
export function GraphPanel({ check, onScene, onPlay }: GraphPanelProps) {
  const { graph: say, numbers } = useWords().messages;
  const { explored, older } = check;
  const [as, setAs] = useState<string>("");
  const name = useId();
  const many = (explored?.drawing.scenes.length ?? 0) > FITS;
  const [wanted, setSize] = useState<number>();
  const size = wanted ?? (many ? 1 : 0);
  const view = useRef<HTMLElement>(null);
  const there = explored !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: at first, and at every other size
  useEffect(() => showStart(view.current), [size, there, as]);
  if (!explored) return <p className="quiet">{say.waiting}</p>;
  const { drawing } = explored.byMode.find(({ mode }) => mode === as) ?? explored;
  return (
    <>
      <p className="quiet">{say.lead}</p>
      {older && <p className="note">{say.older}</p>}
      <div className="graph-tools">
        {explored.byMode.length > 0 && (
          <label htmlFor={name}>
            {say.as}{" "}
            <select id={name} value={as} onChange={(event) => setAs(event.currentTarget.value)}>
              <option value="">{say.everybody}</option>
              {explored.byMode.map(({ mode }) => (
                <option key={mode} value={mode}>
                  {numbers.modes[mode]}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          className="button"
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          {say.smaller}
        </button>
        <button
          type="button"
          className="button"
          disabled={size === sizes.length - 1}
          onClick={() => setSize(size + 1)}
        >
          {say.bigger}
        </button>
      </div>
      <section
        ref={view}
        className={`graph-window ${sizes[size]}`}
        aria-label={say.drawing}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls here, by keyboard too
        tabIndex={0}
      >
        <Picture picture={drawing.picture} onScene={onScene} />
      </section>
      <h3>{say.scenes}</h3>
      <ol className="scene-list bare">
        {drawing.scenes.map((scene) => (
          <SceneItem
            key={scene.id}
            scene={scene}
            drawing={drawing}
            onScene={onScene}
            onPlay={onPlay}
          />
        ))}
      </ol>
    </>
  );
}

type SceneItemProps = Omit<GraphPanelProps, "check"> & { scene: GraphScene; drawing: Drawing };

function SceneItem({ scene, drawing, onScene, onPlay }: SceneItemProps) {
  const { graph: say } = useWords().messages;
  const { id, title } = scene;
  const titleOf = (of: string) => drawing.scenes.find((each) => each.id === of)?.title ?? of;
  const leads = drawing.arrows.filter(({ from }) => from === id).map(({ to }) => titleOf(to));
  return (
    <li>
      <h4>{title}</h4>
      {[...new Set(scene.findings.map(({ kind }) => kind))].map((kind) => (
        <p key={kind} className="finding">
          {say.findings[kind]}
        </p>
      ))}
      {scene.kind !== "ending" && (
        <p className="quiet">
          {say.leads}: {leads.length > 0 ? leads.join(", ") : say.nowhere}
        </p>
      )}
      <div className="actions">
        <button type="button" className="button plain" onClick={() => onScene(id)}>
          {say.text} <span className="visually-hidden">({title})</span>
        </button>
        <button type="button" className="button plain" onClick={() => onPlay(scene)}>
          {say.play} <span className="visually-hidden">({title})</span>
        </button>
      </div>
    </li>
  );
}
