// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawings, moods, portraits } from "../../scenario/vocabulary.ts";

const folder = `${import.meta.dirname}/../../../public/drawings/`;
const read = (path: string) => readFileSync(`${folder}${path}`, "utf8");
const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");

const token = String.raw`var\(--(?:ink|sheet|soft|line|client)\)`;
const paint = new RegExp(
  `^(?:none|currentColor|${token}|color-mix\\(in oklab,${token} \\d+%,${token}\\)|light-dark\\(${token},${token}\\))$`,
);
const elements = new Set(["svg", "defs", "g", "symbol", "use", "path", "circle"]);

/** What a drawing may not hold: code, other files, styles, colours outside the tokens. */
function faults(document: Document): string[] {
  const found: string[] = [];
  if (document.querySelector("parsererror")) return ["not well-formed"];
  for (const element of document.querySelectorAll("*")) {
    if (!elements.has(element.localName)) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on") || name === "style" || name === "class") found.push(name);
      if (name.endsWith("href") && !document.querySelector(`[id="${value.slice(1)}"]`))
        found.push(`${name}=${value}`);
      if (/^(?:fill|stroke|color|stop-color)$/.test(name) && !paint.test(value))
        found.push(`${name}=${value}`);
    }
  }
  return found;
}

const symbols = (document: Document) =>
  [...document.querySelectorAll("symbol")].map((s) => `${s.id} ${s.getAttribute("viewBox")}`);

describe("drawings", () => {
  it.each(portraits)("draws %s in every mood", (portrait) => {
    const text = read(`portraits/${portrait}.svg`);
    expect(faults(parse(text))).toEqual([]);
    expect(symbols(parse(text))).toEqual(moods.map((mood) => `${mood} 0 0 64 64`));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(7 * 1024);
  });

  it.each(drawings)("draws the place %s", (drawing) => {
    const text = read(`places/${drawing}.svg`);
    expect(faults(parse(text))).toEqual([]);
    expect(symbols(parse(text))).toEqual(["place 0 0 600 120"]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8 * 1024);
  });

  it("holds no drawing that no case can name", () => {
    const names = (sub: string) => readdirSync(`${folder}${sub}`).sort();
    expect(names("portraits")).toEqual(portraits.map((id) => `${id}.svg`).sort());
    expect(names("places")).toEqual(drawings.map((id) => `${id}.svg`).sort());
  });

  it.each([
    [`<svg><script/></svg>`, "<script>"],
    [`<svg><path fill="#7a3b2e"/></svg>`, "fill=#7a3b2e"],
    [`<svg><use href="https://example.org/a.svg#b"/></svg>`, "href=https://example.org/a.svg#b"],
    [`<svg><path onclick="a()"/></svg>`, "onclick"],
    [`<svg><path></svg>`, "not well-formed"],
  ])("refuses %s", (text, fault) => {
    expect(faults(parse(text))).toEqual([fault]);
  });
});
