import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Visitor } from "../fixtures/class/visitor.ts";
import { quantile } from "./figures.ts";

/**
 * The same fan-out by a server that does nothing else: from posting to everybody having it.
 * @param bytes how large each message is
 * @returns the median over rounds of the p95 over clients, in milliseconds
 */
export async function bareFanOut(clients: number, bytes = 700): Promise<number> {
  const child = spawn(process.execPath, [resolve("tests/load/bare-sse.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<number>((done) => {
    createInterface(child.stdout).once("line", (line) => done(Number(line.split(" ")[1])));
  });
  const host = new Visitor(`http://127.0.0.1:${port}`);
  let got: number[] = [];
  let complete = () => {};
  const streams = Array.from({ length: clients }, () =>
    host.another().stream("x", "participant", ({ event, data, at }) => {
      if (event !== "message") return;
      // As much work as a page has with it.
      JSON.parse(data);
      got.push(at);
      if (got.length === clients) complete();
    }),
  );
  await Promise.all(streams.map(({ opened }) => opened));
  const body = { text: "x".repeat(bytes) };
  const rounds: number[] = [];
  for (let round = 0; round < 9; round++) {
    got = [];
    const all = new Promise<void>((done) => {
      complete = done;
    });
    const sent = performance.now();
    await host.post("/", body);
    await all;
    rounds.push(
      quantile(
        got.map((at) => at - sent),
        0.95,
      ),
    );
  }
  for (const { close } of streams) close();
  child.kill("SIGKILL");
  return quantile(rounds, 0.5);
}
