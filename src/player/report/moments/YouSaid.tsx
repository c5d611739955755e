import type { RichText as Text } from "../../../scenario/rich-text.ts";
import type { Move, Role } from "../../../scenario/vocabulary.ts";
import { RichText } from "../../text/RichText.tsx";
import { useReport } from "../report-context.ts";

type YouSaidProps = {
  said: Text;
  moves: readonly Move[];
  by?: Role | undefined;
  /** It was possible, and not chosen. */
  other?: boolean;
};

/** What the student said or did, and what that is called. */
export function YouSaid({ said, moves, by, other = false }: YouSaidProps) {
  const { messages, terms, report } = useReport();
  const role = by ?? (report.mode === "pair" ? undefined : report.mode);
  return (
    <div className={`you-said ${role ?? ""}`}>
      <p className="label">
        {by ? (
          <span className={`role-mark ${by}`}>{terms.roles[by]}</span>
        ) : (
          !other && (report.mode === "pair" ? messages.youBothChose : messages.youChose)
        )}{" "}
        {other && <span>{messages.moments.possibleToo}</span>}{" "}
        <span className="moves">{moves.map((move) => terms.moves[move]).join(", ")}</span>
      </p>
      <RichText text={said} />
    </div>
  );
}
