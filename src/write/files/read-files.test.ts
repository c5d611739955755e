// @vitest-environment jsdom
import { expect, it } from "vitest";
import { readFiles } from "./read-files.ts";

/** What a file chooser gives, as far as it is read. */
const file = (name: string, content: string, size = content.length) =>
  ({ name, size, text: () => Promise.resolve(content) }) as unknown as File;

it("reads texts, and says of each other file why not", async () => {
  const { read, problems } = await readFiles([
    file("nl.mdx", "---\n"),
    file("verhaal.docx", "PK\u0003\u0004\0\0"),
    file("film.mdx", "", 9_000_000),
    {
      ...file("weg.mdx", ""),
      name: "weg.mdx",
      size: 1,
      text: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    } as unknown as File,
  ]);
  expect(read).toEqual([{ name: "nl.mdx", text: "---\n" }]);
  expect(problems).toEqual([
    { why: "notText", name: "verhaal.docx" },
    { why: "tooBig", name: "film.mdx" },
    { why: "unreadable", name: "weg.mdx" },
  ]);
});
