import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { explore } from "./explore.ts";
import { graph } from "./graph.ts";
import { takeOver } from "./import.ts";
import { begin } from "./new.ts";
import { play } from "./play.ts";
import { test } from "./test.ts";
import { translate } from "./translate.ts";

/** Everything the `case` command can do, in the order of its help. */
export const commands: readonly Command[] = [
  begin,
  check,
  play,
  test,
  explore,
  translate,
  graph,
  takeOver,
];
