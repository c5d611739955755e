import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { here, json, run } from "./commands.fixture.ts";

const story = `:: StoryTitle
Thuis

:: Start
Ze wacht. <<print $weer>>
[[Ga mee->Buiten]]

:: Buiten
Het regent.
`;
const save = (name: string, text = story) => writeFileSync(join(here(), name), text);

it("makes a case that checks, counts what was taken over, and tells what was kept where", async () => {
  save("thuis.twee");
  const { code, out } = await run(["import", "thuis.twee"]);
  expect(code).toBe(0);
  expect(out).toMatch(/plekken in het verhaal +2 +2 +0/);
  expect(out).toContain("thuis.twee:5  <<print $weer>>");
  expect(readFileSync(join(here(), "scenarios/thuis/nl.mdx"), "utf8")).toContain('title: "Thuis"');
  expect((await run(["check", "scenarios/thuis"])).code).toBe(0);
});

it("gives programs the counts", async () => {
  save("thuis.twee");
  const { data } = await json("import", "thuis.twee", "--name", "anders");
  expect(data).toMatchObject({
    version: 1,
    case: "anders",
    files: ["scenarios/anders/nl.mdx"],
    tally: { links: { in: 1, mapped: 1, noted: 0 } },
    kept: [{ line: 5, why: "code" }],
  });
});

it("never touches what is there, and says what cannot be taken over", async () => {
  save("window.twee");
  save("brief.docx");
  save("leeg.twee", "geen kop");
  for (const [file, words] of [
    ["window.twee", "blijft zoals het is"],
    ["brief.docx", "Twine"],
    ["leeg.twee", "geen verhaal"],
    ["weg.ink", "kan niet gelezen worden"],
  ] as const)
    expect(await run(["import", file])).toMatchObject({
      code: 2,
      err: expect.stringContaining(words),
    });
});
