import { type FormEvent, useId, useState } from "react";
import { dateFormat, useClassWords } from "../parts/words.ts";
import { classRoutes } from "../protocol/routes.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

type EndCardProps = HostParts & { id: string; sheetUrl: string; onErased: () => void };

/** Keeping what was released, closing, and erasing. */
export function EndCard({ view, send, id, sheetUrl, onErased }: EndCardProps) {
  const { end: words } = useHostWords();
  const { reader } = useClassWords();
  const ids = useId();
  const closed = view.class.phase === "closed";
  const kept = view.results || view.texts.length > 0 || view.vote?.state === "revealed";
  const [erasing, setErasing] = useState(false);
  const [closing, setClosing] = useState(false);
  const when = dateFormat(reader, { dateStyle: "long", timeStyle: "short" });
  const erase = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("word") ?? "");
    if (typed.trim().toLowerCase() !== words.eraseWord) return;
    const answer = await send({ kind: "delete-all" });
    if (answer?.gone) onErased();
  };
  const extend = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = Number(new FormData(event.currentTarget).get("days"));
    if (Number.isInteger(days) && days >= 1 && days <= 30) void send({ kind: "extend", days });
  };
  return (
    <section className="class-card" aria-labelledby={`${ids}-heading`}>
      <h2 id={`${ids}-heading`}>{closed ? words.afterwards : words.heading}</h2>
      <h3>{words.exports}</h3>
      {kept ? (
        <>
          <p className="actions">
            <a className="button" href={classRoutes.export(id, "host", "csv")} download>
              {words.csv}
            </a>
            <a className="button" href={classRoutes.export(id, "host", "json")} download>
              {words.json}
            </a>
            <a className="button" href={`${sheetUrl}#${id}`} target="_blank" rel="noreferrer">
              {words.print}
            </a>
          </p>
          <p className="hint">{words.exportHint}</p>
        </>
      ) : (
        <p className="hint">{words.noExport}</p>
      )}
      {!closed && (
        <>
          {closing ? (
            <div className="actions" role="alert">
              <p>{words.closeSure}</p>
              <button
                type="button"
                className="button primary"
                onClick={() => {
                  setClosing(false);
                  void send({ kind: "close" });
                }}
              >
                {words.closeGo}
              </button>
              <button type="button" className="button" onClick={() => setClosing(false)}>
                {words.closeNot}
              </button>
            </div>
          ) : (
            <button type="button" className="button" onClick={() => setClosing(true)}>
              {words.close}
            </button>
          )}
          <p className="hint">{words.closeHint}</p>
        </>
      )}
      <p>{words.keep(when.format(view.class.deletedAt))}</p>
      <form className="actions" onSubmit={extend}>
        <label htmlFor={`${ids}-days`}>{words.extend}</label>
        <input id={`${ids}-days`} name="days" type="number" min={1} max={30} defaultValue={7} />
        <button type="submit" className="button">
          {words.extendGo}
        </button>
      </form>
      {erasing ? (
        <form className="actions" onSubmit={(event) => void erase(event)}>
          <label htmlFor={`${ids}-word`}>{words.eraseSure(words.eraseWord)}</label>
          <input id={`${ids}-word`} name="word" type="text" autoComplete="off" />
          <button type="submit" className="button primary">
            {words.erase}
          </button>
        </form>
      ) : (
        <button type="button" className="button plain" onClick={() => setErasing(true)}>
          {words.erase}
        </button>
      )}
    </section>
  );
}
