import { useEffect, useId, useRef, useState } from "react";
import { type Answer, type OpenAnswer, openAnswers } from "../../engine/answers.ts";
import { type Role, roles } from "../../scenario/vocabulary.ts";
import { useTerms } from "../messages.ts";
import { RoleMark } from "../parts/RoleMark.tsx";
import { calledName } from "../play/names.ts";
import { InlineText, RichText } from "../text/RichText.tsx";
import { AnswerOptions } from "./AnswerOptions.tsx";
import type { AskFormProps } from "./AskForm.tsx";

type Proposals = Partial<Record<Role, string>>;

/**
 * Deciding together: each proposes with a reason before seeing the other's, then they settle or ask
 * the client. Alone, the other role proposes by the script of the case.
 */
export function TogetherForm(props: AskFormProps) {
  const { scenario, state, choice, messages, notes, onAnswer, onBack } = props;
  const { together: words } = messages;
  const { roles: names } = useTerms();
  const parts = openAnswers(scenario, state, choice);
  const asks = choice.asks.kind === "together" ? choice.asks : undefined;
  const pair = state.mode === "pair";
  const proposing = roles.filter((role) => pair || role === state.mode);
  const [proposals, setProposals] = useState<Proposals>({});
  const next = proposing.find((role) => proposals[role] === undefined);

  const optionsOf = (part: string) => parts.find((each) => each.part === part)?.options ?? [];
  const scripted = (role: Role) => optionsOf(role)[0]?.id;
  const proposalOf = (role: Role) => (proposing.includes(role) ? proposals[role] : scripted(role));
  const client = scenario.persons.find(({ id }) => id === asks?.client?.who);

  if (next)
    return (
      <Proposal
        key={next}
        {...props}
        role={next}
        options={optionsOf(next)}
        onPropose={(id) => setProposals((before) => ({ ...before, [next]: id }))}
        onBack={Object.keys(proposals).length === 0 ? onBack : undefined}
      />
    );

  const textOf = (id: string | undefined) => asks?.options.find((each) => each.id === id)?.text;
  const reasonOf = (role: Role) => {
    if (proposing.includes(role)) return notes.read(reasonKey(choice.id, role));
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
      <Settle
        {...props}
        options={optionsOf("settled")}
        whose={whose}
        client={client && calledName(client)}
        same={proposalOf("nursing") === proposalOf("social-work")}
        onSettle={(settled) => {
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

const reasonKey = (choice: string, role: Role) => `together.${choice}.${role}`;

type ProposalProps = AskFormProps & {
  role: Role;
  options: readonly OpenAnswer[];
  onPropose: (id: string) => void;
};

/** What one role proposes, and why, before the other's is seen. */
function Proposal(props: ProposalProps) {
  const { scenario, state, choice, messages, notes, role, options, onPropose, onBack } = props;
  const { together: words, missing } = messages;
  const { roles: names } = useTerms();
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);
  const key = reasonKey(choice.id, role);
  const [reason, setReason] = useState(() => notes.read(key));
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const pair = state.mode === "pair";
  const other = roles.find((each) => each !== role) ?? role;
  // The next one proposes in the place of the first: the focus follows.
  useEffect(() => {
    if (pair) form.current?.focus({ preventScroll: true });
  }, [pair]);
  const legend = pair ? words.ownOf(names[role]) : words.own;
  return (
    <form
      className={`ask ${role}`}
      ref={form}
      tabIndex={-1}
      aria-label={legend}
      noValidate={true}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onPropose(chosen);
        else setTried(true);
      }}
    >
      {pair && <p className="look-away">{words.lookAway(names[other])}</p>}
      <AnswerOptions
        legend={legend}
        options={options}
        chosen={chosen}
        onChoose={setChosen}
        scenario={scenario}
        messages={messages}
        wordless={() => null}
        missing={tried && chosen === undefined}
      />
      <label htmlFor={id} className="label">
        {words.reason}
      </label>
      <textarea
        id={id}
        rows={2}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
          notes.write(key, event.target.value);
        }}
      />
      <p role="alert" className="hint">
        {tried && chosen === undefined && `${missing} ${legend}`}
      </p>
      <div className="actions">
        <button type="submit" className="button primary">
          {words.propose}
        </button>
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            {messages.back}
          </button>
        )}
      </div>
    </form>
  );
}

type SettleProps = AskFormProps & {
  options: readonly OpenAnswer[];
  whose: (id: string) => string;
  client: string | undefined;
  same: boolean;
  onSettle: (id: string) => void;
};

/** Both proposals lie on the table: what is done, or is the client asked first? */
function Settle(props: SettleProps) {
  const { scenario, messages, options, whose, client, same, onSettle } = props;
  const { together: words, missing } = messages;
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  return (
    <form
      className="ask"
      ref={form}
      tabIndex={-1}
      aria-label={words.settle}
      noValidate={true}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onSettle(chosen);
        else setTried(true);
      }}
    >
      {same && <p className="hint">{words.same}</p>}
      <AnswerOptions
        legend={words.settle}
        options={options}
        chosen={chosen}
        onChoose={setChosen}
        scenario={scenario}
        messages={messages}
        wordless={() => words.client(client ?? "")}
        note={whose}
        missing={tried && chosen === undefined}
      />
      <p role="alert" className="hint">
        {tried && chosen === undefined && `${missing} ${words.settle}`}
      </p>
      <div className="actions">
        <button type="submit" className="button primary">
          {words.submit}
        </button>
      </div>
    </form>
  );
}
