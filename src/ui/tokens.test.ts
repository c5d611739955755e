import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** Every token written as `light-dark(#light, #dark)`, by name. */
const colours = new Map(
  [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [String(name), { light: String(light), dark: String(dark) }],
  ),
);

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it: 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function pair(front: string, ground: string, theme: "light" | "dark"): number {
  const [a, b] = [colours.get(front), colours.get(ground)];
  if (!a || !b) throw new Error(`tokens.css has no colour ${a ? ground : front}`);
  return contrast(a[theme], b[theme]);
}

const grounds = ["paper", "sheet", "tint"];
const washes = ["client-wash", "nurse-wash", "social-wash"];
const text = ["ink", "soft", "client", "nurse", "social", "alert"];
const accents = ["client", "nurse", "social", "alert"];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each(text.flatMap((front) => grounds.map((ground) => [front, ground] as const)))(
    "%s is read on %s",
    (front, ground) => expect(pair(front, ground, theme)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(
    washes.flatMap((ground) =>
      ["ink", "soft", ground.replace("-wash", "")].map((front) => [front, ground] as const),
    ),
  )("%s is read on %s", (front, ground) =>
    expect(pair(front, ground, theme)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(accents)("text on a filled %s is read", (ground) =>
    expect(pair("on-accent", ground, theme)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(grounds)("the edge of a control shows on %s", (ground) =>
    expect(pair("edge", ground, theme)).toBeGreaterThanOrEqual(3),
  );
});

describe("forced themes", () => {
  it("set only the colour scheme, so that no colour is written twice", () => {
    for (const theme of ["light", "dark"]) {
      const rule = css.match(new RegExp(`:root\\[data-theme="${theme}"\\]\\s*{([^}]*)}`))?.[1];
      expect(rule?.trim()).toBe(`color-scheme: ${theme};`);
    }
  });
});
