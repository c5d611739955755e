import { painter } from "../../../case-check/print/paint.ts";
import { nearest } from "../../../case-language/scan/nearest.ts";
import { begin, type Sitting } from "../../../engine/fork.ts";
import { type Replay, replay } from "../../../engine/replay.ts";
import { step } from "../../../engine/step.ts";
import { choicesNow, transcript } from "../../../engine/transcript.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { type Locale, type Mode, modes } from "../../../scenario/vocabulary.ts";
import { findCases, shown } from "../case-folders.ts";
import { type Command, type Exit, exit, type World } from "../command.ts";
import { playableCase } from "../playable-case.ts";
import { entryLines, type Style } from "../print-entry.ts";
import { textLines } from "../print-text.ts";

const words = {
  nl: {
    noStart: (mode: Mode, has: readonly string[]) =>
      `Deze casus heeft geen begin voor ${mode}, wel voor: ${has.join(", ")}.`,
    noCut: "Deze casus heeft geen lesdeel (lesson-cut in de kop).",
    noTerminal:
      "Spelen kan alleen op een terminal. Geef anders de keuzes mee: --choices keuze,keuze",
    notOpen: (at: number, id: string, scene: string, open: readonly string[], near?: string) =>
      `Stap ${at}: in “${scene}” kun je nu niet “${id}” kiezen. Wel: ${open.join(", ") || "niets meer"}.${near ? ` Bedoelde je ${near}?` : ""}`,
    already: (at: number, id: string) => `Stap ${at}: “${id}” komt na het einde.`,
    prompt: (most: number) => `\nKies 1-${most} (b terug, q stoppen): `,
    atEnd: "\nb terug, q stoppen: ",
    notNumber: (most: number) =>
      `Typ een getal van 1 tot ${most}, b om terug te gaan of q om te stoppen.`,
    first: "Dit is het begin.",
    stuck: "Hier is niets meer te kiezen, en dit is geen einde. Wie speelt, zit vast.",
    again: "Dezelfde weg nog eens:",
  },
  en: {
    noStart: (mode: Mode, has: readonly string[]) =>
      `This case has no start for ${mode}; it has one for: ${has.join(", ")}.`,
    noCut: "This case has no lesson part (lesson-cut in the front matter).",
    noTerminal: "Playing needs a terminal. Or give the choices: --choices choice,choice",
    notOpen: (at: number, id: string, scene: string, open: readonly string[], near?: string) =>
      `Step ${at}: in “${scene}” you cannot choose “${id}” now. You can: ${open.join(", ") || "nothing more"}.${near ? ` Did you mean ${near}?` : ""}`,
    already: (at: number, id: string) => `Step ${at}: “${id}” comes after the end.`,
    prompt: (most: number) => `\nChoose 1-${most} (b back, q quit): `,
    atEnd: "\nb back, q quit: ",
    notNumber: (most: number) => `Type a number from 1 to ${most}, b to go back or q to quit.`,
    first: "This is the beginning.",
    stuck: "Nothing more can be chosen here, and this is not an ending. A player is stuck.",
    again: "The same way again:",
  },
} as const;

type Game = { scenario: Scenario; sitting: Sitting };

const lived = ({ scenario, sitting }: Game): Replay => replay(scenario, sitting.play);

const chosen = ({ scenario, sitting }: Game, scene: string, choice: string): Game => {
  const { play } = sitting;
  const steps = [...play.steps, { scene, choice }];
  return { scenario, sitting: { play: { ...play, steps }, cursor: steps.length } };
};

const undone = ({ scenario, sitting }: Game): Game => {
  const steps = sitting.play.steps.slice(0, -1);
  return { scenario, sitting: { play: { ...sitting.play, steps }, cursor: steps.length } };
};

/** Prints what is new since `seen` choices, and what can be chosen now. */
function show(game: Game, seen: number, world: World, style: Style): void {
  const now = lived(game);
  const entries = transcript(game.scenario, now);
  // What a choice brings carries its number; the choice itself the number before it.
  const fresh = seen < 0 ? entries : entries.filter(({ key }) => Number.parseInt(key, 10) > seen);
  for (const entry of fresh) world.out(entryLines(entry, style).join("\n"));
  const open = choicesNow(game.scenario, now);
  for (const [at, choice] of open.entries()) {
    const mark = `${at + 1}. `.padStart(4);
    const lines = textLines(choice.text, style.width - 4);
    const text = lines.map((line, nth) => (nth === 0 ? `${mark}${line}` : `    ${line}`.trimEnd()));
    world.out(
      `${at === 0 ? "\n" : ""}${text.join("\n")}${style.paint("faint", `  [${choice.id}]`)}`,
    );
  }
  if (open.length === 0 && !now.over)
    world.out(`\n${style.paint("red", words[style.locale].stuck)}`);
}

/** Plays a list of choices; undefined when one of them is not possible, which has been said. */
function playList(game: Game, list: readonly string[], world: World, locale: Locale) {
  const say = words[locale];
  let now = game;
  for (const [at, id] of list.entries()) {
    const { state, over } = lived(now);
    const open = choicesNow(now.scenario, lived(now)).map((each) => each.id);
    if (over || !step(now.scenario, state, id).ok) {
      const near = nearest(id, open);
      world.err(over ? say.already(at + 1, id) : say.notOpen(at + 1, id, state.scene, open, near));
      return undefined;
    }
    now = chosen(now, state.scene, id);
  }
  return now;
}

async function playByHand(game: Game, ask: NonNullable<World["ask"]>, world: World, style: Style) {
  const say = words[style.locale];
  let now = game;
  for (;;) {
    const open = choicesNow(now.scenario, lived(now));
    const answer = (await ask(open.length > 0 ? say.prompt(open.length) : say.atEnd))?.trim();
    if (answer === undefined || answer.toLowerCase() === "q") return now;
    const picked = /^\d+$/.test(answer) ? open[Number(answer) - 1] : undefined;
    if (answer.toLowerCase() === "b") {
      if (now.sitting.cursor === 0) world.out(say.first);
      else {
        now = undone(now);
        show(now, now.sitting.cursor - 1, world, style);
      }
    } else if (picked) {
      const seen = now.sitting.cursor;
      now = chosen(now, lived(now).state.scene, picked.id);
      show(now, seen, world, style);
    } else world.out(say.notNumber(open.length));
  }
}

/** `play`: walks a case in the terminal. */
export const play: Command = {
  name: "play",
  usage: {
    nl: "play <casus> [--role …] [--choices a,b,c]",
    en: "play <case> [--role …] [--choices a,b,c]",
  },
  doc: { nl: "een casus in de terminal spelen", en: "play a case in the terminal" },
  more: {
    nl: "Kies met een getal; b gaat een stap terug, q stopt. Met --choices worden eerst die keuzes\ngemaakt; zonder terminal houdt het daarna op. Tussen [ ] staan de namen van scènes en keuzes.",
    en: "Choose with a number; b goes one step back, q stops. With --choices those choices are made\nfirst; without a terminal that is where it stops. Names of scenes and choices are in [ ].",
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
    const list = values
      .text("choices")
      ?.split(",")
      .map((id) => id.trim())
      .filter(Boolean);
    if (!list && !world.ask && !values.is("json")) return refuse(world, say.noTerminal);

    const roles = mode === "pair" ? (["nursing", "social-work"] as const) : ([mode] as const);
    const options = { feedback: "now", part } as const;
    const sitting = begin(scenario, { id: "terminal", roles: [...roles], options });
    const game = playList({ scenario, sitting }, list ?? [], world, locale);
    if (!game) return exit.usage;
    if (values.is("json")) {
      world.out(JSON.stringify(asJson(game, mode), null, 2));
      return exit.fine;
    }
    const paint = painter(world.colours);
    const style: Style = { locale, paint, width: world.width, feedback: values.is("feedback") };
    show(game, -1, world, style);
    if (!world.ask) return exit.fine;
    const last = await playByHand(game, world.ask, world, style);
    const path = shown(found.folder, world.folder);
    const ids = last.sitting.play.steps.map((each) => each.choice).join(",");
    if (ids)
      world.out(`\n${say.again}\n  npm run case -- play ${path} --role ${mode} --choices ${ids}`);
    return exit.fine;
  },
};

function asJson(game: Game, mode: Mode) {
  const now = lived(game);
  return {
    version: 1,
    case: game.scenario.id,
    role: mode,
    scene: now.state.scene,
    over: now.over,
    told: now.state.told,
    flags: now.state.flags,
    meters: now.state.meters,
    open: choicesNow(game.scenario, now).map(({ id }) => id),
    choices: game.sitting.play.steps.map(({ choice }) => choice),
  };
}

function refuse(world: World, text: string): Exit {
  world.err(text);
  return exit.usage;
}
