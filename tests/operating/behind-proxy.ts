import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../fixtures/postgres/server.ts";
import { cutsAndSizes, page, wholeClass } from "./one-server.ts";
import { type ProxyName, pause, proxies, startProxy } from "./proxy.ts";
import { startSite } from "./site.ts";
import { oneOfTwoIsKilled } from "./two-servers.ts";

/**
 * `npm run try:proxy -- nginx` (or `caddy`): the built site behind a real web server, with the settings
 * that the handbook prints. Linux, with that package of Debian's installed; takes two minutes.
 */
const name = process.argv[2] as ProxyName;
if (!proxies.includes(name)) {
  console.error("Use: npm run try:proxy -- nginx, or: npm run try:proxy -- caddy");
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "blanco-proxy-"));
const agent = new Agent({ keepAlive: true, maxSockets: 200 });
let failed = 0;
const check = (what: string, good: boolean, seen: unknown = "") => {
  if (!good) failed++;
  console.log(`${good ? "  as it should be" : "! NOT AS IT SHOULD BE"}: ${what} ${seen}`);
};

const settings = { BLANCO_ORIGIN: "https://localhost:18443", BLANCO_TRUST_PROXY: "1" };
const one = await startSite({ ...settings, BLANCO_DATA: join(folder, "data") });
const proxy = await startProxy(name, folder, [one.port]);
console.log(`${proxy.version}one server`);
await pause(1_000);
await page(proxy, check);
await wholeClass(proxy.base, agent, check);
await cutsAndSizes(proxy.base, agent, check);
const stopped = await one.stop();
check("SIGTERM ends it within 5 s, with a stream open", stopped < 5_000, `${stopped} ms`);
await proxy.stop();

const postgres = await startPostgres();
const shared = { ...settings, DATABASE_URL: await postgres.database("two") };
const two = [await startSite(shared), await startSite(shared)] as const;
const again = mkdtempSync(join(tmpdir(), "blanco-proxy-"));
const both = await startProxy(
  name,
  again,
  two.map(({ port }) => port),
);
console.log(`${both.version}two servers on PostgreSQL`);
await pause(1_000);
await oneOfTwoIsKilled(both.base, agent, two, check);
await two[1].stop();
await both.stop();
agent.destroy();
await postgres.stop();
for (const each of [folder, again]) rmSync(each, { recursive: true, force: true });
console.log(failed === 0 ? "All as printed." : `${failed} things were not as they should be.`);
process.exit(failed === 0 ? 0 : 1);
