import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { tagReference } from "./index.ts";

/** Cases in which nearly everything that can be written is written somewhere. */
const root = new URL("../../../", import.meta.url);
const texts = globSync("{scenarios,tests/fixtures/cases}/*/nl.mdx", { cwd: root }).map((file) =>
  readFileSync(new URL(file, root), "utf8"),
);

const compiled = (text: string): string => {
  const { scenario, diagnostics } = compileCase({ text, caseId: "proef" });
  const said = diagnostics.map(({ id, params }) => ({ id, params }));
  return JSON.stringify([scenario && { ...scenario, version: "" }, said]);
};

/** What no case writes yet, with something to say. A name that a case lacks is told: a difference too. */
const sayable: Record<string, string> = {
  for: "nursing",
  when: "told(bed)",
  contact: "kerk",
  tells: "bed",
  sets: "sleutel",
  clears: "sleutel",
  ties: "kerk close",
  adjusts: "place",
};

/** A case with an attribute and without it, at the first place where its tag has or could have it. */
function pairOf(tag: string, attribute: string): [string, string] | undefined {
  const written = new RegExp(`(<${tag}\\b[^>]*?)\\s${attribute}="[^"]*"`);
  const text = texts.find((each) => written.test(each));
  if (text) return [text, text.replace(written, "$1")];
  const value = sayable[attribute];
  const open = new RegExp(`<${tag} `);
  const bare = value && texts.find((each) => open.test(each));
  return bare ? [bare, bare.replace(open, `<${tag} ${attribute}="${value}" `)] : undefined;
}

describe("every attribute that checker, handbook and editor know", () => {
  const all = tagReference().flatMap(({ name, attributes }) =>
    attributes.map((attribute) => [`${name} ${attribute.name}`, name, attribute.name] as const),
  );

  it.each(all)("%s makes a difference to what is compiled", (_, tag, attribute) => {
    const pair = pairOf(tag, attribute);
    expect(pair).toBeDefined();
    const [one, other] = pair?.map(compiled) ?? [];
    expect(one).not.toBe(other);
  });
});
