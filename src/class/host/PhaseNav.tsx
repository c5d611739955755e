import { useClassWords } from "../parts/words.ts";
import { type Phase, phases } from "../protocol/words.ts";
import { useHostWords } from "./words.ts";

type PhaseNavProps = { phase: Phase; onPhase: (phase: Phase) => void };

/** Where the class is; one button leads anywhere but to the end. */
export function PhaseNav({ phase, onPhase }: PhaseNavProps) {
  const words = useHostWords();
  const { phases: names } = useClassWords().messages;
  return (
    <nav className="phase-nav" aria-label={words.phases}>
      <ol>
        {phases
          .filter((each) => each !== "closed" || phase === "closed")
          .map((each) => (
            <li key={each}>
              <button
                type="button"
                className="button"
                aria-current={each === phase ? "step" : undefined}
                disabled={phase === "closed"}
                onClick={() => onPhase(each)}
              >
                {names[each]}
              </button>
            </li>
          ))}
      </ol>
    </nav>
  );
}
