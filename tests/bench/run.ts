import { parseArgs } from "node:util";
import { choicesPart } from "./choices.ts";
import { compilingPart } from "./compiling.ts";
import { exploringPart } from "./exploring.ts";
import { growthPart } from "./growth.ts";
import { hostilePart } from "./hostile.ts";
import type { BenchPart, Measured } from "./part.ts";
import { calibrate } from "./timing.ts";

/** In the order in which they are measured. Another part is another line here. */
const parts: BenchPart[] = [choicesPart, exploringPart, growthPart, compilingPart, hostilePart];

const usage = `npm run bench -- [--json] [--gate] [--only ${parts.map(({ name }) => name).join("|")}]
  Choices a second beside inkjs, how long exploring the cases and compiling them takes, how that
  grows, and how long a hostile file can make an answer take.
  --json  machine-readable (version 1)
  --gate  exit code 1 when a limit is missed: ${parts.flatMap((each) => each.limits).join(", ")}
  --only  one part`;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    gate: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const wanted = parts.filter(({ name }) => values.only === undefined || values.only === name);
if (wanted.length === 0) {
  console.error(usage);
  process.exit(2);
}

const calibration = calibrate();
if (!values.json) console.log(`Calibration task: ${calibration.toFixed(1)} ms`);
const measured: [string, Measured][] = [];
for (const { name, measure } of wanted) {
  let found = measure();
  // What misses its limit is measured once more: another process may have been in the way.
  if (values.gate && found.under.length > 0) found = measure();
  measured.push([name, found]);
  if (!values.json) console.log(["", ...found.lines].join("\n"));
}
const under = measured.flatMap(([, found]) => found.under);
if (values.json) {
  const reports = measured.map(([name, { report }]) => [name, report]);
  console.log(
    JSON.stringify({ v: 1, calibration, ...Object.fromEntries(reports), under }, null, 2),
  );
}
const slow = measured.flatMap(([, found]) => found.slow ?? []);
if (!values.json && slow.length > 0) console.log(`\nOver their limit here: ${slow.join("; ")}`);
if (values.gate && under.length > 0) {
  console.error(`Limits missed: ${under.join("; ")}`);
  process.exitCode = 1;
}
