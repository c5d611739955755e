import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { Refusal } from "./refusal.mjs";
import { run } from "./run.mjs";
import { testBrowser } from "./test-browser.mjs";

/** A machine without a browser: an empty PATH, and nothing that Playwright downloaded before. */
let bin: string;
/** What was asked of npm and of the system, in order. */
let asked: string[];
const said: string[] = [];
const ask = () => {
  const aptGet = process.execPath; // Any file that exists: it is never run.
  return testBrowser(process.cwd(), process.execPath, (text) => void said.push(text), aptGet);
};

function installs(): void {
  writeFileSync(join(bin, "chromium"), "#!/bin/sh\n");
  chmodSync(join(bin, "chromium"), 0o755);
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "blanco test browser "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  bin = join(folder, "bin");
  mkdirSync(bin);
  vi.stubEnv("PATH", bin);
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("PLAYWRIGHT_BROWSERS_PATH", join(folder, "playwright"));
  onTestFinished(() => void vi.unstubAllEnvs());
  asked = [];
  // No test may really download or install a browser.
  const ended = { code: 1, output: "" };
  const npm = vi.spyOn(run, "npm").mockImplementation(async (args) => {
    asked.push(`npm ${args.join(" ")}`);
    return ended;
  });
  const program = vi.spyOn(run, "program").mockImplementation(async (name, args) => {
    asked.push(`${name === process.execPath ? "apt-get" : name} ${args[0]}`);
    if (args[0] === "install" && said.includes("installable")) installs();
    return ended;
  });
  const account = vi.spyOn(process, "getuid").mockReturnValue(0);
  onTestFinished(() => {
    for (const spy of [npm, program, account]) spy.mockRestore();
    said.length = 0;
  });
});

it("takes the browser that is there, and asks nobody", async () => {
  installs();
  expect(await ask()).toBe(join(bin, "chromium"));
  expect(asked).toEqual([]);
});

it("asks Playwright, then the system's packages, and takes what they bring", async () => {
  said.push("installable");
  expect(await ask()).toBe(join(bin, "chromium"));
  expect(asked).toEqual([
    "npm exec -- playwright install chromium",
    "apt-get update",
    "apt-get install",
  ]);
});

it("never asks the system's packages without the right to", async () => {
  vi.spyOn(process, "getuid").mockReturnValue(1000);
  await expect(ask()).rejects.toThrow(Refusal);
  expect(asked).toEqual(["npm exec -- playwright install chromium"]);
});

it("says what to do when nothing helped, and when CHROMIUM_PATH leads nowhere", async () => {
  await expect(ask()).rejects.toThrow(/Install Chromium or Chrome, or set CHROMIUM_PATH/);
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  await expect(ask()).rejects.toThrow("CHROMIUM_PATH says /nowhere/chromium");
});
