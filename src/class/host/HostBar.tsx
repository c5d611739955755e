import { useArrowKeys } from "../parts/use-arrow-keys.ts";
import type { Item } from "../protocol/host-commands.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

/** Always in reach: what is on the screen, what comes before and after it, and who is there. */
export function HostBar({ view, lead }: HostParts) {
  const { show: words, totals, bar } = useHostWords();
  const { item } = view.class;
  const { joined, finished, plays } = view.totals;
  const nameOf = (each: Item) => (each.kind === "question" ? each.text : words.items[each.kind]);
  const go = (way: "previous" | "next") => () => {
    const to = lead[way];
    if (to) lead.show(to);
  };
  useArrowKeys({ previous: go("previous"), next: go("next") });
  const step = (way: "previous" | "next") => {
    const to = lead[way];
    return (
      <button
        type="button"
        className="button"
        aria-disabled={!to}
        aria-keyshortcuts={way === "next" ? "ArrowRight" : "ArrowLeft"}
        onClick={go(way)}
      >
        {words[way]}
        <small>{to ? nameOf(to) : " "}</small>
      </button>
    );
  };
  return (
    <section className="host-bar" aria-label={bar.label}>
      <div className="host-now">
        <p aria-live="polite">{words.now(nameOf(item))}</p>
        <p className="hint">
          {totals.joined(joined)} · {bar.finished(finished, plays)}
        </p>
      </div>
      {step("previous")}
      {step("next")}
    </section>
  );
}
