import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { here, json, run } from "./commands.fixture.ts";

const fixture = join(import.meta.dirname, "../../../../tests/fixtures/cases/friday");
beforeEach(() => cpSync(fixture, join(here(), "scenarios/friday"), { recursive: true }));

const play = ["play", "scenarios/friday", "--role", "social-work"];
const before = "wat-weegt,bed-vragen,wat-telt{fact=bed},laat-rusten";

describe("play with answers", () => {
  it("takes them in a list, and gives them back so", async () => {
    const list = `${before},weekend{spil=wijkteam,beurs=eigen,delen=niemand}`;
    const { code, data } = await json(...play, "--choices", list);
    expect(code).toBe(0);
    expect(data.choices.join()).toBe(list);
    expect(data.decided).toContain("weekend/spil/wijkteam");
    expect(data.meanings).toEqual(["bed"]);
    expect(data.asks).toEqual([
      {
        choice: "nacht",
        parts: [
          { part: "nursing", options: [expect.any(String)] },
          { part: "social-work", options: expect.arrayContaining(["elv", "thuis"]) },
          { part: "settled", options: expect.arrayContaining(["elv", "thuis", "client"]) },
        ],
      },
    ]);
  });

  it.each([
    ["weekend", "vraagt een antwoord dat nu kan"],
    ["weekend{spil=wijkteam,beurs=eigen,delen=riet}", "delen=niemand"],
    ["weekend{spil=", "kan niet gelezen worden"],
  ])("says how to write %s instead", async (word, words) => {
    const { code, err } = await run([...play, "--choices", `${before},${word}`]);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(err).toContain("Stap 5");
  });

  it("refuses an answer to what asks nothing", async () => {
    const { err } = await run([...play, "--choices", "wat-weegt{a=b}"]);
    expect(err).toContain("“wat-weegt” vraagt geen antwoord");
  });

  it("asks part by part at a terminal; going back leaves the choice unmade", async () => {
    // The decision, its pivot, back; again, and all three parts; then together, and quit.
    const answers = ["1", "1", "b", "1", "1", "9", "2", "1", "1", "2", "q"];
    const { code, out } = await run([...play, "--choices", before], answers);
    expect(code).toBe(0);
    expect(out).toContain("Typ een getal van 1 tot 2");
    expect(out).toContain("De verpleegkundige stelt voor:");
    expect(out).toContain("Wat spreken jullie af?");
    expect(out).toContain("Jullie vragen het:");
    expect(out).toContain(
      `npm run case -- play scenarios/friday --role social-work --choices "${before},weekend{spil=wijkteam,beurs=eigen,delen=niemand}"`,
    );
  });

  it("can leave open what matters most", async () => {
    const typed = ["play", "scenarios/friday", "--role", "nursing", "--choices", "val-vragen"];
    const { out } = await run(typed, ["2", "2", "q"]);
    expect(out).toContain("Wat is het belangrijkst?");
    expect(out).toContain("Dat weet ik nog niet.");
    expect(out).toContain("wat-telt{fact=none}");
  });
});
