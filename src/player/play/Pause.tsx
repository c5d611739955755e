import { useId, useState } from "react";
import { useMessages } from "../messages.ts";
import { Sheet } from "../parts/Sheet.tsx";

type PauseProps = {
  where: string;
  /** Whether the browser keeps the play; otherwise `link` is what keeps it. */
  kept: boolean;
  /** A whole address with the play in it. */
  link: string;
  casesUrl: string;
  onList: () => void;
  onClose: () => void;
};

/** Leaving: says what is kept, and where, and how to come back. */
export function Pause({ where, kept, link, casesUrl, onList, onClose }: PauseProps) {
  const { pause } = useMessages();
  return (
    <Sheet title={pause.title} onClose={onClose} kind="question">
      <p>{kept ? pause.saved : pause.kept}</p>
      {!kept && <LinkField link={link} />}
      <p>{pause.savedWhere(where)}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={onClose}>
          {pause.goOn}
        </button>
        <button type="button" className="button" onClick={onList}>
          {pause.list}
        </button>
        <a className="button" href={casesUrl}>
          {pause.cases}
        </a>
      </div>
    </Sheet>
  );
}

function LinkField({ link }: { link: string }) {
  const { pause } = useMessages();
  const [copied, setCopied] = useState(false);
  const field = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Without leave to use the clipboard the link still stands there, ready to be selected.
      const input = document.getElementById(field);
      if (input instanceof HTMLInputElement) input.select();
    }
  };
  return (
    <div className="link-field">
      <label htmlFor={field}>{pause.link}</label>
      <input
        id={field}
        type="text"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="button" onClick={copy}>
        {copied ? pause.copied : pause.copy}
      </button>
    </div>
  );
}
