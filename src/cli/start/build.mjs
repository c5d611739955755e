// @ts-check
import { inputsMark, isBuilt, rememberBuilt } from "./built.mjs";
import { run } from "./run.mjs";

/**
 * Builds the site into `dist/`, unless it was built from exactly these files.
 *
 * @param {string} root the checkout, installed
 * @param {string} node a modern Node
 * @param {(text: string) => void} say
 * @returns {Promise<number>} the build's exit code; its own messages have been printed
 */
export async function buildWhenChanged(root, node, say) {
  const mark = inputsMark(root);
  if (isBuilt(root, mark)) {
    say("Nothing changed since the last build.");
    return 0;
  }
  say("Building the site …");
  const { code } = await run.npm(["run", "--silent", "build"], { cwd: root, node });
  if (code === 0) rememberBuilt(root, mark);
  return code;
}
