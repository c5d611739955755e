import { describe, expect, it } from "vitest";
import { readCase } from "../case-language/read-case.ts";
import { locate } from "./locate.ts";

const text = `---
title: Proef
roles: [nursing]
---

<Scene id="deur" title="De deur">

Hij zegt *dat hij de
sleutel* (nummer 7) niet heeft.

<If id="later" when="visited(deur)">Nog eens.</If>

<Choice id="a" move="silence" to="here">Je wacht.</Choice>
</Scene>
`;
const at = locate(readCase(text, "nl.mdx", "source"));
const shown = (about: Parameters<typeof at>[0]) => {
  const [start, end] = at(about);
  return text.slice(start.offset, end.offset);
};

describe("locate", () => {
  it("points at the opening tag of a scene, a choice or a text", () => {
    expect(shown({ scene: "deur" })).toMatch(/^<Scene id="deur"/);
    expect(shown({ scene: "deur", choice: "a" })).toMatch(/^<Choice id="a"/);
    expect(shown({ scene: "deur", text: "later" })).toMatch(/^<If id="later"/);
  });

  it("points at words, whatever marks and lines stand between them", () => {
    const words = "Hij zegt dat hij de sleutel (nummer 7) niet heeft.";
    expect(shown({ scene: "deur", words })).toBe(
      "Hij zegt *dat hij de\nsleutel* (nummer 7) niet heeft.",
    );
  });

  it("points at the beginning of words of which some cannot be found", () => {
    expect(shown({ scene: "deur", words: "Hij zegt dat hij en zwijgt." })).toBe(
      "Hij zegt *dat hij",
    );
    expect(shown({ scene: "deur", words: "Nergens te vinden." })).toMatch(/^<Scene/);
  });

  it("points at the head for what is about the whole, or is not there", () => {
    expect(shown({ key: "roles" })).toBe("roles");
    expect(shown({ scene: "zolder" })).toBe("---");
  });
});
