import { type FormEvent, useId, useMemo, useState } from "react";
import { decodePlay } from "../../engine/play-link.ts";
import { replay } from "../../engine/replay.ts";
import { createPlayStore } from "../../player/mount.tsx";
import type { StoragePort } from "../../player/store/storage-port.ts";
import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { dateFormat, useClassWords } from "../parts/words.ts";

type HomePlayProps = {
  scenario: Scenario;
  storage: StoragePort | undefined;
  onTake: (play: Play) => void;
};

/** The play in a link to its page or to its report, or undefined for another link. */
function playIn(link: string, scenario: Scenario): Play | undefined {
  const hash = link.trim().split("#")[1] ?? "";
  const code = new URLSearchParams(hash).get("s") ?? hash;
  const decoded = decodePlay(scenario, code);
  return decoded.ok && !decoded.broken && isOver(scenario, decoded.play) ? decoded.play : undefined;
}

/** Brings a play that was finished at home: from this device, or by the link to its report. */
export function HomePlay({ scenario, storage, onTake }: HomePlayProps) {
  const { messages, reader } = useClassWords();
  const { lobby: words } = messages;
  const ids = useId();
  const [bad, setBad] = useState(false);
  const finished = useMemo(
    () =>
      createPlayStore(storage, Date.now)
        .list()
        .flatMap((entry) => (entry.kind === "play" ? [entry.saved] : []))
        .filter(({ play }) => play.caseId === scenario.id && isOver(scenario, play)),
    [storage, scenario],
  );
  const when = dateFormat(reader, { dateStyle: "long", timeStyle: "short" });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const link = String(new FormData(event.currentTarget).get("link") ?? "");
    const play = playIn(link, scenario);
    setBad(!play);
    if (play) onTake(play);
  };
  return (
    <form className="class-card" onSubmit={submit}>
      <h2>{words.home}</h2>
      <p>{finished.length > 0 ? words.homeLead : words.homeNone}</p>
      {finished.map(({ play, updatedAt }) => (
        <p key={play.id} className="home-play">
          {words.played(when.format(updatedAt))} · {endingOf(scenario, play)}{" "}
          <button type="button" className="button" onClick={() => onTake(play)}>
            {words.homeTake}
          </button>
        </p>
      ))}
      <label htmlFor={`${ids}-link`}>{words.homeLink}</label>
      <input id={`${ids}-link`} name="link" type="text" aria-invalid={bad} />
      {bad && (
        <p className="note" role="alert">
          {words.homeBad}
        </p>
      )}
      <button type="submit" className="button">
        {words.homeTake}
      </button>
    </form>
  );
}

/** A play of an older version of the case that no longer fits is not one to bring. */
function isOver(scenario: Scenario, play: Play): boolean {
  const lived = replay(scenario, play);
  return lived.over && !lived.broken;
}

function endingOf(scenario: Scenario, play: Play): string {
  const { scene } = replay(scenario, play).state;
  return scenario.scenes.find(({ id }) => id === scene)?.title ?? "";
}
