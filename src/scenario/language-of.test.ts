import { expect, it } from "vitest";
import { languageOf } from "./language-of.ts";

it("tells Dutch from English by small words, whatever the tags say", () => {
  const dutch = `---
title: Kampen
summary: Ze wil iets anders, en niemand vraagt naar haar zus.
---
<Choice id="the-and-of" when="told(zus) and not told(it)" to="for">Wat houdt u bezig?</Choice>`;
  expect(languageOf(dutch, "en")).toBe("nl");
  expect(languageOf("The door opens a crack. She looks at your bag.", "nl")).toBe("en");
});

it("takes a text without telling words for what it is told", () => {
  expect(languageOf("", "en")).toBe("en");
  expect(languageOf("Kampen", "nl")).toBe("nl");
});
