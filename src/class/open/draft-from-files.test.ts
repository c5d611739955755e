import { expect, it } from "vitest";
import { draftFromFiles } from "./draft-from-files.ts";

const file = (name: string, text: string | Uint8Array<ArrayBuffer>) => new File([text], name);

it("puts the source before its translation, however they were chosen", async () => {
  const draft = await draftFromFiles([
    file("zus.en.mdx", "---\ntranslates: nl\ntitle: Sister\n---\n"),
    file("zus.nl.mdx", "---\ntitle: Zus\n---\n"),
  ]);
  expect(draft).toMatchObject({
    id: "zus",
    title: "Zus",
    names: { nl: "zus.nl.mdx", en: "zus.en.mdx" },
  });
  expect("files" in draft && draft.files.map(({ locale }) => locale)).toEqual(["nl", "en"]);
});

it("says which file is no text", async () => {
  const draft = await draftFromFiles([file("word.mdx", new Uint8Array([80, 75, 0, 3]))]);
  expect(draft).toEqual({ problem: { why: "notText", name: "word.mdx" } });
});
