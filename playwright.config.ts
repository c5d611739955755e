import { defineConfig } from "@playwright/test";
import { installedChromium } from "./src/cli/start/browser.mjs";

/** A port of its own, so that a server somebody has running stays out of it. */
const port = Number(process.env.E2E_PORT ?? 4387);
const address = `http://localhost:${port}`;
const browser = installedChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A whole play with axe at several moments, on a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: address,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "off",
    launchOptions: {
      // Without one, Playwright takes the browser that it downloaded itself.
      ...(browser ? { executablePath: browser } : {}),
      // WebGL without a graphics card for whoever asks for it; drawing pages by it too costs a third more.
      args: ["--no-sandbox", "--enable-unsafe-swiftshader"],
    },
  },
  // The built site through our own server: compression, headers and all, as it is used.
  webServer: {
    command: "node src/server/main.ts",
    url: address,
    env: { PORT: String(port), HOST: "127.0.0.1" },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
