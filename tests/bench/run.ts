import { parseArgs } from "node:util";
import { shippedCases } from "../model/shipped-cases.ts";
import { benchChoices } from "./choices.ts";
import { benchExploring } from "./exploring.ts";
import { calibrate } from "./timing.ts";

/** How many times as many choices a second as inkjs there must be. */
const limits = { step: 10, actor: 3 } as const;

const usage = `npm run bench -- [--json] [--gate]
  Choices a second beside inkjs, and how long exploring the cases takes.
  --json  machine-readable (version 1)
  --gate  exit code 1 when step is under ${limits.step} times inkjs, or the actor under ${limits.actor} times`;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    gate: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const calibration = calibrate();
const choices = benchChoices();
const exploring = shippedCases().map(benchExploring);
const under = (["step", "actor"] as const).filter((each) => choices.ratio[each] < limits[each]);

if (values.json)
  console.log(JSON.stringify({ v: 1, calibration, choices, limits, under, exploring }, null, 2));
else {
  const { perSecond, ratio, scenes, choicesPerScene, rounds } = choices;
  const round = (number: number) => Math.round(number).toLocaleString("en-GB");
  console.log(`Calibration task: ${calibration.toFixed(1)} ms\n`);
  console.log(
    `Choices a second, ${scenes} scenes of ${choicesPerScene} choices, text read, medians of ${rounds}:`,
  );
  console.log(`  inkjs  ${round(perSecond.inkjs)}`);
  console.log(
    `  step   ${round(perSecond.step)}  (${ratio.step.toFixed(1)} times inkjs; limit ${limits.step})`,
  );
  console.log(
    `  actor  ${round(perSecond.actor)}  (${ratio.actor.toFixed(1)} times inkjs; limit ${limits.actor})`,
  );
  for (const each of exploring) {
    console.log(
      `\nExploring ${each.caseId}: ${round(each.milliseconds)} ms, ${round(each.statesPerSecond)} states a second`,
    );
    for (const { mode, states, steps, complete, milliseconds } of each.modes)
      console.log(
        `  ${mode}: ${round(states)} states, ${round(steps)} steps, ${round(milliseconds)} ms${complete ? "" : ", stopped at the bound"}`,
      );
  }
}
if (values.gate && under.length > 0) {
  console.error(`Too slow beside inkjs: ${under.join(", ")}`);
  process.exitCode = 1;
}
