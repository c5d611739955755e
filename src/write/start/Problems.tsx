import type { Problem } from "../desk/document-machine.ts";
import { useWords } from "../words.ts";

/** Why something could not be opened, in words; nothing where all is well. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { problem: say } = useWords().messages;
  if (problems.length === 0) return null;
  return (
    <div className="note write-problem" role="alert">
      {problems.map(({ kind, name = "" }) => {
        const words = say[kind];
        return <p key={`${kind} ${name}`}>{typeof words === "string" ? words : words(name)}</p>;
      })}
    </div>
  );
}
