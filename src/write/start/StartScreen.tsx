import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Opened, Problem } from "../desk/document-machine.ts";
import type { openings } from "../desk/open.ts";
import type { WriteDevice } from "../device.ts";
import type { Draft } from "../draft/draft.ts";
import type { WritePage } from "../page.ts";
import { useWords } from "../words.ts";
import { DraftList } from "./DraftList.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { Problems } from "./Problems.tsx";

type StartProps = {
  device: WriteDevice;
  page: WritePage;
  busy: boolean;
  problems: readonly Problem[];
  open: ReturnType<typeof openings>;
  onOpen: (load: () => Promise<Opened>) => void;
};

/** What to write on: something kept, something new, a file, a pasted text, a case of the site. */
export function StartScreen({ device, page, busy, problems, open, onOpen }: StartProps) {
  const { messages } = useWords();
  const say = messages.start;
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = useId();
  const { store } = device;

  useEffect(() => {
    let gone = false;
    const look = () => store.list().then((list) => gone || setDrafts(list));
    look();
    const unlisten = device.tabs.listen(look);
    return () => {
      gone = true;
      unlisten();
    };
  }, [store, device.tabs]);

  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get("title") ?? "");
    onOpen(() => open.template(title));
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "");
    onOpen(() => open.pasted(text));
  };
  return (
    <div className="write-start" aria-busy={busy}>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {say.heading}
        </h1>
        <p className="lead">{say.lead}</p>
        <p className="note">{store.place === "device" ? say.private : say.pagePlace}</p>
        <p>
          <a href={page.handbookUrl}>{say.handbook}</a>
        </p>
      </header>
      <Problems problems={problems} />
      <p className="visually-hidden" role="status">
        {busy ? say.busy : ""}
      </p>
      {drafts.length > 0 && (
        <section aria-labelledby={`${ids}-drafts`}>
          <h2 id={`${ids}-drafts`}>{say.goOn}</h2>
          <DraftList
            drafts={drafts}
            onOpen={(id) => onOpen(() => open.kept(id))}
            onRemove={async (id) => {
              await store.remove(id);
              device.tabs.tell(id);
              setDrafts(await store.list());
              heading.current?.focus();
            }}
          />
        </section>
      )}
      <div className="write-ways">
        <section className="way" aria-labelledby={`${ids}-new`}>
          <h2 id={`${ids}-new`}>{say.newHeading}</h2>
          <p>{say.newLead}</p>
          <form onSubmit={begin}>
            <label htmlFor={`${ids}-title`}>{say.newTitle}</label>
            <input
              type="text"
              id={`${ids}-title`}
              name="title"
              maxLength={120}
              autoComplete="off"
              aria-describedby={`${ids}-hint`}
            />
            <small id={`${ids}-hint`}>{say.newTitleHint}</small>
            <button type="submit" className="button primary" disabled={busy}>
              {say.newGo}
            </button>
          </form>
        </section>
        <section className="way" aria-labelledby={`${ids}-file`}>
          <h2 id={`${ids}-file`}>{say.fileHeading}</h2>
          <p>{say.fileLead}</p>
          <FileDrop
            disk={device.disk}
            busy={busy}
            onFiles={(files) => onOpen(() => open.files(files))}
          />
          <details>
            <summary>{say.paste}</summary>
            <form onSubmit={paste}>
              <label htmlFor={`${ids}-paste`}>{say.pasteLabel}</label>
              <textarea id={`${ids}-paste`} name="text" rows={6} spellCheck={false} />
              <button type="submit" className="button" disabled={busy}>
                {say.pasteGo}
              </button>
            </form>
          </details>
        </section>
        {page.shipped.length > 0 && (
          <section className="way" aria-labelledby={`${ids}-shipped`}>
            <h2 id={`${ids}-shipped`}>{say.shippedHeading}</h2>
            <p>{say.shippedLead}</p>
            <ul className="bare">
              {page.shipped.map((each) => (
                <li key={each.id}>
                  <button
                    type="button"
                    className="button"
                    disabled={busy}
                    onClick={() => onOpen(() => open.shipped(each))}
                  >
                    {say.shippedOpen(each.title)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
