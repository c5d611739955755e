import { describe, expect, it } from "vitest";
import { choice, leads, scenario, scene } from "../../../tests/fixtures/scenario.ts";
import type { CareMap } from "../../scenario/care-map.ts";
import type { Choice, Contact, Option } from "../../scenario/scenario.ts";
import type { Role } from "../../scenario/vocabulary.ts";
import { fieldFindings } from "./field-findings.ts";
import { restsOn } from "./fields.ts";

const feedback = (value: number, decided?: string) => ({
  principle: "diversity" as const,
  value,
  text: [],
  ...(decided !== undefined && { when: { decided } }),
});
const forRole = (role: Role, value: number) =>
  choice(role, { for: role, feedback: [feedback(value)] });

/** Four scenes in which the nurse's choice and the social worker's choice bring this much. */
const meetings = (values: readonly (readonly [number, number])[]) =>
  scenario(
    values.map(([health, social], at) =>
      scene(`scene-${at}`, [forRole("nursing", health), forRole("social-work", social)]),
    ),
  );

const always = (health: number, social: number) =>
  Array.from({ length: 4 }, () => [health, social] as const);

describe("a field that is always right", () => {
  it("is told with the scenes in which they meet", () => {
    expect(fieldFindings(meetings(always(-1, 1)), undefined)).toMatchObject([
      {
        id: "field-always-right",
        params: { field: "social", meetings: 4, where: "scene-0, scene-1, scene-2, scene-3" },
      },
    ]);
    expect(fieldFindings(meetings(always(2, 0)), undefined)[0]?.params.field).toBe("health");
  });

  it("is not told when the other is right once, or as right", () => {
    expect(fieldFindings(meetings([...always(-1, 1), [1, 0]]), undefined)).toEqual([]);
    expect(fieldFindings(meetings([...always(-1, 1), [1, 1]]), undefined)).toEqual([]);
  });

  it("is not told after three meetings, nor where only one field has something to offer", () => {
    expect(fieldFindings(meetings(always(-1, 1).slice(1)), undefined)).toEqual([]);
    const alone = scenario([scene("one", [forRole("social-work", 2)])]);
    expect(fieldFindings(alone, undefined)).toEqual([]);
  });
});

describe("what turns to a field", () => {
  const contact = (id: string, ref: string): Contact => ({
    id,
    name: id,
    ring: "formal",
    ref,
    text: [],
  });
  const careMap = {
    entries: [
      { id: "gp", domain: "health" },
      { id: "team", domain: "social" },
      { id: "church", domain: "informal" },
    ],
  } as unknown as CareMap;

  it("is a contact of the care map", () => {
    const call = (who: string, value: number) =>
      choice(who, { contact: who, feedback: [feedback(value)] });
    const test = scenario(
      [0, 1, 2, 3].map((at) =>
        scene(`s-${at}`, [call("dokter", 1), call("wijk", -1), call("kerk", 2)]),
      ),
      { contacts: [contact("dokter", "gp"), contact("wijk", "team"), contact("kerk", "church")] },
    );
    expect(fieldFindings(test, careMap)[0]?.params.field).toBe("health");
    expect(fieldFindings(test, undefined)).toEqual([]);
  });

  it("is a purse, by what feedback says once it was decided", () => {
    const effects = { tells: [], sets: [], clears: [], changes: [], text: [] };
    const option = (id: string, purse: Option["purse"]): Option => ({ id, purse, ...effects });
    const decide = (id: string): Choice =>
      leads(id, "end", {
        asks: {
          kind: "decide",
          parts: [
            {
              id: "beurs",
              topic: "purse",
              text: [],
              options: [option("zvw", "zvw"), option("wmo", "wmo"), option("zelf", "own")],
            },
          ],
        },
        feedback: [feedback(-1, `${id}/beurs/zvw`), feedback(2, `${id}/beurs/wmo`)],
      });
    const test = scenario([0, 1, 2, 3].map((at) => scene(`s-${at}`, [decide(`d-${at}`)])));
    expect(fieldFindings(test, undefined)[0]?.params.field).toBe("social");
  });
});

describe("feedback rests on a decision", () => {
  const decided = { decided: "d/p/o" };
  it("when its condition cannot hold without it", () => {
    expect(restsOn(decided, "d/p/o")).toBe(true);
    expect(restsOn({ all: [{ flag: "f" }, decided] }, "d/p/o")).toBe(true);
    expect(restsOn({ any: [decided, decided] }, "d/p/o")).toBe(true);
  });
  it("and not when it can", () => {
    expect(restsOn(undefined, "d/p/o")).toBe(false);
    expect(restsOn({ decided: "d/p/other" }, "d/p/o")).toBe(false);
    expect(restsOn({ any: [decided, { flag: "f" }] }, "d/p/o")).toBe(false);
    expect(restsOn({ not: decided }, "d/p/o")).toBe(false);
  });
});
