import {
  type CareMaps,
  type CaseDiagnostic,
  type CaseSource,
  checkCase,
  compileAll,
} from "../../case-check/check-case.ts";
import { describe } from "../../case-check/describe.ts";
import { caseGraph } from "../../case-graph/graph.ts";
import { layout } from "../../case-graph/layout.ts";
import { graphPicture } from "../../case-graph/picture.ts";
import { importStory } from "../../case-import/import-story.ts";
import { keptWords } from "../../case-import/kept-words.ts";
import { counted } from "../../case-import/tally.ts";
import { readCareMap } from "../../case-language/care-map/read-care-map.ts";
import { isTranslation } from "../../case-language/compile-case.ts";
import { mendOf } from "../../case-language/diagnostics/mend.ts";
import { countMarks } from "../../case-language/parse/waiting-marks.ts";
import { completions } from "../../case-language/reference/completions.ts";
import { newCase } from "../../case-language/template/new-case.ts";
import { translationTemplate } from "../../case-language/translate/translation-template.ts";
import { modesOf } from "../../explore/explore.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Locale, locales, type Mode } from "../../scenario/vocabulary.ts";
import type { Texts } from "../draft/draft.ts";
import type { Asked, Job, Problem, Progress, Written } from "./messages-to-worker.ts";
import { numbersOf } from "./numbers.ts";
import { roadTo } from "./road.ts";

/** How every job is done: pure, so that it is the same in a worker and in a test. */
export const answers: {
  [J in Job]: (input: Asked[J]["input"], tell: (progress: Progress) => void) => Asked[J]["answer"];
} = {
  compile(written) {
    const files = filesOf(written);
    const { scenarios, diagnostics } = compileAll(files);
    return {
      problems: problemsOf(diagnostics, written),
      source: files.source.locale,
      sound: locales.filter((locale) => scenarios[locale] !== undefined),
    };
  },

  explore(written, tell) {
    const { scenarios, diagnostics, explorations } = checkCase({
      ...filesOf(written),
      onExplored: (done, of) => tell({ done, of }),
    });
    const shown = scenarioFor(scenarios, written.reader);
    if (!shown) return null;
    const draw = (mode?: Mode) => {
      const graph = caseGraph(shown, { ...(mode && { mode }), explorations });
      return {
        picture: graphPicture(graph, layout(graph), { href: (scene) => `#${scene}` }),
        scenes: graph.scenes,
        arrows: graph.arrows,
      };
    };
    const ways = modesOf(shown);
    const apart = ways.length > 1 && shown.scenes.length <= MOST_APART;
    return {
      problems: problemsOf(diagnostics, written),
      scenarios,
      numbers: explorations.map((each) => numbersOf(shown, each)),
      drawing: draw(),
      byMode: apart ? ways.map((mode) => ({ mode, drawing: draw(mode) })) : [],
    };
  },

  complete: ({ text, offset, careMap }) => completions(text, offset, careMap),

  readMap({ text, file, reader }) {
    const { careMap, diagnostics } = readCareMap(text, file);
    return { careMap, problems: problemsOf(diagnostics, { reader, texts: {} }) };
  },

  translate({ source, text, existing, accept, reader, careMap }) {
    const other = locales.find((locale) => locale !== source) ?? source;
    const result = translationTemplate(
      { text, file: fileOf(source) },
      existing === undefined ? undefined : { text: existing, file: fileOf(other) },
      { from: source, accept, careMap },
    );
    return {
      text: result.text,
      changed: accept
        ? result.accepted.length
        : countMarks(result.text ?? "") - countMarks(existing ?? ""),
      inTheWay: problemsOf(result.diagnostics, { reader, texts: {} }),
    };
  },

  begin({ caseId, source, titles }) {
    const { nl, en } = newCase({ id: caseId, source, titles });
    return { nl, en };
  },

  takeOver({ file, text, reader }) {
    const imported = importStory(file, text);
    if (!imported.ok) return imported;
    const words = keptWords[reader];
    return {
      ok: true,
      text: imported.text,
      counts: counted
        .map((what) => ({ what: words.counted[what], ...imported.tally[what] }))
        .filter((each) => each.in > 0),
      kept: imported.kept.map(({ line, why, raw }) => ({ line, why: words.why[why], raw })),
    };
  },

  road({ mode, scene, ...written }) {
    const { scenarios } = compileAll(filesOf(written));
    const scenario = scenarioFor(scenarios, written.reader);
    return scenario ? roadTo(scenario, mode, scene) : null;
  },
};

/** Larger cases are drawn once, as everybody meets them: four drawings would take too long. */
const MOST_APART = 250;

const fileOf = (locale: Locale): string => `${locale}.mdx`;

/** Which file carries the structure, and which translate it. */
function filesOf({ caseId, texts, careMaps = {} }: Omit<Written, "reader">): {
  caseId: string;
  careMaps: CareMaps;
  source: CaseSource;
  translations: CaseSource[];
} {
  const files = locales.flatMap((locale): CaseSource[] => {
    const text = texts[locale];
    return text === undefined ? [] : [{ file: fileOf(locale), locale, text }];
  });
  const source = sourceOf(texts);
  return {
    caseId,
    careMaps,
    source: files.find(({ locale }) => locale === source) ?? {
      file: fileOf(source),
      locale: source,
      text: "",
    },
    translations: files.filter(({ locale }) => locale !== source),
  };
}

function sourceOf(texts: Texts): Locale {
  const there = locales.filter((locale) => texts[locale] !== undefined);
  return there.find((locale) => !isTranslation(texts[locale] ?? "")) ?? there[0] ?? locales[0];
}

function scenarioFor(
  scenarios: Partial<Record<Locale, Scenario>>,
  reader: Locale,
): Scenario | undefined {
  return scenarios[reader] ?? Object.values(scenarios)[0];
}

function problemsOf(
  diagnostics: readonly CaseDiagnostic[],
  { reader, texts }: Pick<Written, "reader" | "texts">,
): Problem[] {
  return diagnostics.map((diagnostic) => {
    const { id, severity, file, start, end } = diagnostic;
    const locale = locales.find((each) => file === fileOf(each)) ?? locales[0];
    const text = texts[locale];
    const mend = text === undefined ? undefined : mendOf(diagnostic, text);
    return {
      ...(mend && { mend }),
      id,
      severity,
      locale,
      line: start.line,
      from: start.offset,
      to: end.offset,
      ...describe(diagnostic, reader),
    };
  });
}
