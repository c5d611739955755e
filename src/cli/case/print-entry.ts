import type { Paint } from "../../case-check/print/paint.ts";
import type { Answered } from "../../engine/answered.ts";
import { writeMade } from "../../engine/notation.ts";
import type { Entry } from "../../engine/transcript.ts";
import { networkTermsEn } from "../../i18n/network-terms.en.ts";
import { networkTermsNl } from "../../i18n/network-terms.nl.ts";
import { playEn } from "../../i18n/play.en.ts";
import { playNl } from "../../i18n/play.nl.ts";
import { terms } from "../../i18n/terms.ts";
import type { RichText } from "../../scenario/rich-text.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { textLines } from "./print-text.ts";

const words = {
  nl: {
    you: "Jij",
    told: "verteld",
    lost: (lost: number, all: number) => `${lost} van ${all} woorden komen hier niet aan`,
    years: playNl.time.years,
    only: (role: string) => `alleen voor de ${role}`,
    bracket: "[ Tussen haakjes: wat denk je al, wat wil je al aanbieden, wat raakt je? ]",
    bracketReturns: "[ Terug naar de haakjes: wat bleef staan, wat verschoof? ]",
    from: (who: string) => `van ${who}`,
    settled: "Afgesproken",
    unknown: "Dat weet ik nog niet.",
    over: { ending: "Hier eindigt dit verhaal.", "lesson-cut": "Hier eindigt het lesdeel." },
  },
  en: {
    you: "You",
    told: "told",
    lost: (lost: number, all: number) => `${lost} of ${all} words do not arrive here`,
    years: playEn.time.years,
    only: (role: string) => `only for the ${role}`,
    bracket: "[ In brackets: what do you think already, want to offer already, what touches you? ]",
    bracketReturns: "[ Back to the brackets: what stayed, what moved? ]",
    from: (who: string) => `from ${who}`,
    settled: "Agreed",
    unknown: "I do not know yet.",
    over: { ending: "Here this story ends.", "lesson-cut": "Here the lesson part ends." },
  },
} as const;

export type Style = { locale: Locale; paint: Paint; width: number; feedback: boolean };

/**
 * One entry of a play as lines for a terminal, with an empty line before it.
 * @param feedback when false, what a choice opened and closed is left out
 */
export function entryLines(entry: Entry, { locale, paint, width, feedback }: Style): string[] {
  const say = words[locale];
  const { ties } = locale === "nl" ? networkTermsNl : networkTermsEn;
  const said = (who: string, text: RichText, room?: { lost: number; words: number }) => {
    const lines = textLines(text, width - 2).map((line) => (line === "" ? "" : `  ${line}`));
    const note = room ? [paint("faint", `  (${say.lost(room.lost, room.words)})`)] : [];
    return ["", paint("bold", who), ...lines, ...note];
  };
  switch (entry.kind) {
    case "scene":
    case "ending": {
      const where = [entry.place?.name, entry.date].filter(Boolean).join(" · ");
      const passed = entry.yearsPassed ? [paint("cyan", say.years(entry.yearsPassed)), ""] : [];
      const title = `${paint("bold", entry.scene.title)}${paint("faint", `  [${entry.scene.id}]`)}`;
      const line = paint("faint", "─".repeat(Math.min(width, 40)));
      return ["", line, ...passed, title, ...(where ? [paint("faint", where)] : [])];
    }
    case "narration":
      return ["", ...textLines(entry.text, width)];
    case "say":
      return said(entry.who.name, entry.text, entry.room);
    case "reply":
      return entry.who
        ? said(entry.who.name, entry.text, entry.room)
        : ["", ...textLines(entry.text, width)];
    case "bracket":
      return [
        "",
        paint("faint", entry.returns ? say.bracketReturns : say.bracket),
        ...textLines(entry.text, width - 2).map((line) => `  ${line}`),
      ];
    case "letter":
    case "dossier": {
      const note = entry.for ? ` (${say.only(terms[locale].roles[entry.for])})` : "";
      const lines = textLines(entry.text, width - 2).map((line) => `│ ${line}`.trimEnd());
      const from = entry.kind === "letter" && entry.from ? `, ${say.from(entry.from)}` : "";
      return ["", `┌ ${entry.title}${from}${paint("faint", note)}`, ...lines];
    }
    case "you": {
      const role = entry.role ? ` (${terms[locale].roles[entry.role]})` : "";
      const who = `${say.you}${role}${paint("faint", `  [${writeMade({ choice: entry.choice.id, answer: entry.moment.answer })}]`)}`;
      return [
        ...said(who, entry.choice.text, entry.room),
        ...(entry.answer ?? []).flatMap((each) => answerLines(each, locale, width)),
      ].map((line) => paint("cyan", line));
    }
    case "ties":
      return entry.moved.map(({ contact, from, to }) =>
        paint("faint", `  ~ ${contact.name}: ${from ? `${ties[from]} → ` : ""}${ties[to]}`),
      );
    case "told":
      return entry.facts.map(({ id }) => paint("faint", `  + ${say.told}: ${id}`));
    case "feedback":
      return feedback
        ? entry.feedback.flatMap(({ principle, text }) => [
            "",
            paint("yellow", `  ${terms[locale].principles[principle]}`),
            ...textLines(text, width - 2).map((line) => `  ${line}`),
          ])
        : [];
    case "over":
      return ["", paint("bold", say.over[entry.how])];
  }
}

/** One part of an answer: what was asked, what was chosen, and the words of whoever else spoke. */
function answerLines(
  { part, asked, role, option, fact, client, reason }: Answered,
  locale: Locale,
  width: number,
): string[] {
  const say = words[locale];
  const head = role ? terms[locale].roles[role] : part === "settled" ? say.settled : undefined;
  const indented = (text: RichText, deep: number) =>
    textLines(text, width - deep).map((line) => (line === "" ? "" : `${" ".repeat(deep)}${line}`));
  const text = option?.text ?? client?.text ?? fact?.text;
  return [
    ...(asked ? indented(asked.text, 2) : head ? [`  ${head}:`] : []),
    ...(client ? [`    ${client.who.name}:`] : []),
    ...(text ? indented(text, 4) : [`    ${say.unknown}`]),
    ...(reason ? indented(reason, 6) : []),
  ];
}
