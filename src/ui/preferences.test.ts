// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { firstPaint } from "./first-paint.ts";
import {
  applyPreferences,
  defaults,
  keepPreferences,
  readPreferences,
  toPreferences,
} from "./preferences.ts";

const root = document.documentElement;
const shown = () => ({
  theme: root.getAttribute("data-theme"),
  text: root.getAttribute("data-text"),
  spacing: root.getAttribute("data-spacing"),
});

/** What a browser does that refuses storage: reading the property itself throws. */
function blockStorage(): void {
  vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  applyPreferences(root, defaults);
});

describe("preferences", () => {
  it("come back as they were kept", () => {
    const liked = { theme: "dark", text: "3", spacing: "2" } as const;
    expect(keepPreferences(liked)).toBe(true);
    expect(readPreferences()).toEqual(liked);
  });

  it("are the defaults when nothing was kept", () => {
    expect(readPreferences()).toEqual(defaults);
  });

  it.each(["{", "null", "7", '"dark"', "[]", '{"theme":"purple","text":3}'])(
    "are the defaults for damaged storage: %s",
    (damaged) => {
      localStorage.setItem("blanco.preferences", damaged);
      expect(readPreferences()).toEqual(defaults);
    },
  );

  it("keep what is known beside what is not", () => {
    expect(toPreferences({ theme: "light", text: "9", other: 1 })).toEqual({
      theme: "light",
      text: "1",
      spacing: "1",
    });
  });

  it("say when the browser refuses to keep them, and still read as defaults", () => {
    blockStorage();
    expect(keepPreferences({ theme: "dark", text: "1", spacing: "1" })).toBe(false);
    expect(readPreferences()).toEqual(defaults);
  });

  it("show as attributes, and the defaults as none", () => {
    applyPreferences(root, { theme: "dark", text: "2", spacing: "3" });
    expect(shown()).toEqual({ theme: "dark", text: "2", spacing: "3" });
    applyPreferences(root, defaults);
    expect(shown()).toEqual({ theme: null, text: null, spacing: null });
  });
});

describe("the first paint", () => {
  /** As `/first-paint.js` runs it: from its source text, with nothing around it. */
  const run = () => new Function(`(${firstPaint})()`)();

  it.each([
    { theme: "dark", text: "1", spacing: "1" },
    { theme: "light", text: "2", spacing: "3" },
    { theme: "system", text: "3", spacing: "2" },
    { theme: "purple", text: 3, spacing: null },
    "nonsense",
  ])("shows what the preferences would show: %j", (kept) => {
    localStorage.setItem("blanco.preferences", JSON.stringify(kept));
    run();
    const painted = shown();
    applyPreferences(root, readPreferences());
    expect(painted).toEqual(shown());
  });

  it("does nothing when storage is blocked or damaged", () => {
    localStorage.setItem("blanco.preferences", "{");
    expect(run).not.toThrow();
    blockStorage();
    expect(run).not.toThrow();
    expect(shown()).toEqual({ theme: null, text: null, spacing: null });
  });
});
