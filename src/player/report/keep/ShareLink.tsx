import { useId, useRef, useState } from "react";
import { LINK_LIMIT } from "../../../engine/play-link.ts";
import { useReport } from "../report-context.ts";
import { copyText } from "./copy.ts";

/**
 * The link, with a way to copy it.
 * @param length of the part behind `#`
 */
export function ShareLink({ url, length }: { url: string; length: number }) {
  const words = useReport().messages.keep;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // What became of which link: another link has not been copied yet.
  const [copied, setCopied] = useState<{ url: string; ok: boolean }>();
  const copy = async () => {
    if (field.current) setCopied({ url, ok: await copyText(url, field.current) });
  };
  const said = copied?.url === url ? (copied.ok ? words.copied : words.copyFailed) : "";
  return (
    <div className="share">
      <p id={id}>{words.linkHint}</p>
      <div className="row">
        <input
          ref={field}
          type="text"
          readOnly
          value={url}
          aria-label={words.link}
          aria-describedby={id}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" className="copied">
        {said}
      </p>
      <p className="hint">{words.linkLength(length, LINK_LIMIT)}</p>
    </div>
  );
}
