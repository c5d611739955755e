import { useActorRef, useSelector } from "@xstate/react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { createActor } from "xstate";
import type { Answer } from "../../engine/answers.ts";
import { back, choose, forward, type Sitting } from "../../engine/fork.ts";
import { createPlayMachine, snapshotAt } from "../../engine/machine.ts";
import { replay } from "../../engine/replay.ts";
import { modeOf } from "../../scenario/mode-of.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import type { Device } from "../device.ts";
import { createSaveMachine } from "../store/save-machine.ts";
import { type SavedPlay, sharedSteps } from "../store/saved-play.ts";

/** Whether the play lies safe; one word, so that the screen cannot say two things. */
export type SaveState = "saved" | "full" | "blocked" | "conflict";

const asSaved = ({ play, cursor }: Sitting): SavedPlay => ({
  v: 1,
  play,
  cursor,
  revision: 0,
  updatedAt: 0,
});

/** The machine of the case, running where the cursor stands. */
function runAt(scenario: Scenario, { play, cursor }: Sitting) {
  const machine = createPlayMachine(scenario, modeOf(play), play.options.part);
  const snapshot = snapshotAt(machine, replay(scenario, play, cursor).state);
  return createActor(machine, { snapshot }).start();
}

const samePlay = (one: SavedPlay, other: SavedPlay): boolean =>
  sharedSteps(one.play, other.play) === other.play.steps.length &&
  one.play.steps.length === other.play.steps.length;

/**
 * A play at hand: its list of choices and cursor, kept after every change.
 * @param first as it arrived; a play that was never kept is kept at once
 */
export function useSitting(scenario: Scenario, first: SavedPlay, device: Device) {
  const { store, newId } = device;
  const [sitting, setSitting] = useState<Sitting>({ play: first.play, cursor: first.cursor });
  const [run, setRun] = useState(() => runAt(scenario, sitting));
  const now = useSelector(run, (snapshot) => snapshot);
  const machine = useMemo(() => createSaveMachine(store), [store]);
  const saving = useActorRef(machine, { input: { saved: first } });
  const value = useSelector(saving, (snapshot) => snapshot.value);
  const theirs = useSelector(saving, (snapshot) => snapshot.context.theirs);
  const state: SaveState =
    typeof value === "object" ? value.failed : value === "conflict" ? "conflict" : "saved";

  useEffect(() => {
    if (first.revision === 0) saving.send({ type: "save", saved: first });
  }, [first, saving]);

  useEffect(
    () =>
      device.onOtherTab((key, raw) => {
        const there = store.fromOtherTab(key, raw);
        if (there) saving.send({ type: "elsewhere", theirs: there });
      }),
    [device, saving, store],
  );

  const take = useCallback(
    (next: Sitting) => {
      setSitting(next);
      saving.send({ type: "save", saved: asSaved(next) });
    },
    [saving],
  );
  // Elsewhere in the list of choices the machine starts anew, from what the choices up to there made.
  const jump = (next: Sitting) => {
    setRun(runAt(scenario, next));
    take(next);
  };

  // What was chosen here and not there becomes a play of its own at once, before anybody is asked.
  useEffect(() => {
    if (state !== "conflict" || !theirs || theirs.play.id !== sitting.play.id) return;
    const mine = asSaved(sitting);
    if (samePlay(mine, theirs)) {
      saving.send({ type: "adopted", saved: { ...theirs, cursor: sitting.cursor } });
      return;
    }
    const step = sharedSteps(mine.play, theirs.play);
    if (step === sitting.play.steps.length) return;
    const fork = { ...sitting.play, id: newId(), forkOf: { play: sitting.play.id, step } };
    store.write({ ...mine, play: fork });
    setSitting({ ...sitting, play: fork });
  }, [state, theirs, sitting, saving, store, newId]);

  return {
    sitting,
    saveState: state,
    /** The play of the other tab, while the student has not said which to go on with. */
    theirs: state === "conflict" ? theirs : undefined,

    /** Whether the machine takes this choice now; one that asks something can be opened. */
    can: ({ id, asks }: Choice): boolean =>
      state !== "conflict" && (asks !== undefined || now.can({ type: id })),

    /** Makes a choice; nothing happens where it is not possible. Returns whether it was made. */
    choose(choiceId: string, answer?: Answer): boolean {
      const made = { type: choiceId, answer };
      if (state === "conflict" || !now.can(made)) return false;
      const chosen = choose(scenario, sitting, choiceId, newId(), answer);
      if (!chosen.ok) return false;
      run.send(made);
      // The play that is left is put back where it had come, so it opens there from the list.
      if (chosen.kept) keepWhole(chosen.kept.id);
      take(chosen.sitting);
      return true;
    },
    back: () => jump(back(sitting)),
    forward: () => jump(forward(sitting)),

    /** Goes on with what was chosen here, as a play of its own. */
    keepMine() {
      const own = theirs && sitting.play.id !== theirs.play.id;
      const step = theirs ? sharedSteps(sitting.play, theirs.play) : sitting.cursor;
      const play = own
        ? sitting.play
        : { ...sitting.play, id: newId(), forkOf: { play: sitting.play.id, step } };
      const revision = own ? revisionOf(play.id) : 0;
      setSitting({ ...sitting, play });
      saving.send({ type: "settled", saved: { ...asSaved({ ...sitting, play }), revision } });
    },
    /** Goes on with what was chosen in the other tab. */
    takeTheirs() {
      if (!theirs) return;
      const next = { play: theirs.play, cursor: theirs.cursor };
      setSitting(next);
      setRun(runAt(scenario, next));
      saving.send({ type: "adopted", saved: theirs });
    },
  };

  function revisionOf(id: string): number {
    const entry = store.read(id);
    return entry?.kind === "play" ? entry.saved.revision : 0;
  }

  function keepWhole(id: string): void {
    const entry = store.read(id);
    if (entry?.kind !== "play") return;
    const { saved } = entry;
    store.write({ ...saved, cursor: saved.play.steps.length });
  }
}
