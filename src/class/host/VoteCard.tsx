import { type FormEvent, useId, useState } from "react";
import { plainText } from "../../scenario/plain-text.ts";
import { votesByOption } from "../parts/votes-by-option.ts";
import type { HostCommand } from "../protocol/host-commands.ts";
import { limits } from "../protocol/words.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** A vote: on a moment of the case, or on a question of one's own; its result stays hidden until shown. */
export function VoteCard({ view, scenario, send, lead }: HostParts) {
  const { vote: words } = useHostWords();
  const ids = useId();
  const { vote } = view;
  const [making, setMaking] = useState(false);
  const [count, setCount] = useState(2);
  const [problem, setProblem] = useState(false);
  const { scenes } = lead;
  const titleOf = (id: string) => scenario?.scenes.find((each) => each.id === id)?.title ?? id;

  const open = (command: HostCommand & { kind: "open-vote" }) => {
    setMaking(false);
    void send(command).then((answer) => {
      if (answer?.id) void send({ kind: "show", item: { kind: "vote", vote: answer.id } });
    });
  };
  const aboutMoment = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = String(new FormData(event.currentTarget).get("scene") ?? "");
    const scene = scenario?.scenes.find((each) => each.id === id);
    if (!scene) return;
    open({
      kind: "open-vote",
      question: shortened(`${scene.title}: ${words.doNow}`, limits.question),
      options: scene.choices.slice(0, limits.options).map(({ id: choice, text }) => ({
        id: choice,
        words: shortened(plainText(text), limits.option),
      })),
      scene: id,
    });
  };
  const ofOnesOwn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const question = String(form.get("question") ?? "").trim();
    const options = form
      .getAll("option")
      .map((each) => String(each).trim())
      .filter((each) => each !== "")
      .map((each, at) => ({ id: `option-${at + 1}`, words: each }));
    setProblem(question === "" || options.length < 2);
    if (question !== "" && options.length >= 2) open({ kind: "open-vote", question, options });
  };
  const shown = votesByOption(vote);

  return (
    <section className="class-card" aria-labelledby={`${ids}-heading`}>
      <h2 id={`${ids}-heading`}>{words.heading}</h2>
      {vote && !making ? (
        <>
          <p>
            <b>{vote.question}</b>
          </p>
          <ul className="vote-results">
            {vote.options.map(({ id, words: option }) => (
              <li key={id}>
                {option} {shown.has(id) && <b>{words.votes(shown.get(id) ?? 0)}</b>}
              </li>
            ))}
          </ul>
          <p aria-live="polite">{vote.votes !== null && words.votes(vote.votes)}</p>
          <div className="actions">
            {vote.state === "open" && (
              <button
                type="button"
                className="button"
                onClick={() => void send({ kind: "close-vote", vote: vote.id })}
              >
                {words.close}
              </button>
            )}
            {vote.state === "revealed" ? (
              <p className="hint">{words.revealed}</p>
            ) : (
              <button
                type="button"
                className="button primary"
                onClick={() => void send({ kind: "reveal-vote", vote: vote.id })}
              >
                {words.reveal}
              </button>
            )}
            <button type="button" className="button" onClick={() => setMaking(true)}>
              {words.another}
            </button>
          </div>
        </>
      ) : (
        <>
          {scenes.length > 0 && (
            <form onSubmit={aboutMoment} className="vote-form">
              <label htmlFor={`${ids}-scene`}>{words.moment}</label>
              <select id={`${ids}-scene`} name="scene">
                {scenes.map((id) => (
                  <option key={id} value={id}>
                    {titleOf(id)}
                  </option>
                ))}
              </select>
              <button type="submit" className="button">
                {words.open}
              </button>
            </form>
          )}
          <form onSubmit={ofOnesOwn} className="vote-form">
            <h3>{words.own}</h3>
            <label htmlFor={`${ids}-question`}>{words.question}</label>
            <input id={`${ids}-question`} name="question" type="text" maxLength={limits.question} />
            {Array.from({ length: count }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fields are added at the end and never moved
              <label key={at}>
                {words.option(at + 1)}
                <input name="option" type="text" maxLength={limits.option} />
              </label>
            ))}
            {problem && (
              <p className="note" role="alert">
                {words.tooFew}
              </p>
            )}
            <div className="actions">
              {count < limits.options && (
                <button type="button" className="button" onClick={() => setCount(count + 1)}>
                  {words.add}
                </button>
              )}
              <button type="submit" className="button">
                {words.open}
              </button>
            </div>
          </form>
        </>
      )}
    </section>
  );
}
