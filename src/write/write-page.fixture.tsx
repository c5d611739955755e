import { EditorView } from "@codemirror/view";
import { act, cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { writeNl } from "../i18n/write.nl.ts";
import { checkerHere } from "./check/worker-line.fixture.ts";
import { openShelf, type WriteDevice } from "./device.ts";
import { createDraftStore, type Tables } from "./draft/draft-store.ts";
import { memoryTables } from "./draft/memory-tables.ts";
import type { WritePage } from "./page.ts";
import { storageHere } from "./play/storage-here.ts";
import type { LoadedTrial } from "./play/TrialHost.tsx";
import { WriteApp } from "./WriteApp.tsx";
import { WriteWordsContext } from "./words.ts";

// Reading and playing a case takes longer where more runs at the same time.
configure({ asyncUtilTimeout: 4_000 });

// jsdom lays nothing out, so a range has no place; an editor asks for it all the same.
Range.prototype.getClientRects ??= () => Object.assign([], { item: () => null });
Range.prototype.getBoundingClientRect ??= () => new DOMRect();

type Opened = {
  tables?: Tables;
  place?: "device" | "page";
  fetch?: typeof globalThis.fetch;
  page?: Partial<WritePage>;
};

/** The whole Write page in Dutch, over real drafts and the real checker. */
export function openWritePage(opened: Opened = {}) {
  const { tables = memoryTables(), place = "device", fetch } = opened;
  cleanup();
  let time = 1_700_000_000_000;
  let ids = 0;
  const files = new Map<string, string>();
  const device: WriteDevice = {
    store: createDraftStore(tables, () => ++time, place),
    disk: {
      canWrite: false,
      pick: undefined,
      save: async (name, text) => {
        files.set(name, text);
        return { type: "downloaded" };
      },
      download: (name, text) => void files.set(name, text),
    },
    checker: checkerHere(),
    newId: () => `draft${String(++ids).padStart(11, "0")}`,
    fetch: fetch ?? (() => Promise.reject(new TypeError("Failed to fetch"))),
    shelf: openShelf(storageHere()),
    patience: 50,
    tabs: { tell: () => undefined, listen: () => () => undefined },
  };
  const page = {
    shipped: [{ id: "john", title: "John", locales: ["nl" as const] }],
    handbookUrl: "/handboek/",
    ...opened.page,
  };
  render(
    <WriteWordsContext value={{ messages: writeNl, reader: "nl" }}>
      <WriteApp
        device={device}
        page={page}
        loadTrial={() => Promise.reject<LoadedTrial>(new TypeError("Failed to fetch"))}
      />
    </WriteWordsContext>,
  );
  return { device, files, tables };
}

/** Begins the small case that works already, and waits for its first messages. */
export async function beginCase(): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: "Begin" }));
  await screen.findByRole("heading", { level: 1, name: "De ladder" });
  goToTab(/^Meldingen/);
  await screen.findByText("1 aandachtspunt");
}

/** Goes to a tab by its name. */
export function goToTab(name: RegExp): void {
  fireEvent.click(screen.getByRole("tab", { name }));
}

/** Writes other words in the text that is in view, as typing does. */
export function rewrite(change: (text: string) => string): void {
  const host = document.querySelector(".case-editor");
  const found = host?.shadowRoot?.querySelector<HTMLElement>(".cm-editor");
  const view = found && EditorView.findFromDOM(found);
  if (!view) throw new Error("no editor in view");
  const text = view.state.doc.toString();
  act(() => {
    view.dispatch({ changes: { from: 0, to: text.length, insert: change(text) } });
  });
}

/** The words of the text that is in view. */
export function written(): string {
  const host = document.querySelector(".case-editor");
  const found = host?.shadowRoot?.querySelector<HTMLElement>(".cm-editor");
  return (found && EditorView.findFromDOM(found)?.state.doc.toString()) ?? "";
}
