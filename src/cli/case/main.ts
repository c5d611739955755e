import { createInterface } from "node:readline/promises";
import { wantsColours } from "./colour.ts";
import type { World } from "./command.ts";
import { commands } from "./commands/index.ts";
import { runCase } from "./run-case.ts";
import { siteAddress } from "./site-address.ts";
import { watchFiles } from "./watch-files.ts";

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
  ...siteAddress(env),
  watch: (paths, changed) =>
    watchFiles(paths, changed, (stop) => {
      // At a terminal Ctrl-C is a key like any other, and comes in through its reader.
      lines?.once("SIGINT", stop);
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
    }),
  ...(lines && { ask }),
};

// A reader that stops reading early, such as `head`, is no mistake.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCase(commands, process.argv.slice(2), world, env);
lines?.close();
