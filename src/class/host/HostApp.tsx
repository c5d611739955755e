import { type FormEvent, useEffect, useId, useState } from "react";
import type { StoragePort } from "../../player/store/storage-port.ts";
import { type Fetch, post } from "../client/post.ts";
import { classRoutes, readResumeFragment } from "../protocol/routes.ts";
import type { HostView, Message } from "../protocol/view.ts";
import { errorText, useClassWords } from "../words.ts";
import { Host } from "./Host.tsx";
import type { HostPage } from "./host-page.ts";
import { forgetHosted, hostedClasses, rememberHosted } from "./hosted-classes.ts";
import { useHostWords } from "./words.ts";

type HostAppProps = { page: HostPage; fetch: Fetch; storage: StoragePort | undefined };
type In = { id: string; first?: Message<HostView> };

/** The lecturer's page: into the class by the link of opening it, or back into one of this device. */
export function HostApp({ page, fetch, storage }: HostAppProps) {
  const words = useHostWords();
  const { messages } = useClassWords();
  const ids = useId();
  const [inside, setInside] = useState<In>();
  const [arriving, setArriving] = useState(() => readResumeFragment(location.hash) !== null);
  const [problem, setProblem] = useState<string>();

  const resume = async (fragment: string) => {
    const link = readResumeFragment(fragment);
    if (link?.seat !== "host") {
      setProblem(words.pasteBad);
      return;
    }
    const { id, token } = link;
    const came = await post<Message<HostView>>(fetch, classRoutes.resume(id, "host"), { token });
    setArriving(false);
    if (came.kind !== "answer") {
      setProblem(
        came.kind === "error"
          ? errorText(messages, came.error)
          : messages.touch[`${came.by}-offline`],
      );
      return;
    }
    history.replaceState(null, "", location.pathname);
    const title = came.answer.set.class?.case.title[page.locale] ?? "";
    rememberHosted(storage, { id, title, token });
    setInside({ id, first: came.answer });
  };
  // Once, with the address the page was opened with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (readResumeFragment(location.hash)) void resume(location.hash);
    else {
      const [last] = hostedClasses(storage);
      if (last) setInside({ id: last.id });
    }
  }, []);

  if (inside)
    return (
      <Host
        key={inside.id}
        id={inside.id}
        first={inside.first}
        page={page}
        fetch={fetch}
        storage={storage}
        onOut={(gone) => {
          if (gone) forgetHosted(storage, inside.id);
          setInside(undefined);
        }}
      />
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const link = String(new FormData(event.currentTarget).get("link") ?? "");
    void resume(link.split("#")[1] ?? "");
  };
  return (
    <div className="class-open">
      <h1>{words.none}</h1>
      {arriving && !problem ? (
        <p role="status">{messages.join.looking}</p>
      ) : (
        <p className="lead">{words.noneText}</p>
      )}
      <div className="actions">
        <a className="button primary" href={page.openUrl}>
          {words.open}
        </a>
        {hostedClasses(storage).map(({ id, title }) => (
          <button key={id} type="button" className="button" onClick={() => setInside({ id })}>
            {words.back(title)}
          </button>
        ))}
      </div>
      <form className="class-card" onSubmit={submit}>
        <label htmlFor={`${ids}-link`}>{words.paste}</label>
        <input id={`${ids}-link`} name="link" type="text" autoComplete="off" />
        <button type="submit" className="button">
          {words.enter}
        </button>
        {problem && (
          <p className="note" role="alert">
            {problem}
          </p>
        )}
      </form>
    </div>
  );
}
