import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { caseGraph } from "../../../case-graph/graph.ts";
import { graphJson } from "../../../case-graph/graph-json.ts";
import { graphMermaid } from "../../../case-graph/graph-mermaid.ts";
import { graphSvg } from "../../../case-graph/graph-svg.ts";
import { explore, modesOf } from "../../../explore/explore.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { type Mode, modes } from "../../../scenario/vocabulary.ts";
import { findCases, shown } from "../case-folders.ts";
import { type Command, exit, type World } from "../command.ts";
import { playableCase } from "../playable-case.ts";
import { Unreadable } from "../unreadable.ts";
import { writeSafely } from "../write-safely.ts";

const formats = ["svg", "mermaid", "json"] as const;
type Format = (typeof formats)[number];

const words = {
  nl: {
    noStart: (mode: Mode, has: readonly string[]) =>
      `Deze casus heeft geen begin voor ${mode}, wel voor: ${has.join(", ")}.`,
    written: (file: string) => `${file} geschreven.`,
  },
  en: {
    noStart: (mode: Mode, has: readonly string[]) =>
      `This case has no start for ${mode}; it has one for: ${has.join(", ")}.`,
    written: (file: string) => `${file} was written.`,
  },
} as const;

/** A drawing that stands alone takes the sheet along that a page would give it. */
const sheet = () => readFileSync(new URL("../../../case-graph/graph.css", import.meta.url), "utf8");

const drawn = (scenario: Scenario, mode: Mode | undefined, format: Format): string => {
  const explorations = modesOf(scenario).map((each) => explore(scenario, each));
  const graph = caseGraph(scenario, { explorations, ...(mode && { mode }) });
  if (format === "svg") return `${graphSvg(graph, { sheet: sheet() })}\n`;
  if (format === "mermaid") return graphMermaid(graph);
  return `${JSON.stringify(graphJson(graph), null, 2)}\n`;
};

const save = (written: string, text: string, force: boolean, world: World): string => {
  const path = resolve(world.folder, written);
  const file = shown(path, world.folder);
  if (existsSync(path) && !force)
    throw new Unreadable({
      nl: `${file} is er al, en blijft zoals het is. Kies een andere naam, of schrijf --force om het te vervangen.`,
      en: `${file} exists already and stays as it is. Choose another name, or write --force to replace it.`,
    });
  try {
    writeSafely(path, text);
  } catch (cause) {
    throw new Unreadable(
      {
        nl: `${file} kan niet geschreven worden. Bestaat de map, en mag je erin schrijven?`,
        en: `${file} cannot be written. Does the folder exist, and are you allowed to write in it?`,
      },
      { cause },
    );
  }
  return file;
};

/** `graph`: a case as a drawing. */
export const graph: Command = {
  name: "graph",
  usage: {
    nl: "graph <casus> [--format svg|mermaid|json] [--role …]",
    en: "graph <case> [--format svg|mermaid|json] [--role …]",
  },
  doc: {
    nl: "een casus als tekening: scènes en wat waarheen leidt",
    en: "a case as a drawing: scenes and what leads where",
  },
  more: {
    nl: "De tekening komt op het scherm; met --out in een bestand, dat je in een browser opent.\nMermaid is tekst die veel wiki's en documenten als tekening laten zien.\nEen gestreepte pijl kan alleen onder een voorwaarde; een letter zegt welke rol hem kan gaan.",
    en: "The drawing comes on the screen; with --out in a file that you open in a browser.\nMermaid is text that many wikis and documents show as a drawing.\nA dashed arrow is only possible under a condition; a letter says which role can go it.",
  },
  takes: { least: 1, most: 1 },
  options: {
    format: {
      type: "string",
      value: formats.join("|"),
      oneOf: formats,
      doc: { nl: "waarin het getekend wordt (svg)", en: "what to draw it in (svg)" },
    },
    role: {
      type: "string",
      value: modes.join("|"),
      oneOf: modes,
      doc: { nl: "alleen wat deze rol kan bereiken", en: "only what this role can reach" },
    },
    out: {
      type: "string",
      value: "john.svg",
      doc: { nl: "het bestand om in te schrijven", en: "the file to write" },
    },
    force: {
      type: "boolean",
      doc: { nl: "een bestand dat er al is vervangen", en: "replace a file that exists already" },
    },
  },
  async run(values, world) {
    const { locale } = world;
    const say = words[locale];
    const [found] = findCases(values.words, world.folder);
    if (!found) return exit.usage;
    const scenario = playableCase(found, locale, world);
    if (!scenario) return exit.findings;
    const mode = modes.find((each) => each === values.text("role"));
    const possible = modesOf(scenario);
    if (mode && !possible.includes(mode)) {
      world.err(say.noStart(mode, possible));
      return exit.usage;
    }
    const asked = formats.find((each) => each === values.text("format"));
    const text = drawn(scenario, mode, asked ?? (values.is("json") ? "json" : "svg"));
    const file = values.text("out");
    if (file === undefined) world.out(text.trimEnd());
    else world.err(say.written(save(file, text, values.is("force"), world)));
    return exit.fine;
  },
};
