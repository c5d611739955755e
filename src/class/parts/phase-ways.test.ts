import { expect, it } from "vitest";
import { phaseAfter } from "../domain/phase-machine.ts";
import { phases } from "../protocol/words.ts";
import { canLead } from "./phase-ways.ts";

it("offers the ways that the class takes, and no others", () => {
  for (const from of phases)
    for (const to of phases)
      expect([from, to, canLead(from, to)]).toEqual([from, to, phaseAfter(from, to) !== null]);
});
