import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { browserPlaces, installedChromium, starts } from "./browser.mjs";

function folderWith(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "blanco browser "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

it("takes the browser that CHROMIUM_PATH names", () => {
  expect(installedChromium("linux", { CHROMIUM_PATH: "/my/own" })).toBe("/my/own");
});

it("finds one on the PATH, also in a folder with a space", () => {
  const folder = folderWith("chromium", "#!/bin/sh\n");
  const env = { PATH: ["/nowhere", folder].join(delimiter) };
  expect(installedChromium("linux", env)).toBe(join(folder, "chromium"));
});

it("knows the usual places of every system, Chromium before its relatives", () => {
  expect(browserPlaces("darwin", { HOME: "/Users/x" })).toContain(
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
  const windows = browserPlaces("win32", { PROGRAMFILES: "C:\\Program Files" });
  expect(windows[0]).toBe("C:\\Program Files\\Chromium\\Application\\chrome.exe");
  expect(windows).toHaveLength(3);
  expect(browserPlaces("linux", {})[0]).toBe("/usr/bin/chromium");
});

it("knows a browser that does not start from one that does", () => {
  expect(starts(join(folderWith("good", "#!/bin/sh\necho 150\n"), "good"))).toBe(true);
  expect(starts(join(folderWith("bad", "#!/bin/sh\nexit 127\n"), "bad"))).toBe(false);
  expect(starts("/nowhere/chromium")).toBe(false);
});
