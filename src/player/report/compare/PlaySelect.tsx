import { useId } from "react";
import type { Terms } from "../../../i18n/terms.nl.ts";
import { modeOf } from "../../../scenario/mode-of.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { standingOf } from "../../start/standing.ts";
import type { SavedPlay } from "../../store/saved-play.ts";

type PlaySelectProps = {
  scenario: Scenario;
  plays: readonly SavedPlay[];
  terms: Terms;
  label: string;
  /** Shown while none is chosen; absent where one always is. */
  none?: string;
  value: string;
  onChange: (id: string) => void;
};

/** One of the plays on this device: in which role, where it stands, and when it was last played. */
export function PlaySelect(props: PlaySelectProps) {
  const { scenario, plays, terms, label, none, value, onChange } = props;
  const id = useId();
  const nameOf = (saved: SavedPlay): string => {
    const { where } = standingOf(scenario, saved, String) ?? { where: "" };
    const when = new Date(saved.updatedAt).toLocaleString(
      scenario.locale === "nl" ? "nl-NL" : "en-GB",
      { dateStyle: "medium", timeStyle: "short" },
    );
    return [terms.modes[modeOf(saved.play)], where, when].filter((each) => each !== "").join(" · ");
  };
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {plays.map((saved) => (
          <option key={saved.play.id} value={saved.play.id}>
            {nameOf(saved)}
          </option>
        ))}
      </select>
    </div>
  );
}
