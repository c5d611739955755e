import type { Locale } from "../../scenario/vocabulary.ts";
import { type Command, type Option, shared } from "./command.ts";

const words = {
  nl: {
    title: "Werken aan casussen.",
    usage: "Zo schrijf je het",
    commands: "Opdrachten",
    options: "Opties",
    each: "Meer over een opdracht: npm run case -- <opdracht> --help",
    codes: "Code bij het einde: 0 goed, 1 iets gevonden dat beter moet, 2 niet begrepen",
    command: "<opdracht> [opties]",
  },
  en: {
    title: "Working on cases.",
    usage: "How to write it",
    commands: "Commands",
    options: "Options",
    each: "More about a command: npm run case -- <command> --help",
    codes: "Exit code: 0 fine, 1 something was found that must be mended, 2 not understood",
    command: "<command> [options]",
  },
} as const;

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`).join("\n");
};

const optionRows = (options: Command["options"], locale: Locale) =>
  Object.entries<Option>({ ...options, ...shared }).map(
    ([name, { value, doc }]) => [`--${name}${value ? ` ${value}` : ""}`, doc[locale]] as const,
  );

/** What `--help` without a command prints. */
export function generalHelp(commands: readonly Command[], locale: Locale): string {
  const say = words[locale];
  return [
    `${say.title}`,
    `${say.usage}:\n  npm run case -- ${say.command}`,
    `${say.commands}:\n${columns(commands.map((each) => [each.name, each.doc[locale]]))}`,
    `${say.options}:\n${columns(optionRows({}, locale))}`,
    `${say.each}\n${say.codes}`,
  ].join("\n\n");
}

/** What `<command> --help` prints. */
export function commandHelp(command: Command, locale: Locale): string {
  const say = words[locale];
  return [
    command.doc[locale],
    `${say.usage}:\n  npm run case -- ${command.usage[locale]}`,
    command.more[locale],
    `${say.options}:\n${columns(optionRows(command.options, locale))}`,
    say.codes,
  ].join("\n\n");
}
