import { describe, expect, it } from "vitest";
import { fenceOf } from "./fence.ts";

describe("fenceOf", () => {
  it("reads back the very characters that were written", () => {
    const html =
      '<code class="language-mdx">&lt;Say who=&quot;an&quot;&gt;Ja &amp; nee&#39;s &#x7B;&#x2F;*\n&lt;/Say&gt;\n</code>';
    expect(fenceOf(html)).toEqual({
      code: `<Say who="an">Ja & nee's {/*\n</Say>`,
      language: "mdx",
    });
  });

  it("knows a block without a language", () => {
    expect(fenceOf("<code>a\n\nb\n</code>")).toEqual({ code: "a\n\nb", language: "text" });
  });

  it("refuses what would lose something", () => {
    expect(() => fenceOf("<code>a<b>c</b></code>")).toThrow("more than text");
    expect(() => fenceOf("<p>a</p>")).toThrow("more than text");
  });
});
