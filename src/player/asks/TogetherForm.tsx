import { useEffect, useRef, useState } from "react";
import { type Answer, type OpenPart, openAnswers } from "../../engine/answers.ts";
import { type Role, roles } from "../../scenario/vocabulary.ts";
import { useTerms } from "../messages.ts";
import { NoteField } from "../notes/NoteField.tsx";
import { reasonKey } from "../notes/note-keys.ts";
import { useNotebook } from "../notes/use-notebook.ts";
import { RoleMark } from "../parts/RoleMark.tsx";
import { calledName } from "../play/names.ts";
import { InlineText, RichText } from "../text/RichText.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import type { AskFormProps } from "./AskForm.tsx";

type Proposals = Partial<Record<Role, string>>;

/**
 * Deciding together: each proposes with a reason before seeing the other's, then they settle or ask
 * the client. Alone, the other role proposes by the script of the case.
 */
export function TogetherForm(props: AskFormProps) {
  const { scenario, state, choice, messages, onAnswer, onBack } = props;
  const { together: words } = messages;
  const { roles: names } = useTerms();
  const parts = openAnswers(scenario, state, choice);
  const asks = choice.asks.kind === "together" ? choice.asks : undefined;
  const pair = state.mode === "pair";
  const proposing = roles.filter((role) => pair || role === state.mode);
  const [proposals, setProposals] = useState<Proposals>({});
  const { now } = useNotebook();
  const next = proposing.find((role) => proposals[role] === undefined);
  // At one screen it changes hands: to the one, to the other, and then between the two of them.
  const turn = next ?? "both";
  const [handed, setHanded] = useState<readonly string[]>([]);

  const partOf = (part: string): OpenPart =>
    parts.find((each) => each.part === part) ?? { part, options: [] };
  const scripted = (role: Role) => partOf(role).options[0]?.id;
  const proposalOf = (role: Role) => (proposing.includes(role) ? proposals[role] : scripted(role));
  const client = scenario.persons.find(({ id }) => id === asks?.client?.who);

  if (pair && !handed.includes(turn))
    return (
      <HandOver
        key={turn}
        to={next}
        first={handed.length === 0}
        messages={messages}
        onTaken={() => setHanded((before) => [...before, turn])}
        onBack={handed.length === 0 ? onBack : undefined}
      />
    );
  if (next)
    return (
      <Proposal
        key={next}
        {...props}
        role={next}
        part={partOf(next)}
        onPropose={(id) => setProposals((before) => ({ ...before, [next]: id }))}
        onBack={!pair && Object.keys(proposals).length === 0 ? onBack : undefined}
      />
    );

  const textOf = (id: string | undefined) => asks?.options.find((each) => each.id === id)?.text;
  const reasonOf = (role: Role) => {
    if (proposing.includes(role)) return now[reasonKey(choice.id, role)] ?? "";
    const script = asks?.scripts.find((each) => each.role === role);
    return script && <RichText text={script.text} />;
  };
  const whose = (id: string) =>
    roles
      .filter((role) => proposalOf(role) === id)
      .map((role) => (!pair && proposing.includes(role) ? words.yours : words.otherOf(names[role])))
      .join(" · ");
  return (
    <>
      <div className="proposals">
        {roles.map((role) => (
          <section key={role} className={`proposal ${role}`}>
            <p>
              <RoleMark role={role} />
              <span className="visually-hidden">
                {" "}
                {!pair && proposing.includes(role) ? words.yours : words.otherOf(names[role])}
              </span>
            </p>
            <p className="proposed">
              <InlineText text={textOf(proposalOf(role)) ?? []} />
            </p>
            <div className="reason">{reasonOf(role)}</div>
          </section>
        ))}
      </div>
      <AnswerForm
        scenario={scenario}
        messages={messages}
        parts={[partOf("settled")]}
        legend={() => words.settle}
        wordless={words.client(client ? calledName(client) : "")}
        note={whose}
        label={words.settle}
        submit={words.submit}
        before={
          proposalOf("nursing") === proposalOf("social-work") && (
            <p className="hint">{words.same}</p>
          )
        }
        onAnswer={({ settled = "" }) => {
          const answer: Answer = { settled };
          for (const role of roles) {
            const id = proposalOf(role);
            if (id !== undefined) answer[role] = id;
          }
          onAnswer(answer);
        }}
      />
    </>
  );
}

type HandOverProps = {
  /** Absent: it lies between the two of them again. */
  to: Role | undefined;
  first: boolean;
  messages: AskFormProps["messages"];
  onTaken: () => void;
  onBack: (() => void) | undefined;
};

/** The screen changes hands: nothing of what was proposed is on it meanwhile. */
function HandOver({ to, first, messages, onTaken, onBack }: HandOverProps) {
  const { together: words } = messages;
  const { roles: names } = useTerms();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!first) place.current?.focus({ preventScroll: true });
  }, [first]);
  const other = roles.find((role) => role !== to) ?? "nursing";
  return (
    <div className="hand-over" ref={place} tabIndex={-1}>
      <p className="look-away">{to ? words.handTo(names[to]) : words.handBack}</p>
      {to && <p>{words.lookAway(names[other])}</p>}
      <div className="actions">
        <button type="button" className="button primary" data-go-on onClick={onTaken}>
          {to ? words.taken(names[to]) : words.takenBoth}
        </button>
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            {messages.back}
          </button>
        )}
      </div>
    </div>
  );
}

type ProposalProps = AskFormProps & {
  role: Role;
  part: OpenPart;
  onPropose: (id: string) => void;
};

/** What one role proposes, and why, before the other's is seen. */
function Proposal(props: ProposalProps) {
  const { scenario, state, choice, messages, role, part, onPropose, onBack } = props;
  const { together: words } = messages;
  const { roles: names } = useTerms();
  const pair = state.mode === "pair";
  const other = roles.find((each) => each !== role) ?? role;
  const legend = pair ? words.ownOf(names[role]) : words.own;
  return (
    <AnswerForm
      scenario={scenario}
      messages={messages}
      parts={[part]}
      legend={() => legend}
      wordless={null}
      // The next one proposes in the place of the first: the focus follows.
      label={pair ? legend : undefined}
      submit={words.propose}
      onAnswer={(answer) => onPropose(answer[role] ?? "")}
      onBack={onBack}
      before={pair && <p className="look-away">{words.lookAway(names[other])}</p>}
    >
      <NoteField name={reasonKey(choice.id, role)} label={words.reason} messages={messages} />
    </AnswerForm>
  );
}
