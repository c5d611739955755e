import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";

/** A checkout with a built site and nothing else, in a path with a space. */
let checkout: string;

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), "blanco main "));
  await cp(resolve("src"), join(checkout, "src"), {
    recursive: true,
    filter: (file) => !/\.(test|fixture)\.tsx?$|\.(astro|css)$/.test(file),
  });
  await symlink(resolve("node_modules"), join(checkout, "node_modules"), "junction");
  await writeFile(join(checkout, "package.json"), '{ "type": "module" }');
  await mkdir(join(checkout, "dist/client"), { recursive: true });
  await mkdir(join(checkout, "dist/server"), { recursive: true });
  await writeFile(join(checkout, "dist/client/index.html"), "<!doctype html><title>Blanco</title>");
  await writeFile(
    join(checkout, "dist/server/entry.mjs"),
    `export const handler = (request, response, next) =>
       request.url === "/health/" ? response.end("ok") : next();`,
  );
});

afterAll(() => rm(checkout, { recursive: true }));

function run(env: Record<string, string>, folder = checkout) {
  const child = spawn(process.execPath, [join(folder, "src/server/main.ts")], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      said += String(part);
    });
  const exit = once(child, "close").then(([code, signal]) => ({ code, signal, said }));
  return { child, exit };
}

it.each(["SIGTERM", "SIGINT"] as const)(
  "serves pages and live routes, and %s ends it well",
  async (signal) => {
    const { child, exit } = run({ PORT: "0" });
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0] ?? "";
    expect(await (await fetch(`${address}/`)).text()).toContain("Blanco");
    expect(await (await fetch(`${address}/health/`)).text()).toBe("ok");
    // fetch keeps its connection open: the stop must not wait for it.
    child.kill(signal);
    expect(await exit).toMatchObject({ code: 0, signal: null });
  },
);

it("says that the port is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, said } = await run({ PORT: String(port) }).exit;
  other.close();
  expect(code).toBe(1);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(said).toContain(`Port ${port} is taken`);
});

it("says what is wrong with PORT, and that there is nothing built", async () => {
  expect(await run({ PORT: "http" }).exit).toMatchObject({
    code: 1,
    said: 'PORT is "http": give a number from 0 to 65535.\n',
  });
  await rm(join(checkout, "dist"), { recursive: true });
  const { code, said } = await run({}).exit;
  expect(code).toBe(1);
  expect(said).toContain("npm run build");
});
