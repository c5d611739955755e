import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The whole server, as a service runs it. */
export type Site = {
  port: number;
  /** @returns how many milliseconds it took to end */
  stop: () => Promise<number>;
  kill: () => Promise<void>;
};

/**
 * Starts `src/server/main.ts` on the built site, on any free port.
 * @throws when it does not come up; it has then said why
 */
export async function startSite(env: Record<string, string>): Promise<Site> {
  const child = spawn(process.execPath, ["src/server/main.ts"], {
    env: { ...process.env, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const gone = once(child, "exit");
  const port = await new Promise<number>((done, fail) => {
    createInterface(child.stdout).on("line", (line) => {
      const [, found] = /^Blanco is at http:\/\/[^/]+:(\d+)\//.exec(line) ?? [];
      if (found) done(Number(found));
      else console.log(`  it says: ${line}`);
    });
    void gone.then(() => fail(new Error("The server did not come up.")));
  });
  return {
    port,
    async stop() {
      const asked = performance.now();
      child.kill("SIGTERM");
      await gone;
      return Math.round(performance.now() - asked);
    },
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
