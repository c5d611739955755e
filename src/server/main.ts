import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type ClassServer, createClassServer } from "../class/server.ts";
import { gracefulStop } from "./graceful-stop.ts";
import { BACKLOG, listenProblem, readPort } from "./listen.ts";
import { roomOrigins } from "./reach.ts";
import { createSiteServer, type OnDemand } from "./site.ts";

/**
 * `node src/server/main.ts`: serves `dist/` until it is told to stop.
 * PORT (4321) and HOST (127.0.0.1) come from the environment; class/server.ts names the others.
 */
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const host = process.env.HOST || "127.0.0.1";
const port = readPort(process.env.PORT);

if (port === null) refuse(`PORT is "${process.env.PORT}": give a number from 0 to 65535.`);
if (!existsSync(join(dist, "client", "index.html")))
  refuse(
    "There is no built site in dist/. Run `npm run build` first, or `npm start` for everything.",
  );

const classes = await liveClasses();
const server = createSiteServer({
  folder: join(dist, "client"),
  onDemand: await onDemandRoutes(),
  live: classes.handle,
});
const stopServer = gracefulStop(server);
/** Streams stay open until they are ended, so classes stop first. */
const stop = () => Promise.all([classes.stop(), stopServer()]);

server.once("error", (error: NodeJS.ErrnoException) => refuse(listenProblem(error, host, port)));
server.listen({ port, host, backlog: BACKLOG }, () => {
  const { port: actual } = server.address() as AddressInfo;
  const everywhere = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host);
  const address = `http://${everywhere ? "localhost" : host}:${actual}`;
  console.log(`Blanco is at ${address}/ (in English: ${address}/en/). Ctrl+C stops it.`);
  for (const origin of reach()) console.log(`Phones in the room find it at ${origin}/`);
});

let stopping = 0;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (stopping === 0) {
      stopping = Date.now();
      console.log("Stopping: finishing what is being sent.");
      void stop().then(() => process.exit(0));
      // Ctrl+C reaches us twice, from the terminal and from npm; only a later one means "now".
    } else if (Date.now() - stopping > 500) process.exit(1);
  });
}

/** Where other devices find this server; asked anew each time, since a laptop changes networks. */
function reach(): string[] {
  const at = server.address() as AddressInfo | null;
  return at ? roomOrigins(networkInterfaces(), host, at.port) : [];
}

async function onDemandRoutes(): Promise<OnDemand | undefined> {
  const entry = join(dist, "server", "entry.mjs");
  if (!existsSync(entry)) return undefined;
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: OnDemand };
  return handler;
}

async function liveClasses(): Promise<ClassServer> {
  try {
    return await createClassServer(fileURLToPath(new URL("../../", import.meta.url)), process.env, {
      reach,
    });
  } catch (error) {
    const { message, cause } = error as Error;
    return refuse(`${message} ${cause instanceof Error ? cause.message : ""}`.trim());
  }
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
