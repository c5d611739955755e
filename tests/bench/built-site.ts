import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, chromium } from "@playwright/test";
import { installedChromium } from "../../src/cli/start/browser.mjs";

/**
 * Serves the built site with classes of its own, for a browser that draws WebGL without a graphics card.
 * @param more what else that browser is started with
 * @throws Error when the server does not say where it is
 */
export async function withBuiltSite(
  happen: (address: string, browser: Browser) => Promise<void>,
  more: readonly string[] = [],
): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "blanco bench "));
  const server = spawn(process.execPath, ["src/server/main.ts"], {
    env: { ...process.env, PORT: "0", BLANCO_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const executablePath = installedChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      "--no-sandbox",
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      ...more,
    ],
  });
  try {
    const [line] = (await once(createInterface(server.stdout), "line")) as [string];
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (!address) throw new Error(`The server did not say where it is: ${line}`);
    await happen(address, browser);
  } finally {
    await browser.close();
    server.kill();
    await once(server, "exit");
    rmSync(data, { recursive: true, force: true });
  }
}
