import { type FormEvent, useEffect, useId, useState } from "react";
import { forgetClass, knownClasses, rememberClass } from "../client/known-classes.ts";
import type { Problem } from "../client/post.ts";
import { clearAddress, resume } from "../client/resume.ts";
import type { ClassWorld } from "../client/world.ts";
import { problemText, useClassWords } from "../parts/words.ts";
import type { HostView, Message } from "../protocol/view.ts";
import { Host } from "./Host.tsx";
import type { HostPage } from "./host-page.ts";
import { useHostWords } from "./words.ts";

type HostAppProps = { page: HostPage; world: ClassWorld };
type In = { id: string; first?: Message<HostView> };

/** The lecturer's page: into the class by the link of opening it, or back into one of this device. */
export function HostApp({ page, world }: HostAppProps) {
  const { fetch, storage } = world;
  const words = useHostWords();
  const { messages } = useClassWords();
  const ids = useId();
  const [inside, setInside] = useState<In>();
  const [problem, setProblem] = useState<Problem | "no-link">();

  const enterBy = async (fragment: string): Promise<boolean> => {
    const resumed = await resume(fetch, "host", fragment);
    if (!resumed) return false;
    if ("problem" in resumed) {
      setProblem(resumed.problem);
      return true;
    }
    const { id, token, first } = resumed;
    clearAddress();
    rememberClass(storage, "host", { id, title: "", token });
    setInside({ id, first });
    return true;
  };
  // Once, with the address the page was opened with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    void enterBy(location.hash).then((done) => {
      const [last] = knownClasses(storage, "host");
      if (!done && last) setInside({ id: last.id });
    });
  }, []);

  if (inside)
    return (
      <Host
        key={inside.id}
        id={inside.id}
        first={inside.first}
        page={page}
        world={world}
        onOut={(gone) => {
          if (gone) forgetClass(storage, "host", inside.id);
          setInside(undefined);
        }}
      />
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const link = String(new FormData(event.currentTarget).get("link") ?? "");
    void enterBy(link.split("#")[1] ?? "").then((done) => done || setProblem("no-link"));
  };
  return (
    <div className="class-open">
      <h1>{words.none}</h1>
      <p className="lead">{words.noneText}</p>
      <div className="actions">
        <a className="button primary" href={page.openUrl}>
          {words.open}
        </a>
        {knownClasses(storage, "host").map(({ id, title }) => (
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
            {problem === "no-link" ? words.pasteBad : problemText(messages, problem)}
          </p>
        )}
      </form>
    </div>
  );
}
