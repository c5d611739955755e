// @ts-check
import { spawn } from "node:child_process";
import { basename, delimiter, dirname, join } from "node:path";
import { Refusal } from "./refusal.mjs";

/** @typedef {{ cwd: string, env?: NodeJS.ProcessEnv, capture?: boolean, hold?: boolean, node?: string }} Options */
/** @typedef {{ code: number, output: string }} Ended */

/**
 * Runs a program to its end. Signals that reach us reach it too, and what it prints is seen at once.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Options & { shell?: boolean }} options `capture` also returns what was printed;
 *   `hold` prints it when the program has ended, so that two at once do not write through each other
 * @returns {Promise<Ended>} the exit code (1 when a signal ended it)
 * @throws {Refusal} when the program does not exist or may not be run
 */
function program(program, args, { cwd, env, capture = false, hold = false, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
      stdio: capture || hold ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell,
    });
    let output = "";
    /** @param {NodeJS.WriteStream} to */
    const passOn = (to) => (/** @type {Buffer} */ part) => {
      output += part;
      if (!hold) to.write(part);
    };
    child.stdout?.on("data", passOn(process.stdout));
    child.stderr?.on("data", passOn(process.stderr));
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
    for (const signal of signals) process.on(signal, forward);
    const done = () => {
      for (const signal of signals) process.off(signal, forward);
    };
    child.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      done();
      reject(new Refusal(spawnProblem(program, error.code)));
    });
    child.once("close", (code) => {
      done();
      if (hold) process.stdout.write(output);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * @param {string} name the program that could not be run
 * @param {string | undefined} code of Node's error
 * @returns {string} a sentence that tells what to do
 */
export function spawnProblem(name, code) {
  const short = basename(name);
  if (code === "ENOENT" && short.startsWith("npm"))
    return "npm is not on this machine's PATH. It comes with Node: install the LTS version from https://nodejs.org, then give the same command again.";
  if (code === "EACCES")
    return `This account may not run ${name}. Give it that right (chmod +x), then try again.`;
  return `${short} could not be run (${code ?? "no reason given"}).`;
}

/**
 * How to call npm: by the very npm that called us when there is one, which needs no shell and no
 * PATH, else by name.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform as `process.platform`
 * @param {string} node the Node to run it with
 * @returns {{ program: string, first: string[], shell: boolean }}
 */
export function npmCall(env, platform, node) {
  const caller = env.npm_execpath;
  if (caller && basename(caller) === "npm-cli.js")
    return { program: node, first: [caller], shell: false };
  // Windows has no `npm` program but a script, and Node runs scripts through a shell only.
  return platform === "win32"
    ? { program: "npm.cmd", first: [], shell: true }
    : { program: "npm", first: [], shell: false };
}

export const run = {
  program,

  /**
   * Runs npm; with `node` given, npm and everything it starts run on that Node.
   *
   * @param {string[]} args
   * @param {Options} options
   */
  npm(args, options) {
    const node = options.node ?? process.execPath;
    const call = npmCall(process.env, process.platform, node);
    const env = { ...options.env, ...pathWith(process.env, dirname(node)) };
    return program(call.program, [...call.first, ...args], { ...options, env, shell: call.shell });
  },

  /**
   * Runs a script of our own on the Node that was found.
   *
   * @param {string} node
   * @param {string} script relative to `options.cwd`
   * @param {Options} options
   */
  script(node, script, options) {
    return program(node, [join(options.cwd, script)], options);
  },
};

/**
 * @param {NodeJS.ProcessEnv} env on Windows its key may be `Path`
 * @param {string} folder to look in first
 */
function pathWith(env, folder) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { [key]: [folder, env[key]].filter(Boolean).join(delimiter) };
}
