import { useId, useState } from "react";
import { partedScenes } from "../parts/parted-scenes.ts";
import { itemsOf, neighbour, screenOrder, showsResults } from "../parts/screen-order.ts";
import type { Item } from "../protocol/host-commands.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

/** What stands on the shared screen, and what could. */
export function ShowCard({ view, scenario, send }: HostParts) {
  const { show: words } = useHostWords();
  const ids = useId();
  const { item, phase } = view.class;
  const [scene, setScene] = useState("");
  const results = view.results !== null;
  const byRole = view.results?.byRole !== undefined;
  const show = (next: Item) => void send({ kind: "show", item: next });
  const titleOf = (id: string) => scenario?.scenes.find((each) => each.id === id)?.title ?? id;
  const scenes = partedScenes(view.results, scenario);
  const chosen = scenes.includes(scene) ? scene : scenes[0];

  const itemFor = (kind: (typeof screenOrder)[number]): Item | undefined => {
    if (showsResults.includes(kind) && !results) return undefined;
    if (kind === "by-role") return byRole ? { kind } : undefined;
    if (kind === "vote") return view.vote ? { kind, vote: view.vote.id } : undefined;
    if (kind === "moment") return chosen ? { kind, scene: chosen } : undefined;
    if (kind === "parted") return chosen ? { kind, scene: chosen } : { kind };
    return { kind };
  };
  const step = (way: "previous" | "next") => {
    const kind = neighbour(item.kind, way, { results, byRole });
    const next = kind && itemFor(kind);
    return (
      <button
        type="button"
        className="button"
        aria-disabled={!next}
        onClick={() => next && show(next)}
      >
        {words[way]}
      </button>
    );
  };
  const button = (kind: (typeof screenOrder)[number]) => {
    const next = itemFor(kind);
    return (
      <li key={kind}>
        <button
          type="button"
          className="button"
          aria-pressed={item.kind === kind}
          aria-disabled={!next}
          aria-describedby={next ? undefined : `${ids}-needs`}
          onClick={() => next && show(next)}
        >
          {words.items[kind]}
        </button>
      </li>
    );
  };
  const fitting = itemsOf[phase];
  return (
    <section className="class-card" aria-labelledby={`${ids}-heading`}>
      <h2 id={`${ids}-heading`}>{words.heading}</h2>
      <p aria-live="polite">
        {words.now(item.kind === "question" ? item.text : words.items[item.kind])}
      </p>
      <div className="actions">
        {step("previous")}
        {step("next")}
      </div>
      <ul className="bare show-items">{fitting.map(button)}</ul>
      <details>
        <summary>{words.heading}…</summary>
        <ul className="bare show-items">
          {screenOrder.filter((kind) => !fitting.includes(kind)).map(button)}
        </ul>
      </details>
      {scenes.length > 0 && (
        <p>
          <label htmlFor={`${ids}-scene`}>{words.whichScene}</label>
          <select
            id={`${ids}-scene`}
            value={chosen}
            onChange={({ target }) => setScene(target.value)}
          >
            {scenes.map((id) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p id={`${ids}-needs`} className="hint">
        {results ? "" : words.needsResults}
      </p>
    </section>
  );
}
