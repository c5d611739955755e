import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);

/** A small house, each file with the imports it is to be judged by. */
const HOUSE: Record<string, string> = {
  "src/scenario/scenario.ts": "",
  "src/scenario/from-above.ts": 'import "../engine/step.ts";',
  "src/scenario/with-files.ts": 'import "node:fs";',
  "src/engine/step.ts": 'import "../scenario/scenario.ts"; import "xstate";',
  "src/engine/with-react.ts": 'import "react";',
  "src/engine/step.test.ts": 'import "../player/play.tsx"; import "node:fs";',
  "src/explore/with-machine.ts": 'import "xstate";',
  "src/report/from-player.ts": 'import type {} from "../player/play.tsx";',
  "src/case-language/compile.ts": 'import "../scenario/scenario.ts"; import "unified";',
  "src/case-language/from-engine.ts": 'import "../engine/step.ts";',
  "src/case-check/check.ts": 'import "../case-language/compile.ts"; import "../engine/step.ts";',
  "src/player/play.tsx": 'import "../engine/step.ts"; import "react";',
  "src/player/reads-cases.ts": 'import "../case-language/compile.ts";',
  "src/player/lazily.ts": 'export const later = () => import("../case-language/compile.ts");',
  "src/player/goes-live.ts": 'import "../class/protocol.ts";',
  "src/player/with-sirv.ts": 'import "sirv";',
  "src/class/protocol.ts": "",
  "src/server/main.ts": 'import "node:http"; import "sirv";',
  "src/server/plays.ts": 'import "../engine/step.ts";',
  "src/cli/start.mjs": 'import "node:fs"; import "./start/run.mjs";',
  "src/cli/start/run.mjs": 'import "node:child_process";',
  "src/cli/start/with-yaml.mjs": 'import "yaml";',
  "src/pages/route.ts": 'import "../player/play.tsx";',
  "src/player/from-page.ts": 'import "../pages/route.ts";',
  "src/engine/this.ts": 'import { other } from "./other.ts"; export const self = other;',
  "src/engine/other.ts": 'import { self } from "./this.ts"; export const other = self;',
  "src/engine/borrows-test.ts": 'import "./step.test.ts";',
  "src/engine/lost.ts": 'import "./nowhere.ts";',
};

let house: string;
/** For every file that was judged to break a rule, the rules it breaks. */
let broken: Record<string, string[]>;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "blanco house "));
  for (const [name, text] of Object.entries(HOUSE)) {
    await mkdir(join(house, dirname(name)), { recursive: true });
    await writeFile(join(house, name), `${text}\nexport {};\n`);
  }
  await symlink(resolve("node_modules"), join(house, "node_modules"), "junction");
  for (const file of ["tsconfig.json", ".dependency-cruiser.mjs", "package.json"])
    await cp(resolve(file), join(house, file));
  const program = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["src", "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  // It ends with the number of violations as its exit code: the report is in what it printed.
  const { stdout } = await run(process.execPath, [program, ...options], {
    cwd: house,
    maxBuffer: 32 * 1024 * 1024,
  }).catch((error: { stdout: string }) => error);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  broken = {};
  for (const { from, rule } of summary.violations) {
    broken[from] = [...new Set([...(broken[from] ?? []), rule.name])].sort();
  }
}, 60_000);

afterAll(() => rm(house, { recursive: true }));

describe("a forbidden arrow is caught", () => {
  it.each([
    ["src/scenario/from-above.ts", "scenario-rooms"],
    ["src/scenario/with-files.ts", "scenario-no-node"],
    ["src/engine/with-react.ts", "engine-packages"],
    ["src/explore/with-machine.ts", "explore-packages"],
    ["src/report/from-player.ts", "report-rooms"],
    ["src/case-language/from-engine.ts", "case-language-rooms"],
    ["src/player/reads-cases.ts", "player-rooms"],
    ["src/player/lazily.ts", "player-rooms"],
    ["src/player/goes-live.ts", "player-rooms"],
    ["src/player/with-sirv.ts", "player-packages"],
    ["src/server/plays.ts", "server-rooms"],
    ["src/cli/start/with-yaml.mjs", "starter-stands-alone"],
    ["src/player/from-page.ts", "nobody-imports-pages"],
    ["src/engine/other.ts", "no-circle"],
    ["src/engine/borrows-test.ts", "nobody-imports-tests"],
    ["src/engine/lost.ts", "no-unresolvable"],
  ])("%s by %s", (file, rule) => {
    expect(broken[file]).toContain(rule);
  });
});

it("an allowed arrow is not", () => {
  const allowed = [
    "src/engine/step.ts",
    "src/engine/step.test.ts",
    "src/case-language/compile.ts",
    "src/case-check/check.ts",
    "src/player/play.tsx",
    "src/server/main.ts",
    "src/cli/start.mjs",
    "src/pages/route.ts",
  ];
  expect(allowed.filter((file) => broken[file])).toEqual([]);
});
