import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import type { Message } from "./define.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { host } from "./host.ts";
import { isInCareMap } from "./host-care-map.ts";
import { type Mend, mendOf } from "./mend.ts";
import { messages } from "./messages/index.ts";

const applied = (text: string, { edits }: Mend) =>
  edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);

const examples = Object.entries<Pick<Message, "example">>(messages).flatMap(([id, { example }]) => {
  if (isInCareMap(example.within)) return [];
  const { text, source, careMap } = host(example, "failing");
  const compile = (now: string): Diagnostic[] =>
    compileCase({
      text: now,
      caseId: example.folder?.failing ?? "proef",
      ...(careMap && { careMap }),
      ...(source !== undefined && { source: { text: source } }),
    }).diagnostics;
  return compile(text).flatMap((diagnostic) => {
    const mend = mendOf(diagnostic, text);
    return mend ? [{ id, diagnostic, text, mend, compile }] : [];
  });
});

describe("what can be mended at once", () => {
  it("is something in many kinds of messages", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples)("is right after it: $id", ({ diagnostic, text, mend, compile }) => {
    expect(compile(applied(text, mend)).map(({ id }) => id)).not.toContain(diagnostic.id);
  });

  it("is a misspelt tag with its own closing tag", () => {
    const { example } = messages["unknown-tag"];
    const { text } = host(
      { ...example, failing: '<Zegt who="ada">Dag.</Zegt>\n\n<Zegt who="ada">Ja.</Zegt>' },
      "failing",
    );
    const found = compileCase({ text, caseId: "proef" }).diagnostics;
    const mended = found.reduceRight((now, each) => {
      const mend = mendOf(each, now);
      return mend ? applied(now, mend) : now;
    }, text);
    expect(mended).toContain('<Say who="ada">Dag.</Say>\n\n<Say who="ada">Ja.</Say>');
    expect(compileCase({ text: mended, caseId: "proef" }).diagnostics).toEqual([]);
  });
});
