import { useActorRef, useSelector } from "@xstate/react";
import { useEffect, useMemo, useState } from "react";
import type { WriteDevice } from "../device.ts";
import { type Draft, sameTexts, type Version } from "../draft/draft.ts";
import { createKeepMachine } from "../draft/keep-machine.ts";

/** Whether what stands here lies safe, in one word. */
export type KeepState = "kept" | "changed" | "writing" | "full" | "blocked" | "conflict";

/**
 * A draft at hand: kept in the browser while it is written, with its versions.
 * @param first as it was opened
 */
export function useKeeping(first: Draft, { store, tabs }: Pick<WriteDevice, "store" | "tabs">) {
  const machine = useMemo(() => createKeepMachine(store), [store]);
  const actor = useActorRef(machine, { input: { draft: first } });
  const value = useSelector(actor, (snapshot) => snapshot.value);
  const kept = useSelector(actor, ({ context }) => context.kept);
  const texts = useSelector(actor, ({ context }) => context.texts);
  const adopted = useSelector(actor, ({ context }) => context.adopted);
  const [versions, setVersions] = useState<Version[]>([]);
  const state: KeepState =
    typeof value === "object"
      ? value.failed
      : value === "puttingMineBy" || value === "puttingTheirsBy"
        ? "conflict"
        : value === "kept" && store.place === "page"
          ? "blocked"
          : value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a kept draft may have become a version
  useEffect(() => {
    let gone = false;
    store.versions(first.id).then((list) => gone || setVersions(list));
    return () => {
      gone = true;
    };
  }, [store, first.id, kept.revision]);

  useEffect(() => {
    if (kept.revision > first.revision) tabs.tell(kept.id);
  }, [tabs, kept, first.revision]);

  useEffect(
    () =>
      tabs.listen(async (draft) => {
        if (draft !== first.id) return;
        const theirs = await store.read(draft);
        if (theirs) actor.send({ type: "elsewhere", theirs });
      }),
    [tabs, store, actor, first.id],
  );

  // A page that goes keeps what was typed last; one that would lose something asks first.
  useEffect(() => {
    const flush = () => {
      if (document.visibilityState !== "visible" && actor.getSnapshot().matches("changed"))
        actor.send({ type: "keep" });
    };
    const ask = (event: BeforeUnloadEvent) => {
      const now = actor.getSnapshot();
      if (store.place === "device" && now.matches("kept")) return;
      if (now.matches("changed")) actor.send({ type: "keep" });
      if (isOnDisk(versions, now.context.texts)) return;
      event.preventDefault();
    };
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    window.addEventListener("beforeunload", ask);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("beforeunload", ask);
    };
  }, [actor, store, versions]);

  return { state, kept, texts, adopted, versions, send: actor.send };
}

/** Whether the last save as a file has these very texts. */
export const isOnDisk = (versions: readonly Version[], texts: Draft["texts"]): boolean => {
  const saved = versions.find(({ reason }) => reason === "saved");
  return saved !== undefined && sameTexts(saved.texts, texts);
};
