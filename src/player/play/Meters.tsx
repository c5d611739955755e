import type { State } from "../../engine/state.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { useMessages } from "../messages.ts";

/** The bounded numbers a story needs, such as energy, as dots and in words. Never a score. */
export function Meters({ scenario, state }: { scenario: Scenario; state: State }) {
  const { meters: words } = useMessages();
  if (scenario.meters.length === 0) return null;
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className="meters">
        {scenario.meters.map(({ id, name, min, max }) => {
          const value = (state.meters[id] ?? min) - min;
          const room = max - min;
          return (
            <li key={id}>
              <span>{name}</span>
              {room <= 12 && (
                <span className="dots" aria-hidden="true">
                  {"●".repeat(value)}
                  {"○".repeat(room - value)}
                </span>
              )}
              <span className={room <= 12 ? "visually-hidden" : undefined}>
                {words.value(value, room)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
