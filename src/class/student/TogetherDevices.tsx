import { type FormEvent, type ReactNode, useId, useState } from "react";
import { openAnswers } from "../../engine/answers.ts";
import type { AskFormProps } from "../../player/asks/AskForm.tsx";
import { InlineText, RichText } from "../../player/text/RichText.tsx";
import { type Role, roles } from "../../scenario/vocabulary.ts";
import { useClassWords } from "../parts/words.ts";
import type { PairSection } from "../protocol/view.ts";
import { limits } from "../protocol/words.ts";

type Paired = PairSection & { state: "paired" };

export type TogetherDevicesProps = AskFormProps & {
  role: Role;
  pair: Paired;
  /** @param reason empty where they gave none */
  onPropose: (choice: string, option: string, reason: string) => void;
  onSettle: (choice: string, option: string) => void;
};

/**
 * Deciding together on two devices: each proposes before seeing the other's, then both name the same,
 * or ask the client.
 */
export function TogetherDevices(props: TogetherDevicesProps) {
  const { scenario, state, choice, heading, role, pair, onPropose, onSettle } = props;
  const { pair: words, roles: names, debrief } = useClassWords().messages;
  const asks = choice.asks.kind === "together" ? choice.asks : undefined;
  const now = pair.together?.choice === choice.id ? pair.together : undefined;
  const parts = openAnswers(scenario, state, choice);
  const optionsOf = (part: string) => parts.find((each) => each.part === part)?.options ?? [];
  const mine = now?.proposals[role];
  const both = roles.every((each) => now?.proposals[each] !== undefined);
  const client = scenario.persons.find(({ id }) => id === asks?.client?.who);
  const textOf = (id: string | undefined) => {
    if (id === "client") return words.askClient(client?.name ?? "");
    const option = asks?.options.find((each) => each.id === id);
    return option ? <InlineText text={option.text} /> : null;
  };
  const reasonOf = (who: Role): ReactNode => {
    const written = now?.reasons[who];
    if (written !== undefined) return written;
    // Where the script speaks for the partner, it gives its reason too.
    const script = asks?.scripts.find((each) => each.role === who);
    const spoken = who !== role && pair.partner.presence === "scripted";
    return spoken && script ? <RichText text={script.text} /> : null;
  };
  const [first, ...rest] = choice.text;
  return (
    <>
      <h2 id={heading} className="question">
        {first && <InlineText text={[first]} />}
      </h2>
      {rest.length > 0 && <RichText text={rest} />}
      {!both && mine === undefined && (
        <OptionsForm
          legend={words.propose}
          hint={words.proposeHint}
          send={words.send}
          reason={{ label: words.reason, hint: `${words.reasonHint} ${debrief.help}` }}
          options={optionsOf(role).map(({ id }) => ({ id, text: textOf(id) }))}
          onSend={(option, reason) => onPropose(choice.id, option, reason)}
        />
      )}
      {!both && mine !== undefined && <p role="status">{words.proposed}</p>}
      {both && (
        <>
          <h3>{words.both}</h3>
          <dl className="proposals">
            {roles.map((each) => (
              <div key={each} className={`proposal ${each}`}>
                <dt>{each === role ? words.mine : names[each]}</dt>
                <dd>{textOf(now?.proposals[each])}</dd>
                {reasonOf(each) && <dd className="reason">{reasonOf(each)}</dd>}
              </div>
            ))}
          </dl>
          <p role="status">
            {now?.settling &&
              (now.settling.by === role ? (
                words.settled
              ) : (
                <>
                  {words.settling} {textOf(now.settling.option)}
                </>
              ))}
          </p>
          <OptionsForm
            legend={words.settle}
            hint=""
            send={words.settleGo}
            options={optionsOf("settled").map(({ id }) => ({ id, text: textOf(id) }))}
            onSend={(option) => onSettle(choice.id, option)}
          />
        </>
      )}
    </>
  );
}

type OptionsFormProps = {
  legend: string;
  hint: string;
  send: string;
  options: { id: string; text: ReactNode }[];
  /** Asked for besides, where it is. */
  reason?: { label: string; hint: string };
  onSend: (option: string, reason: string) => void;
};

function OptionsForm({ legend, hint, send, options, reason, onSend }: OptionsFormProps) {
  const ids = useId();
  const [picked, setPicked] = useState<string>();
  const [why, setWhy] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (picked !== undefined) onSend(picked, why.trim());
  };
  return (
    <form className="answer-form" onSubmit={submit}>
      <fieldset className="option-list">
        <legend>{legend}</legend>
        {options.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name="option"
              value={id}
              checked={id === picked}
              onChange={() => setPicked(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {reason && (
        <div className="note-field">
          <label htmlFor={`${ids}-why`}>{reason.label}</label>
          <textarea
            id={`${ids}-why`}
            rows={2}
            maxLength={limits.reason}
            value={why}
            aria-describedby={`${ids}-hint`}
            onChange={({ target }) => setWhy(target.value)}
          />
          <p id={`${ids}-hint`} className="hint">
            {reason.hint}
          </p>
        </div>
      )}
      {hint && <p className="hint">{hint}</p>}
      <button type="submit" className="button primary" aria-disabled={picked === undefined}>
        {send}
      </button>
    </form>
  );
}
