import { describe, expect, it } from "vitest";
import { lengths, moods, moveIds, noises, roles, ties } from "../../scenario/vocabulary.ts";
import { meantValue } from "./meant-value.ts";

describe("meantValue", () => {
  it.each([
    ["silense", moveIds, "silence"],
    ["stilte", moveIds, "silence"],
    ["Open vraag", moveIds, "open-question"],
    ["open-vraag", moveIds, "open-question"],
    ["doorvragn", moveIds, "probe"],
    ["leaving silence", moveIds, "silence"],
    ["kort", lengths, "short"],
    ["verpleegkundige", roles, "nursing"],
    ["sociaal-werker", roles, "social-work"],
    ["social worker", roles, "social-work"],
    ["verdrietig", moods, "sad"],
    ["dun", ties, "thin"],
    ["lawaaiig", noises, "loud"],
  ])("%s", (written, values, meant) => {
    expect(meantValue(written, values)).toBe(meant);
  });

  it("does not guess where a word stands in several labels, or in none", () => {
    expect(meantValue("vraag", moveIds)).toBeUndefined();
    expect(meantValue("question", moveIds)).toBeUndefined();
    expect(meantValue("kwaad", moods)).toBeUndefined();
    expect(meantValue("__proto__", moods)).toBeUndefined();
  });

  it("knows only the spelling of a list without words", () => {
    expect(meantValue("exprt", ["expert"])).toBe("expert");
    expect(meantValue("ervaringsdeskundige", ["expert"])).toBeUndefined();
  });
});
