import { painter } from "../../../case-check/print/paint.ts";
import { openAnswers } from "../../../engine/answers.ts";
import { begin } from "../../../engine/fork.ts";
import { splitMade, writeMade } from "../../../engine/notation.ts";
import { choicesNow } from "../../../engine/transcript.ts";
import { type Mode, modes } from "../../../scenario/vocabulary.ts";
import { findCases, shown } from "../case-folders.ts";
import { type Command, type Exit, exit, type World } from "../command.ts";
import { type Game, lived, playList } from "../play/game.ts";
import { playByHand } from "../play/play-by-hand.ts";
import { show } from "../play/show.ts";
import { playableCase } from "../playable-case.ts";
import type { Style } from "../print-entry.ts";

const words = {
  nl: {
    noStart: (mode: Mode, has: readonly string[]) =>
      `Deze casus heeft geen begin voor ${mode}, wel voor: ${has.join(", ")}.`,
    noCut: "Deze casus heeft geen lesdeel (lesson-cut in de kop).",
    noTerminal:
      "Spelen kan alleen op een terminal. Geef anders de keuzes mee: --choices keuze,keuze",
    again: "Dezelfde weg nog eens:",
  },
  en: {
    noStart: (mode: Mode, has: readonly string[]) =>
      `This case has no start for ${mode}; it has one for: ${has.join(", ")}.`,
    noCut: "This case has no lesson part (lesson-cut in the front matter).",
    noTerminal: "Playing needs a terminal. Or give the choices: --choices choice,choice",
    again: "The same way again:",
  },
} as const;

/** `play`: walks a case in the terminal. */
export const play: Command = {
  name: "play",
  usage: {
    nl: "play <casus> [--role …] [--choices a,b,c]",
    en: "play <case> [--role …] [--choices a,b,c]",
  },
  doc: { nl: "een casus in de terminal spelen", en: "play a case in the terminal" },
  more: {
    nl: 'Kies met een getal; b gaat een stap terug, q stopt. Met --choices worden eerst die keuzes\ngemaakt; zonder terminal houdt het daarna op. Tussen [ ] staan de namen van scènes en keuzes.\nVraagt een keuze een antwoord, schrijf dat erachter, tussen aanhalingstekens:\n  --choices "groeten,rit{spil=wijkteam,beurs=wmo}"',
    en: 'Choose with a number; b goes one step back, q stops. With --choices those choices are made\nfirst; without a terminal that is where it stops. Names of scenes and choices are in [ ].\nWhere a choice asks for an answer, write it behind, in quotes:\n  --choices "greet,ride{pivot=team,purse=wmo}"',
  },
  takes: { least: 1, most: 1 },
  options: {
    role: {
      type: "string",
      value: modes.join("|"),
      oneOf: modes,
      doc: { nl: "wie je speelt", en: "whom you play" },
    },
    part: {
      type: "string",
      value: "whole|lesson-cut",
      oneOf: ["whole", "lesson-cut"],
      doc: { nl: "de hele casus of het lesdeel", en: "the whole case or its lesson part" },
    },
    choices: {
      type: "string",
      value: "a,b,c",
      doc: { nl: "keuzes die gemaakt worden, in volgorde", en: "choices to make, in order" },
    },
    feedback: {
      type: "boolean",
      doc: {
        nl: "laat zien wat elke keuze opende en sloot",
        en: "show what each choice opened and closed",
      },
    },
  },
  async run(values, world) {
    const { locale } = world;
    const say = words[locale];
    const [found] = findCases(values.words, world.folder);
    if (!found) return exit.usage;
    const scenario = playableCase(found, locale, world);
    if (!scenario) return exit.findings;
    const part = values.text("part") === "lesson-cut" ? "lesson-cut" : "whole";
    if (part === "lesson-cut" && !scenario.lessonCut) return refuse(world, say.noCut);
    const starts = part === "lesson-cut" ? scenario.lessonCut?.start : scenario.start;
    const possible = modes.filter((each) => starts?.[each] !== undefined);
    const mode = modes.find((each) => each === values.text("role")) ?? possible[0] ?? "nursing";
    if (!possible.includes(mode)) return refuse(world, say.noStart(mode, possible));
    const written = values.text("choices");
    const list = written === undefined ? undefined : splitMade(written);
    if (!list && !world.ask && !values.is("json")) return refuse(world, say.noTerminal);

    const roles = mode === "pair" ? (["nursing", "social-work"] as const) : ([mode] as const);
    const options = { feedback: "now", part } as const;
    const sitting = begin(scenario, { id: "terminal", roles: [...roles], options });
    const played = playList({ scenario, sitting }, list ?? []);
    if ("refusal" in played) return refuse(world, played.refusal[locale]);
    const { game } = played;
    if (values.is("json")) {
      world.out(JSON.stringify(asJson(game, mode), null, 2));
      return exit.fine;
    }
    const paint = painter(world.colours);
    const style: Style = { locale, paint, width: world.width, feedback: values.is("feedback") };
    show(game, -1, world, style);
    const { ask } = world;
    if (!ask) return exit.fine;
    const last = await playByHand(game, { ...world, ask }, style);
    const path = shown(found.folder, world.folder);
    const ids = last.sitting.play.steps.map(writeMade).join(",");
    // A shell reads braces as its own.
    const quoted = ids.includes("{") ? `"${ids}"` : ids;
    const cut = part === "lesson-cut" ? " --part lesson-cut" : "";
    if (ids)
      world.out(
        `\n${say.again}\n  npm run case -- play ${path} --role ${mode}${cut} --choices ${quoted}`,
      );
    return exit.fine;
  },
};

function asJson(game: Game, mode: Mode) {
  const now = lived(game);
  const { state } = now;
  const open = choicesNow(game.scenario, now);
  return {
    version: 1,
    case: game.scenario.id,
    role: mode,
    scene: state.scene,
    over: now.over,
    told: state.told,
    flags: state.flags,
    meters: state.meters,
    ties: state.ties,
    decided: state.decided,
    meanings: state.meanings,
    open: open.map(({ id }) => id),
    asks: open
      .filter(({ asks }) => asks)
      .map((choice) => ({
        choice: choice.id,
        parts: openAnswers(game.scenario, state, choice).map(({ part, options }) => ({
          part,
          options: options.map(({ id }) => id),
        })),
      })),
    choices: game.sitting.play.steps.map(writeMade),
  };
}

function refuse(world: World, text: string): Exit {
  world.err(text);
  return exit.usage;
}
