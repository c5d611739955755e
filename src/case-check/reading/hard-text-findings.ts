import type { Scenario } from "../../scenario/scenario.ts";
import type { Finding } from "../finding.ts";
import { lix, sentencesOf, wordsOf } from "./lix.ts";
import { ownVoiceOf } from "./own-voice.ts";

/**
 * Where a paragraph becomes too hard for readers at B1–B2. On Björnsson's scale newspapers lie between
 * 40 and 50 and official texts from 50 to 60; the middle of official is taken, because the scale was
 * made for longer samples and a paragraph of two sentences swings more. John, written for B1–B2, stays
 * under 45 everywhere.
 */
const HARD = 55;

/** Shorter ones are left alone: with one sentence of few words, two long words decide. */
const ENOUGH_WORDS = 20;

/** A sentence of more words is too long whatever its words (style guides for plain Dutch and English
 * advise 15 to 20 on average, and 25 at most); the distance keeps a storyteller's one long breath. */
const LONGEST_SENTENCE = 40;

/** How many words of a sentence are quoted. */
const QUOTED = 14;

const isHard = (text: string) =>
  (wordsOf(text).length >= ENOUGH_WORDS && lix(text) >= HARD) ||
  sentencesOf(text).some((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE);

/** Words and long words both count, so that of two equally dense sentences the longer one is named. */
const hardestOf = (sentences: readonly string[]) =>
  sentences.reduce((hardest, each) => (lix(each) > lix(hardest) ? each : hardest));

function quoteOf(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length <= QUOTED ? sentence : `${words.slice(0, QUOTED).join(" ")} …`;
}

/**
 * Paragraphs in the case's own voice that read as hard as an official letter. At most one finding a
 * scene, at its hardest sentence.
 */
export function hardTextFindings({ scenes }: Scenario): Finding[] {
  return scenes.flatMap((scene): Finding[] => {
    const sentences = ownVoiceOf(scene).filter(isHard).flatMap(sentencesOf);
    if (sentences.length === 0) return [];
    const sentence = hardestOf(sentences);
    const words = wordsOf(sentence);
    const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
    return [
      {
        id: "text-too-hard",
        params: {
          scene: scene.id,
          sentence: quoteOf(sentence),
          words: words.length,
          longest,
        },
        about: { scene: scene.id, words: sentence },
      },
    ];
  });
}
