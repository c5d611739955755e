import { expect, it } from "vitest";
import { npmProblem } from "./refusal.mjs";
import { npmCall, spawnProblem } from "./run.mjs";

it.each([
  ["npm error code ENOTFOUND\nnpm error network request to … failed", "cannot reach its registry"],
  ["npm error code EAI_AGAIN", "cannot reach its registry"],
  ["npm error code EACCES\nnpm error syscall mkdir", "may not write"],
  ["npm error code EPERM", "may not write"],
  ["npm error code ENOSPC", "disk is full"],
  ["npm error code EUSAGE\n`npm ci` can only install packages when … are in sync", "do not fit"],
  ["npm error code EINTEGRITY", "not the one"],
  ["npm error code EBUSY", "Another program"],
  ["npm error something nobody thought of", "its own words are above"],
])("%j is told as a sentence that says what to do", (output, part) => {
  expect(npmProblem(output)).toContain(part);
  expect(npmProblem(output)).toMatch(/again\.$|package-lock\.json\.$/);
});

it("tells a missing npm from a missing right", () => {
  expect(spawnProblem("npm", "ENOENT")).toContain("npm is not on this machine's PATH");
  expect(spawnProblem("/x/node", "EACCES")).toContain("may not run /x/node");
  expect(spawnProblem("apt-get", "ENOENT")).toBe("apt-get could not be run (ENOENT).");
});

it("calls npm by the npm that called us, and by name otherwise", () => {
  const cli = "/usr/lib/node_modules/npm/bin/npm-cli.js";
  expect(npmCall({ npm_execpath: cli }, "linux", "/n")).toEqual({
    program: "/n",
    first: [cli],
    shell: false,
  });
  expect(npmCall({ npm_execpath: "/x/pnpm.cjs" }, "linux", "/n").program).toBe("npm");
  expect(npmCall({}, "win32", "/n")).toEqual({ program: "npm.cmd", first: [], shell: true });
});
