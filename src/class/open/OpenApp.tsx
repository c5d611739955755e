import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { ClassOpenMessages } from "../../i18n/class-open.nl.ts";
import { handedOver } from "../../write/hand-over.ts";
import { type Fetch, type Problem, post, problemOf } from "../client/post.ts";
import { randomKey } from "../client/random-key.ts";
import { useClassWords } from "../parts/words.ts";
import type { OpenAnswer, OpenRequest } from "../protocol/requests.ts";
import { classRoutes, resumeFragment } from "../protocol/routes.ts";
import { ways } from "../protocol/words.ts";
import { type DraftOfFiles, draftFromFiles } from "./draft-from-files.ts";
import { OpenProblem } from "./OpenProblem.tsx";
import type { OpenPage } from "./open-page.ts";

const OWN_FILE = "";
const DESK = " desk";
/** How long opening may take, in milliseconds: a draft is sent, and checked from beginning to end. */
const openWithin = 60_000;

type OpenAppProps = {
  page: OpenPage;
  words: ClassOpenMessages;
  fetch: Fetch;
  /** Goes to the host's page; the fragment brings them into their seat there, once. */
  onOpened: (address: string) => void;
};

/** Which case, how much of it, and how students may take part. */
export function OpenApp({ page, words, fetch, onOpened }: OpenAppProps) {
  const { messages } = useClassWords();
  const [desk] = useState(handedOver);
  const first = page.wanted ?? (desk ? DESK : page.cases[0]?.id) ?? OWN_FILE;
  const [which, setWhich] = useState(first);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | Problem>();
  const [names, setNames] = useState<DraftOfFiles["names"]>({});
  // Kept while nobody knows whether it arrived: opening twice would leave a class behind.
  const key = useRef(randomKey());
  const shipped = page.cases.find(({ id }) => id === which);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const chosenWays = ways.filter((way) => form.getAll("way").includes(way));
    if (chosenWays.length === 0) return setProblem(words.noWay);
    let wanted: OpenRequest["case"] = { id: which };
    if (!shipped) {
      const files = form
        .getAll("files")
        .filter((each): each is File => each instanceof File && each.size > 0);
      if (which !== DESK && files.length === 0) return setProblem(words.noFile);
      const draft = which === DESK && desk ? { ...desk, names: {} } : await draftFromFiles(files);
      if ("problem" in draft) return setProblem(words.file[draft.problem.why](draft.problem.name));
      setNames(draft.names);
      wanted = { draft: { id: draft.id, files: draft.files } };
    }
    setBusy(true);
    setProblem(undefined);
    const request: OpenRequest = {
      key: key.current,
      locale: page.locale,
      case: wanted,
      options: {
        part: form.get("part") === "lesson-cut" ? "lesson-cut" : "whole",
        feedback: form.get("feedback") === "now" ? "now" : "report",
        nicknames: form.get("nicknames") === "on",
        ways: chosenWays,
      },
    };
    const came = await post<OpenAnswer>(fetch, classRoutes.open, request, openWithin);
    setBusy(false);
    if (came.kind === "answer") {
      const { id, token } = came.answer;
      onOpened(`${page.hostUrl}#${resumeFragment("host", id, token)}`);
      return;
    }
    if (came.kind === "error") key.current = randomKey();
    setProblem(problemOf(came));
  };

  return (
    <form className="class-open" onSubmit={(event) => void submit(event)}>
      <header>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <fieldset className="class-card option-list">
        <legend>{words.which}</legend>
        {desk && (
          <Option name="case" value={DESK} now={which} onPick={setWhich}>
            {words.fromDesk(desk.title)}
          </Option>
        )}
        {page.cases.map(({ id, title }) => (
          <Option key={id} name="case" value={id} now={which} onPick={setWhich}>
            {title}
          </Option>
        ))}
        <Option name="case" value={OWN_FILE} now={which} onPick={setWhich}>
          {words.ownFile}
        </Option>
        {which === OWN_FILE && (
          <label className="own-file">
            {words.files}
            <input type="file" name="files" accept=".mdx,.md,text/markdown" multiple />
            <small>{words.filesHint}</small>
          </label>
        )}
      </fieldset>
      <fieldset className="class-card option-list" key={which}>
        <legend>{words.part}</legend>
        <label>
          <input type="radio" name="part" value="whole" defaultChecked={!shipped?.lessonCut} />
          {shipped ? words.whole(shipped.minutes) : words.wholeOwn}
        </label>
        {(!shipped || shipped.lessonCut) && (
          <label>
            <input
              type="radio"
              name="part"
              value="lesson-cut"
              defaultChecked={shipped?.lessonCut !== undefined}
            />
            {shipped?.lessonCut ? words.lessonCut(shipped.lessonCut) : words.lessonCutOwn}
          </label>
        )}
      </fieldset>
      <fieldset className="class-card option-list">
        <legend>{words.feedback}</legend>
        {(["report", "now"] as const).map((when) => (
          <label key={when}>
            <input type="radio" name="feedback" value={when} defaultChecked={when === "report"} />
            {words.feedbacks[when]}
          </label>
        ))}
      </fieldset>
      <fieldset className="class-card option-list">
        <legend>{words.ways}</legend>
        {ways.map((way) => (
          <label key={way}>
            <input type="checkbox" name="way" value={way} defaultChecked />
            {messages.seat.ways[way]}
          </label>
        ))}
        <label>
          <input type="checkbox" name="nicknames" />
          {words.nicknames}
        </label>
      </fieldset>
      <p className="hint">{words.private}</p>
      {problem !== undefined && (
        <OpenProblem problem={problem} names={names} words={words} writeUrl={page.writeUrl} />
      )}
      <div className="actions">
        <button type="submit" className="button primary" aria-disabled={busy}>
          {words.go}
        </button>
      </div>
      <p role="status" className="hint">
        {busy ? words.opening : ""}
      </p>
    </form>
  );
}

type OptionProps = {
  name: string;
  value: string;
  now: string;
  onPick: (value: string) => void;
  children: ReactNode;
};

function Option({ name, value, now, onPick, children }: OptionProps) {
  return (
    <label>
      <input
        type="radio"
        name={name}
        value={value}
        checked={value === now}
        onChange={() => onPick(value)}
      />
      {children}
    </label>
  );
}
