import { type WrittenWords, writtenFront, writtenWords } from "../check/written-words.ts";
import type { Report } from "../diagnostics/report.ts";
import { frontFields } from "../parse/front-fields.ts";
import type { CaseNode } from "../parse/node.ts";
import type { CaseFile } from "../read-case.ts";
import type { Span } from "../scan/source.ts";
import { hashFront, hashUnit, isUnit, unitsIn, unitsOf } from "./units.ts";

type Figure = { shown: string; digits: string; at: Span };

/**
 * Whether a translation has other numbers than its source. Only what looks like a slip is told: a
 * number in figures that the source lacks, where the source has nearly the same one that the
 * translation lacks. So "twee" may become "2", "14.30" may become "2:30" and "1.000" may become "1,000".
 * A unit that is stale is left to the message about that.
 * @param report takes the number in the translation, with the one it may stand for
 */
export function compareNumbers(source: CaseFile, translation: CaseFile, report: Report): void {
  const words = Object.keys(frontFields).filter((name) => frontFields[name]?.words);
  const of = translation.front.fields.get("of");
  if (of?.kind === "text" && of.text.value === hashFront(source.front.fields))
    compare(
      writtenFront(source.front.fields, words, source.source.text),
      writtenFront(translation.front.fields, words, translation.source.text),
      words[0] ?? "",
      report,
    );
  const texts = { source: source.source.text, translation: translation.source.text };
  compareUnits(source.nodes, translation.nodes, texts, report);
}

function compareUnits(
  source: readonly CaseNode[],
  translation: readonly CaseNode[],
  texts: { source: string; translation: string },
  report: Report,
): void {
  const translated = new Map(unitsOf(translation).map(({ key, node }) => [key, node]));
  for (const { key, label, node } of unitsOf(source)) {
    const other = translated.get(key);
    if (!other) continue;
    if (other.of === undefined || other.of.value === hashUnit(node))
      compare(wordsOf(node, texts.source), wordsOf(other, texts.translation), label, report);
    compareUnits(unitsIn(node), unitsIn(other), texts, report);
  }
}

/** The words of a unit, without those of the units in it. */
const wordsOf = (node: CaseNode, file: string): WrittenWords[] => [
  ...writtenWords(node, file),
  ...node.children.filter((child) => !isUnit(child)).flatMap((child) => wordsOf(child, file)),
];

function compare(
  source: readonly WrittenWords[],
  translation: readonly WrittenWords[],
  unit: string,
  report: Report,
): void {
  const [there, here] = [source.flatMap(figuresIn), translation.flatMap(figuresIn)];
  const lacking = left(there, here);
  for (const each of left(here, there)) {
    const at = lacking.findIndex(({ digits }) => isSlip(digits, each.digits));
    const [meant] = at < 0 ? [] : lacking.splice(at, 1);
    if (meant)
      report("translation-number", each.at, { unit, here: each.shown, there: meant.shown });
  }
}

/** Figures in a row, with the signs that part them: `140`, `1.000`, `7,5`, `14:30`. */
const figuresIn = ({ text, start }: WrittenWords): Figure[] =>
  [...text.matchAll(/\d+(?:[.,:]\d+)*/g)].map(({ 0: shown, index }) => ({
    shown,
    digits: shown.replace(/\D/g, ""),
    at: { start: start + index, end: start + index + shown.length },
  }));

/** What one side has and the other lacks; what stands there twice and here once is left once. */
function left(of: readonly Figure[], other: readonly Figure[]): Figure[] {
  const counts = new Map<string, number>();
  for (const { digits } of other) counts.set(digits, (counts.get(digits) ?? 0) + 1);
  return of.filter(({ digits }) => {
    const count = counts.get(digits) ?? 0;
    counts.set(digits, count - 1);
    return count <= 0;
  });
}

/**
 * As many figures, of which one is another or all are there in another order; and not the same time on
 * a clock of twelve hours.
 */
function isSlip(there: string, here: string): boolean {
  if (there.length !== here.length) return false;
  const others = [...there].filter((figure, at) => figure !== here[at]).length;
  if (others > 1 && [...there].sort().join() !== [...here].sort().join()) return false;
  const hours = (digits: string) => Number(digits.slice(0, -2));
  return !(
    there.length === 4 &&
    there.slice(-2) === here.slice(-2) &&
    Math.abs(hours(there) - hours(here)) === 12
  );
}
