import { useId } from "react";
import { itemFor, itemsOf, type OrderedKind, screenOrder } from "../parts/screen-order.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

/** What could stand on the shared screen: what fits now, and everything else. */
export function ShowCard({ view, scenario, lead }: HostParts) {
  const { show: words } = useHostWords();
  const ids = useId();
  const { item, phase } = view.class;
  const { there, scenes, show } = lead;
  const titleOf = (id: string) => scenario?.scenes.find((each) => each.id === id)?.title ?? id;
  const fitting = itemsOf[phase];
  const missing = screenOrder.some((kind) => fitting.includes(kind) && !itemFor(kind, there));
  const button = (kind: OrderedKind) => {
    const next = itemFor(kind, there);
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
  const ofOneMoment = item.kind === "moment" || item.kind === "parted";
  return (
    <section className="class-card" aria-labelledby={`${ids}-heading`}>
      <h2 id={`${ids}-heading`}>{words.heading}</h2>
      <ul className="bare show-items">{fitting.map(button)}</ul>
      {(missing || !there.results) && (
        <p id={`${ids}-needs`} className={missing ? "hint" : "visually-hidden"}>
          {words.needsResults}
        </p>
      )}
      {scenes.length > 0 && (phase === "deeper" || ofOneMoment) && (
        <p>
          <label htmlFor={`${ids}-scene`}>{words.whichScene}</label>
          <select
            id={`${ids}-scene`}
            value={there.scene}
            onChange={({ target: { value } }) => {
              lead.pickScene(value);
              if (ofOneMoment) show({ kind: item.kind, scene: value });
            }}
          >
            {scenes.map((id) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </select>
        </p>
      )}
      <details>
        <summary>{words.else}</summary>
        <ul className="bare show-items">
          {screenOrder.filter((kind) => !fitting.includes(kind)).map(button)}
        </ul>
      </details>
      <p className="hint">{words.keys}</p>
    </section>
  );
}
