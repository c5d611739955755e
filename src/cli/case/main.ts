import { createInterface } from "node:readline/promises";
import { wantsColours } from "./colour.ts";
import type { World } from "./command.ts";
import { check } from "./commands/check.ts";
import { explore } from "./commands/explore.ts";
import { play } from "./commands/play.ts";
import { test } from "./commands/test.ts";
import { translate } from "./commands/translate.ts";
import { runCase } from "./run-case.ts";

const { stdin, stdout, stderr, env } = process;
const isTerminal = stdout.isTTY === true;
const lines = stdin.isTTY && isTerminal ? createInterface(stdin, stdout) : undefined;

/** A line from the terminal; undefined after Ctrl-D. */
const ask = async (question: string): Promise<string | undefined> => {
  const ended = new AbortController();
  lines?.once("close", () => ended.abort());
  return lines?.question(question, { signal: ended.signal }).catch(() => undefined);
};

const world: World = {
  out: (text) => stdout.write(`${text}\n`),
  err: (text) => stderr.write(`${text}\n`),
  colours: wantsColours(isTerminal, env),
  // Some terminals do not know their width, and call it 0.
  width: Math.max(40, Math.min(stdout.columns || 80, 80)),
  // npm runs a script in the folder of the project; paths are meant from where one stands.
  folder: (env.npm_lifecycle_event === "case" && env.INIT_CWD) || process.cwd(),
  ...(lines && { ask }),
};

// A reader that stops reading early, such as `head`, is no mistake.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCase(
  [check, play, test, explore, translate],
  process.argv.slice(2),
  world,
  env,
);
lines?.close();
