import { type FormEvent, useId, useState } from "react";
import type { CompareMessages } from "../../../i18n/compare.nl.ts";
import type { Device } from "../../device.ts";
import type { SavedPlay } from "../../store/saved-play.ts";
import { useReport } from "../report-context.ts";
import { Section } from "../Section.tsx";
import { receive } from "../shared/received.ts";
import { besideOf, type NotBeside, pastedCode } from "./beside.ts";
import { PlaySelect } from "./PlaySelect.tsx";
import type { Sided } from "./sides.tsx";

type ChoosePlayProps = {
  words: CompareMessages;
  device: Pick<Device, "store" | "ownTexts">;
  /** Plays on this device that this one can be laid beside. */
  plays: readonly SavedPlay[];
  /** An id or a link's code that was looked at and fits. */
  onChoose: (beside: string) => void;
  onFile: (sided: Sided) => void;
};

/** Another play to lay beside this one: from this device, from a link, or from a file. */
export function ChoosePlay({ words, device, plays, onChoose, onFile }: ChoosePlayProps) {
  const { scenario, terms } = useReport();
  const { choose } = words;
  const [id, setId] = useState("");
  const [link, setLink] = useState("");
  const [problem, setProblem] = useState<NotBeside>();
  const field = useId();
  const go = (event: FormEvent) => {
    event.preventDefault();
    const beside = pastedCode(link) || id;
    if (beside === "") return setProblem("empty");
    const found = besideOf(beside, { scenario, device });
    if (found.ok) onChoose(beside);
    // Whatever was pasted that is not a link of ours cannot be a play of this device.
    else setProblem(found.reason === "gone" && link.trim() !== "" ? "foreign" : found.reason);
  };
  const opened = async (file: File | undefined) => {
    if (!file) return;
    try {
      const received = receive(scenario, { kind: "file", text: await file.text() });
      if (received.ok) onFile({ play: received.play, ownTexts: received.ownTexts, shared: true });
      else setProblem(received.reason);
    } catch {
      setProblem("unreadable");
    }
  };
  return (
    <Section id="compare" title={choose.title} className="no-print">
      <p>{choose.intro}</p>
      <form className="choose-play" onSubmit={go} noValidate>
        {plays.length === 0 ? (
          <p className="hint">{choose.none}</p>
        ) : (
          <PlaySelect
            scenario={scenario}
            plays={plays}
            terms={terms}
            label={choose.which}
            none={choose.pick}
            value={id}
            onChange={setId}
          />
        )}
        <div className="own-field">
          <label htmlFor={`${field}-link`}>{choose.link}</label>
          <p className="hint" id={`${field}-hint`}>
            {choose.linkHint}
          </p>
          <input
            id={`${field}-link`}
            type="text"
            inputMode="url"
            autoComplete="off"
            value={link}
            aria-describedby={`${field}-hint`}
            onChange={({ target }) => setLink(target.value)}
          />
        </div>
        <button type="submit" className="button">
          {choose.go}
        </button>
        <div className="open-file">
          <label htmlFor={`${field}-file`}>{choose.file}</label>
          <input
            id={`${field}-file`}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${field}-file-hint`}
            onChange={({ target }) => opened(target.files?.[0])}
          />
          <p className="hint" id={`${field}-file-hint`}>
            {choose.fileHint}
          </p>
        </div>
        <p role="alert" className="problem-said">
          {problem && choose.problem[problem]}
        </p>
      </form>
    </Section>
  );
}
