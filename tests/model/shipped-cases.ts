import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compileCase } from "../../src/case-language/compile-case.ts";
import { readCareMaps } from "../../src/cli/case/care-maps.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Every case in `scenarios/`, compiled from its source language.
 * @throws Error with the diagnostics of a case that does not compile
 */
export function shippedCases(): Scenario[] {
  const careMap = readCareMaps(root).careMaps.nl;
  return globSync("scenarios/*/nl.mdx", { cwd: root })
    .sort()
    .map((file) => {
      const { scenario, diagnostics } = compileCase({
        text: readFileSync(join(root, file), "utf8"),
        file,
        caseId: basename(dirname(file)),
        ...(careMap && { careMap }),
      });
      if (!scenario) throw new Error(`${file}: ${JSON.stringify(diagnostics, null, 2)}`);
      return scenario;
    });
}
