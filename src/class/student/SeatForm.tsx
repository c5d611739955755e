import { type FormEvent, useState } from "react";
import type { Role } from "../../scenario/vocabulary.ts";
import { useClassWords } from "../parts/words.ts";
import type { LookupAnswer } from "../protocol/requests.ts";
import { limits, type Way } from "../protocol/words.ts";

/** How somebody wants to take part. */
export type SeatChoice = { way: Way; role?: Role; nickname?: string };

type SeatFormProps = {
  title: string;
  /** What the class offers. */
  roles: readonly Role[];
  options: LookupAnswer["options"];
  /** How it stands now, where somebody changes it. */
  now?: SeatChoice;
  problem: string | undefined;
  busy: boolean;
  onBack: () => void;
  onJoin: (choice: SeatChoice) => void;
};

/** Alone or together, as whom, and a nickname where the lecturer wants one. */
export function SeatForm(props: SeatFormProps) {
  const { seat, join, roles: names } = useClassWords().messages;
  const { roles, options, now } = props;
  const [way, setWay] = useState<Way>(now?.way ?? options.ways[0] ?? "alone");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const role = roles.find((each) => each === form.get("role")) ?? roles[0];
    const nickname = String(form.get("nickname") ?? "").trim();
    props.onJoin({
      way,
      ...(way !== "one-screen" && role && { role }),
      ...(nickname !== "" && { nickname }),
    });
  };
  return (
    <div className="class-entrance">
      <header>
        <h1>{seat.title(props.title)}</h1>
      </header>
      <form className="class-card" onSubmit={submit}>
        {options.ways.length > 1 && (
          <fieldset className="option-list">
            <legend>{seat.way}</legend>
            {options.ways.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="way"
                  value={each}
                  checked={each === way}
                  onChange={() => setWay(each)}
                />
                {seat.ways[each]}
              </label>
            ))}
          </fieldset>
        )}
        {way !== "one-screen" && roles.length > 1 && (
          <fieldset className="option-list">
            <legend>{seat.role}</legend>
            {roles.map((role, at) => (
              <label key={role}>
                <input
                  type="radio"
                  name="role"
                  value={role}
                  defaultChecked={now?.role ? role === now.role : at === 0}
                />
                {names[role]}
              </label>
            ))}
          </fieldset>
        )}
        {options.nicknames && !now && (
          <label className="nickname">
            {seat.nickname}
            <input type="text" name="nickname" maxLength={limits.nickname} autoComplete="off" />
            <small>{seat.nicknameHint}</small>
          </label>
        )}
        {props.problem && (
          <p className="note" role="alert">
            {props.problem}
          </p>
        )}
        <div className="actions">
          <button type="submit" className="button primary" aria-disabled={props.busy}>
            {seat.go}
          </button>
          <button type="button" className="button plain" onClick={props.onBack}>
            {now ? seat.keep : join.back}
          </button>
        </div>
        <p role="status" className="hint">
          {props.busy ? seat.joining : ""}
        </p>
      </form>
    </div>
  );
}
