import { useId, useState } from "react";
import type { Scenario } from "../../../scenario/scenario.ts";
import { type Received, receive } from "./received.ts";
import { useSharedWords } from "./shared-words.ts";

type OpenFileProps = { scenario: Scenario; onOpen: (text: string) => void };

/** Opens a report file; what cannot be opened is said here, and what was on the page stays. */
export function OpenFile({ scenario, onOpen }: OpenFileProps) {
  const words = useSharedWords().messages.shared.file;
  const id = useId();
  const [problem, setProblem] = useState("");
  const said = (received: Received & { ok: false }): string => {
    if (received.reason === "other-case") return words.otherCase(received.caseId);
    if (received.reason === "newer") return words.newer;
    return received.reason === "damaged" ? words.damaged : words.foreign;
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      const text = await file.text();
      const received = receive(scenario, { kind: "file", text });
      if (received.ok) onOpen(text);
      else setProblem(said(received));
    } catch {
      setProblem(words.unreadable);
    }
  };
  return (
    <div className="open-file">
      <label htmlFor={id}>{words.open}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => open(event.target.files?.[0])}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p role="status" className="file-problem">
        {problem}
      </p>
    </div>
  );
}
