#!/usr/bin/env node
// @ts-check
/**
 * `npm start`, `npm run lesson` and `npm test`, from a fresh clone, on any Node from 20: plain JavaScript that imports
 * only what comes with Node, since nothing else is there yet.
 */
import { accessSync, constants } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildWhenChanged } from "./start/build.mjs";
import { installWhatIsMissing } from "./start/install.mjs";
import { findNode, isAtLeast, OLDEST_TO_START } from "./start/node.mjs";
import { Refusal } from "./start/refusal.mjs";
import { run } from "./start/run.mjs";
import { testEverything } from "./start/test-everything.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const say = (/** @type {string} */ text) => console.log(text);

/** @returns {Promise<number>} the exit code */
async function main() {
  const task = process.argv[2] ?? "serve";
  if (task !== "serve" && task !== "lesson" && task !== "test")
    throw new Refusal(
      `"${task}" is not something this can do. Use \`npm start\`, \`npm run lesson\` or \`npm test\`.`,
    );
  if (!isAtLeast(process.versions.node, OLDEST_TO_START))
    throw new Refusal(
      `Node 20 or newer is needed, and this is ${process.versions.node}. Install the LTS version from https://nodejs.org, then give the same command again.`,
    );
  mayWrite(root);
  await installWhatIsMissing(root, say);
  const node = findNode(root);
  if (task === "test") return testEverything(root, node, say);
  const code = await buildWhenChanged(root, node, say);
  if (code !== 0) {
    console.error("\nThe site was not built; the reason is above. Nothing is served.");
    return code;
  }
  // Phones in the room have to come in.
  if (task === "lesson") process.env.HOST ||= "0.0.0.0";
  return (await run.script(node, "src/server/main.ts", { cwd: root })).code;
}

/** @param {string} folder */
function mayWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(
      `This account may not write in ${folder}, and packages and build have to go there. Give it that right, or clone the project in a folder of your own.`,
    );
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    // What was expected is a sentence; anything else is a fault of this starter, with its stack.
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exit(1);
  },
);
