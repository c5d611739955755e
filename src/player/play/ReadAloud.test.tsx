// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { playNl } from "../../i18n/play.nl.ts";
import { termsNl } from "../../i18n/terms.nl.ts";
import { WordsContext } from "../messages.ts";
import { ReadAloud } from "./ReadAloud.tsx";

/** jsdom has no voice; this one keeps a queue as a browser's does and says when a line is done. */
class Voices extends EventTarget {
  voices: { lang: string }[] = [];
  queue: SpeechSynthesisUtterance[] = [];
  getVoices = () => this.voices;
  speak = (utterance: SpeechSynthesisUtterance) => this.queue.push(utterance);
  cancel = () => {
    this.queue = [];
  };
  finishAll() {
    for (const utterance of this.queue.splice(0)) utterance.onend?.({} as SpeechSynthesisEvent);
  }
}

const give = (voices: Voices) => {
  Object.assign(globalThis, {
    speechSynthesis: voices,
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
};

const show = (lines: string[]) => (
  <WordsContext value={{ messages: playNl, terms: termsNl }}>
    <ReadAloud lines={lines} />
  </WordsContext>
);

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, "speechSynthesis");
});

test("hidden where the device cannot speak, or not this language", () => {
  render(show(["Dag."]));
  expect(screen.queryByRole("button")).toBeNull();
  const voices = new Voices();
  voices.voices = [{ lang: "de-DE" }];
  give(voices);
  render(show(["Dag."]));
  expect(screen.queryByRole("button")).toBeNull();
});

test("appears when the voices arrive, reads line by line, and stops when it is done", () => {
  const voices = new Voices();
  give(voices);
  render(show(["De deur gaat open.", "Komt u verder."]));
  act(() => {
    voices.voices = [{ lang: "nl-NL" }];
    voices.dispatchEvent(new Event("voiceschanged"));
  });
  fireEvent.click(screen.getByRole("button", { name: "Lees voor" }));
  expect(voices.queue.map(({ text, lang }) => [text, lang])).toEqual([
    ["De deur gaat open.", "nl-NL"],
    ["Komt u verder.", "nl-NL"],
  ]);
  act(() => voices.finishAll());
  expect(screen.getByRole("button", { name: "Lees voor" })).toBeTruthy();
});

test("other lines stop the reading, and so does the button", () => {
  const voices = new Voices();
  voices.voices = [{ lang: "nl-NL" }];
  give(voices);
  const { rerender } = render(show(["Een."]));
  fireEvent.click(screen.getByRole("button", { name: "Lees voor" }));
  fireEvent.click(screen.getByRole("button", { name: "Stop met voorlezen" }));
  expect(voices.queue).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Lees voor" }));
  rerender(show(["Twee."]));
  expect(voices.queue).toEqual([]);
  expect(screen.getByRole("button", { name: "Lees voor" })).toBeTruthy();
});
