import { canLead } from "../parts/phase-ways.ts";
import { useClassWords } from "../parts/words.ts";
import { type Phase, phases } from "../protocol/words.ts";
import { useHostWords } from "./words.ts";

type PhaseNavProps = { phase: Phase; onPhase: (phase: Phase) => void };

/** Where the class is, and where it can go from here but for the end. */
export function PhaseNav({ phase, onPhase }: PhaseNavProps) {
  const words = useHostWords();
  const { phases: names } = useClassWords().messages;
  return (
    <nav className="phase-nav" aria-label={words.phases}>
      <ol>
        {phases
          .filter((each) => each !== "closed")
          .map((each) => (
            <li key={each}>
              <button
                type="button"
                className="button"
                aria-current={each === phase ? "step" : undefined}
                disabled={!canLead(phase, each)}
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
