import { type FormEvent, useId } from "react";
import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Mode, modes } from "../../scenario/vocabulary.ts";
import { useMessages, useTerms } from "../messages.ts";
import { keepWritesFirst, writesFirst } from "../store/habits.ts";
import type { OwnTextStore } from "../store/own-texts.ts";

type StartFormProps = {
  scenario: Scenario;
  ownTexts: OwnTextStore;
  title: string;
  onBegin: (mode: Mode, options: Play["options"]) => void;
};

/** A new play: as whom, when feedback comes, and how much of the case. As on the page of the case. */
export function StartForm({ scenario, ownTexts, title, onBegin }: StartFormProps) {
  const { start } = useMessages();
  const terms = useTerms();
  const heading = useId();
  const possible = modes.filter((mode) => scenario.start[mode] !== undefined);
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const mode = possible.find((each) => each === data.get("role")) ?? possible[0];
    if (!mode) return;
    keepWritesFirst(ownTexts, data.has("words"));
    onBegin(mode, {
      feedback: data.get("feedback") === "now" ? "now" : "report",
      part: data.get("part") === "lesson-cut" ? "lesson-cut" : "whole",
    });
  };
  return (
    <form className="start-form" aria-labelledby={heading} onSubmit={begin}>
      <h2 id={heading}>{title}</h2>
      <Options
        legend={start.role}
        name="role"
        options={possible.map((mode) => [mode, terms.modes[mode]])}
      />
      <Options
        legend={start.feedback}
        name="feedback"
        options={[
          ["now", start.feedbackNow],
          ["report", start.feedbackReport],
        ]}
      />
      {scenario.lessonCut && (
        <Options
          legend={start.partQuestion}
          name="part"
          options={[
            ["whole", start.whole(scenario.minutes)],
            ["lesson-cut", start.lessonCut(scenario.lessonCut.minutes)],
          ]}
        />
      )}
      <label className="own-words-first">
        <input type="checkbox" name="words" defaultChecked={writesFirst(ownTexts)} />
        <span className="option">{start.ownWords}</span>
      </label>
      <button type="submit" className="button primary">
        {start.begin}
      </button>
    </form>
  );
}

type OptionsProps = { legend: string; name: string; options: (readonly [string, string])[] };

/** A question with one answer; the first is chosen. */
function Options({ legend, name, options }: OptionsProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([value, label], at) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={at === 0} />
          <span className="option">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
