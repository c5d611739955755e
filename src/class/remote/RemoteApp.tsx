import { plainText } from "../../scenario/plain-text.ts";
import { debriefPhases } from "../../scenario/vocabulary.ts";
import type { Fetch } from "../client/post.ts";
import { useClassCase } from "../client/use-class-case.ts";
import { useCommands } from "../client/use-commands.ts";
import { type InSeat, useResumed } from "../client/use-resumed.ts";
import { useSeat } from "../client/use-seat.ts";
import type { ClassWorld } from "../client/world.ts";
import { FailedNote } from "../parts/FailedNote.tsx";
import { canLead } from "../parts/phase-ways.ts";
import { TouchBadge } from "../parts/TouchBadge.tsx";
import { useArrowKeys } from "../parts/use-arrow-keys.ts";
import { useLeading } from "../parts/use-leading.ts";
import { useClassWords } from "../parts/words.ts";
import type { Item } from "../protocol/host-commands.ts";
import { phases } from "../protocol/words.ts";
import { useScreenWords } from "../screen/words.ts";

type RemoteAppProps = {
  itemNames: Record<Item["kind"], string>;
  world: ClassWorld;
};

/** The lecturer's phone: forward, back, the phase, and what to ask. A clicker works here too. */
export function RemoteApp({ itemNames, world }: RemoteAppProps) {
  const words = useScreenWords();
  const resumed = useResumed("remote", world);
  if (typeof resumed === "object")
    return <Remote key={resumed.id} {...resumed} itemNames={itemNames} fetch={world.fetch} />;
  return (
    <div className="class-open">
      <h1>{words.none}</h1>
      <p className="lead">{resumed === "nowhere" ? words.noneText : ""}</p>
    </div>
  );
}

type RemoteProps = InSeat<"remote"> & Pick<RemoteAppProps, "itemNames"> & { fetch: Fetch };

function Remote({ id, first, itemNames, fetch }: RemoteProps) {
  const { remote: words, ...shared } = useScreenWords();
  const { messages, reader } = useClassWords();
  const { view, touch } = useSeat(id, "remote", fetch, first);
  const { send, failed } = useCommands(id, "remote", fetch);
  const { scenario } = useClassCase(fetch, "remote", view?.class, reader);
  const lead = useLeading(view, scenario, send);
  useArrowKeys(
    {
      previous: () => lead.previous && lead.show(lead.previous),
      next: () => lead.next && lead.show(lead.next),
    },
    { clicker: true },
  );
  if (!view)
    return (
      <div className="class-open">
        <h1>{touch === "gone" ? messages.touch.gone : shared.none}</h1>
        <TouchBadge touch={touch} />
      </div>
    );
  const { item, phase } = view.class;
  if (phase === "closed")
    return (
      <div className="class-open">
        <h1>{shared.closed}</h1>
        <TouchBadge touch={touch} />
      </div>
    );
  const nameOf = (each: Item) => (each.kind === "question" ? each.text : itemNames[each.kind]);
  const step = (way: "previous" | "next") => {
    const to = lead[way];
    return (
      <button
        type="button"
        className="button"
        aria-disabled={!to}
        onClick={() => to && lead.show(to)}
      >
        {words[way]}
        {to && <small>{nameOf(to)}</small>}
      </button>
    );
  };
  const debrief = debriefPhases.find((each) => each === phase);
  const questions = (scenario?.debrief ?? [])
    .filter((each) => each.phase === debrief && each.for !== "expert")
    .flatMap((each) => each.questions.map(plainText));
  const { vote } = view;
  return (
    <div className="class-remote">
      <header className="remote-head">
        <h1>{words.title}</h1>
        <TouchBadge touch={touch} />
      </header>
      <FailedNote failed={failed} />
      <p aria-live="polite" className="remote-now">
        <small>{words.now}</small> <b>{nameOf(item)}</b>
      </p>
      <label>
        {words.phase}
        <select
          value={phase}
          onChange={({ target }) => {
            const next = phases.find((each) => each === target.value);
            if (next) lead.toPhase(next);
          }}
        >
          {phases
            .filter((each) => each !== "closed")
            .map((each) => (
              <option key={each} value={each} disabled={!canLead(phase, each)}>
                {messages.phases[each]}
              </option>
            ))}
        </select>
      </label>
      <p>
        {shared.joined(view.totals.joined)} ·{" "}
        {shared.finished(view.totals.finished, view.totals.plays)}
      </p>
      <div className="actions">
        {view.release.whole === null && (
          <button type="button" className="button" onClick={lead.release}>
            {words.release}
          </button>
        )}
        {vote?.state === "open" && (
          <button
            type="button"
            className="button"
            onClick={() => void send({ kind: "close-vote", vote: vote.id })}
          >
            {words.closeVote}
          </button>
        )}
        {vote && vote.state !== "revealed" && (
          <button
            type="button"
            className="button"
            onClick={() => void send({ kind: "reveal-vote", vote: vote.id })}
          >
            {words.reveal}
          </button>
        )}
      </div>
      {questions.length > 0 && (
        <section>
          <h2>{words.prompts}</h2>
          <ul className="bare remote-questions">
            {questions.map((text) => (
              <li key={text}>
                <button
                  type="button"
                  className="button"
                  aria-pressed={item.kind === "question" && item.text === text}
                  onClick={() => lead.show({ kind: "question", text })}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="steps">
        {step("previous")}
        {step("next")}
      </div>
    </div>
  );
}
