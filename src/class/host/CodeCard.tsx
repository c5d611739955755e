import type { Reach } from "../client/use-reach.ts";
import { QrCode } from "../parts/QrCode.tsx";
import { dateFormat, useClassWords } from "../parts/words.ts";
import type { HostPage } from "./host-page.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

/** How students come in: a code, a link, a picture to scan. */
export function CodeCard({
  view,
  send,
  page,
  reach,
}: HostParts & { page: HostPage; reach: Reach }) {
  const { code: words } = useHostWords();
  const { reader } = useClassWords();
  const { code } = view;
  const link = code && new URL(`${page.classUrl}#${code.code}`, reach.origin).href;
  const when = dateFormat(reader, { timeStyle: "short", dateStyle: "medium" });
  return (
    <section className="class-card" aria-labelledby="host-code">
      <h2 id="host-code">{words.heading}</h2>
      {code && link ? (
        <>
          <p className="class-code">{code.code}</p>
          <QrCode text={link} label={words.qr(code.code)} />
          <p className="hint">
            {words.scan} <a href={link}>{link.replace(/^https?:\/\//, "").replace(/#.*$/, "")}</a>
          </p>
          {reach.alone && <p className="note">{words.alone}</p>}
          {reach.others.length > 0 && <p className="hint">{words.others(reach.others)}</p>}
          <p className="hint">{words.until(when.format(code.until))}</p>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      <button type="button" className="button" onClick={() => void send({ kind: "new-code" })}>
        {words.fresh}
      </button>
      <p className="hint">{words.freshHint}</p>
    </section>
  );
}
