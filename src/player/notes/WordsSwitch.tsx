import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { useWritesFirst } from "./use-writes-first.ts";

/** At any moment: own words first, or not. */
export function WordsSwitch({ messages }: { messages: AsksMessages }) {
  const [wanted, setWanted] = useWritesFirst();
  return (
    <label className="words-switch">
      <input
        type="checkbox"
        checked={wanted}
        onChange={({ target }) => setWanted(target.checked)}
      />
      <span>{messages.words.switch}</span>
    </label>
  );
}
