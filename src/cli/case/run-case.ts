import { nearest } from "../../case-language/scan/nearest.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { languageOf, readArguments } from "./arguments.ts";
import { type Command, type Exit, exit, type World } from "./command.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { Unreadable } from "./unreadable.ts";

const words = {
  nl: {
    unknown: (name: string, near: string | undefined) =>
      `“${name}” is geen opdracht.${near ? ` Bedoelde je ${near}?` : ""}\nWat er wel is: npm run case -- --help`,
    seeHelp: (name: string) => `Uitleg: npm run case -- ${name} --help`,
  },
  en: {
    unknown: (name: string, near: string | undefined) =>
      `“${name}” is not a command.${near ? ` Did you mean ${near}?` : ""}\nWhat there is: npm run case -- --help`,
    seeHelp: (name: string) => `Help: npm run case -- ${name} --help`,
  },
} as const;

/**
 * The `case` command.
 * @param commands what it can do
 * @param written the words after `case`
 * @param world where it prints and reads
 * @param env the environment, for the language
 * @returns the exit code: 0 fine, 1 findings, 2 not understood
 */
export async function runCase(
  commands: readonly Command[],
  written: readonly string[],
  world: World,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Exit> {
  const locale: Locale = languageOf(written, env);
  const say = words[locale];
  const [name, ...rest] = written;
  if (name === undefined || name.startsWith("-")) {
    const options = { usage: { nl: "", en: "" }, options: {}, takes: { least: 0, most: 0 } };
    const read = readArguments(options, written);
    if (!read.ok) return refuse(world, read.fault[locale]);
    world.out(generalHelp(commands, locale));
    return written.length === 0 ? exit.usage : exit.fine;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const known = commands.map((each) => each.name);
    return refuse(world, say.unknown(name, nearest(name, known)));
  }
  const read = readArguments(command, rest);
  if (!read.ok) return refuse(world, `${read.fault[locale]}\n${say.seeHelp(name)}`);
  if (read.values.is("help")) {
    world.out(commandHelp(command, locale));
    return exit.fine;
  }
  try {
    return await command.run(read.values, { ...world, locale });
  } catch (error) {
    if (error instanceof Unreadable) return refuse(world, error.words[locale]);
    throw error;
  }
}

function refuse(world: World, text: string): Exit {
  world.err(text);
  return exit.usage;
}
