import type { Draft, Version } from "../draft/draft.ts";
import { useWords } from "../words.ts";
import { isOnDisk, type KeepState } from "./use-keeping.ts";

type KeptLineProps = { state: KeepState; kept: Draft; versions: readonly Version[] };

/** Whether the work lies safe, in the browser and as a file. What is not safe stands out. */
export function KeptLine({ state, kept, versions }: KeptLineProps) {
  const { messages } = useWords();
  const say = messages.kept;
  const saved = versions.find(({ reason }) => reason === "saved");
  const file = !saved
    ? say.file.never
    : state === "kept" && isOnDisk(versions, kept.texts)
      ? say.file.saved(messages.clock(saved.at))
      : say.file.changed;
  const here =
    state === "kept"
      ? say.kept(messages.clock(kept.updatedAt))
      : state === "conflict"
        ? say.changed
        : say[state];
  const alarming = state === "full" || state === "blocked";
  return (
    <p className={`kept-line ${alarming ? "alarming" : ""}`}>
      {/* Only what asks for something is said aloud; typing on is no news. */}
      <span role={alarming ? "alert" : undefined}>{here}</span> <span>{file}</span>
    </p>
  );
}
