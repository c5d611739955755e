import { type FormEvent, useId, useState } from "react";
import { type Locale, locales, type Mode, modes } from "../../scenario/vocabulary.ts";
import type { Check } from "../desk/use-check.ts";
import { useWords } from "../words.ts";
import type { Playing } from "./use-playing.ts";

type PlayPanelProps = {
  check: Check;
  playing: Playing;
  /** The scene in which the cursor stands. */
  here: string | undefined;
  /** The language that is being written. */
  sheet: Locale;
  onPlay: (locale: Locale, mode: Mode, scene: string | undefined) => void;
};

/** Who plays, from where, in which language. */
export function PlayPanel({ check, playing, here, sheet, onPlay }: PlayPanelProps) {
  const { messages } = useWords();
  const say = messages.play;
  const ids = useId();
  const [mode, setMode] = useState<Mode>();
  const { explored } = check;
  if (!explored) return <p className="quiet">{say.waiting}</p>;
  const there = locales.filter((locale) => explored.scenarios[locale] !== undefined);
  const scenario = explored.scenarios[sheet] ?? Object.values(explored.scenarios)[0];
  if (!scenario) return null;
  const possible = modes.filter((each) => scenario.start[each] !== undefined);
  const chosen = mode !== undefined && possible.includes(mode) ? mode : possible[0];
  const titleOf = (id: string) => scenario.scenes.find((scene) => scene.id === id)?.title ?? id;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const scene = String(form.get("scene") ?? "");
    const locale = locales.find((each) => each === form.get("locale")) ?? scenario.locale;
    if (chosen) onPlay(locale, chosen, scene === "" ? undefined : scene);
  };
  return (
    <form className="play-form" onSubmit={submit}>
      <p>{say.lead}</p>
      {check.older && <p className="note">{say.older}</p>}
      <fieldset>
        <legend>{say.who}</legend>
        {possible.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="mode"
              value={each}
              checked={each === chosen}
              onChange={() => setMode(each)}
            />
            {say.modes[each]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${ids}-scene`}>{say.from}</label>
      <select id={`${ids}-scene`} name="scene" key={here} defaultValue={known(here)}>
        <option value="">{say.beginning}</option>
        {scenario.scenes.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {there.length > 1 && (
        <>
          <label htmlFor={`${ids}-locale`}>{say.language}</label>
          <select id={`${ids}-locale`} name="locale" key={sheet} defaultValue={scenario.locale}>
            {there.map((locale) => (
              <option key={locale} value={locale}>
                {messages.languages[locale]}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="submit" className="button primary" disabled={playing.kind === "looking"}>
        {say.go}
      </button>
      <div role="status">
        {playing.kind === "looking" && <p>{say.looking}</p>}
        {playing.kind === "no-road" && (
          <p className="note">
            {say.noRoad(titleOf(playing.scene), messages.numbers.modes[playing.mode])}
          </p>
        )}
        {playing.kind === "broken" && <p className="note">{messages.problem.broken}</p>}
      </div>
    </form>
  );

  /** Where the cursor is; from an ending there is nothing to play. */
  function known(id: string | undefined): string {
    const scene = scenario?.scenes.find((each) => each.id === id);
    return scene && scene.kind !== "ending" ? scene.id : "";
  }
}
