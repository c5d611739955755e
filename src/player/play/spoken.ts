import { useCallback } from "react";
import type { Answered } from "../../engine/answered.ts";
import type { Entry } from "../../engine/transcript.ts";
import { plainText } from "../../scenario/plain-text.ts";
import { useMessages, useTerms, type Words } from "../messages.ts";
import { heardText } from "../text/heard-text.ts";

type Listener = { listener: string | undefined; secret: boolean };

/**
 * A piece of a transcript as plain lines, for a screen reader and for reading aloud. Carries what the
 * page shows, no more: words that a room swallowed are gone here too.
 * @param entry of a transcript
 * @param words of the page's language
 * @param listener name of who is hard of hearing here; `secret` keeps private dossiers closed
 * @returns nothing for what has no words of its own
 */
export function spokenLines(
  entry: Entry,
  { messages, terms }: Words,
  { listener = "", secret }: Listener,
): string[] {
  const heard = "room" in entry && entry.room ? heardText(entry.room.text, messages.line.gap) : "";
  const arrives = `${messages.line.arrives(listener)}: ${heard}`;
  switch (entry.kind) {
    case "scene":
    case "ending": {
      const { scene, date, place, yearsPassed } = entry;
      const time = yearsPassed ? [messages.time.years(yearsPassed)] : [];
      const noise = place ? messages.noise[place.noise] : "";
      const head = [scene.title, date, place?.name].filter((each) => each).join(". ");
      return [...time, `${head}.${noise === "" ? "" : ` ${noise}`}`];
    }
    case "narration":
      return [plainText(entry.text)];
    case "say":
      return [`${entry.who.name}: ${heard === "" ? plainText(entry.text) : arrives}`];
    case "reply": {
      const text = heard === "" ? plainText(entry.text) : arrives;
      return [entry.who ? `${entry.who.name}: ${text}` : text];
    }
    case "you": {
      const mended = entry.choice.adjusts.map((each) => messages.mended[each]).join("; ");
      const said = heard === "" ? plainText(entry.choice.text) : arrives;
      return [
        `${messages.line.you}: ${said}`,
        ...(entry.answer ?? []).flatMap(answerLine),
        ...(mended === "" ? [] : [messages.mendedLine(mended)]),
      ];
    }
    case "bracket":
      return entry.text.length === 0 ? [] : [plainText(entry.text)];
    case "letter":
    case "dossier":
      return secret && entry.for
        ? [`${entry.title}. ${messages.dossier.forRole(terms.roles[entry.for])}.`]
        : [`${entry.title}. ${plainText(entry.text)}`];
    case "ties":
      return [
        `${messages.ties.title}. ${entry.moved.map(({ contact, to }) => `${contact.name}: ${messages.ties[to]}`).join("; ")}.`,
      ];
    case "told":
      return [messages.picture.added(entry.facts.length)];
    case "feedback":
      return [
        `${messages.feedback.title}.`,
        ...entry.feedback.map(
          ({ principle, text }) => `${terms.principles[principle]}: ${plainText(text)}`,
        ),
      ];
    case "over":
      return [entry.how === "ending" ? messages.over.ending : messages.over.lessonCut];
  }
}

/** One answer as it is read aloud: what was asked, and the words that were chosen. */
const answerLine = ({ asked, option, fact, client }: Answered): string[] => {
  const words = client?.text ?? option?.text ?? fact?.text;
  if (!words) return [];
  return [[asked && plainText(asked.text), plainText(words)].filter(Boolean).join(" ")];
};

/** `spokenLines` in the page's language, for one scene's listener; the same function while they stay. */
export function useSpokenLines({ listener, secret }: Listener): (entry: Entry) => string[] {
  const messages = useMessages();
  const terms = useTerms();
  return useCallback(
    (entry) => spokenLines(entry, { messages, terms }, { listener, secret }),
    [messages, terms, listener, secret],
  );
}
