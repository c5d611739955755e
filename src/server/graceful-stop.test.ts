import { Agent, createServer, get, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { gracefulStop } from "./graceful-stop.ts";

/** A server that answers `/slow` only when the test says so, and everything else at once. */
async function open(graceMilliseconds: number) {
  let arrived: (response: ServerResponse) => void;
  const slow = new Promise<ServerResponse>((resolve) => {
    arrived = resolve;
  });
  const server = createServer((request, response) => {
    if (request.url === "/slow") arrived(response);
    else response.end("quick");
  });
  const stop = gracefulStop(server, graceMilliseconds);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, stop, slow, port: (server.address() as AddressInfo).port };
}

const read = (port: number, path: string, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ port, path, agent }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += String(part);
      });
      response.on("end", () => resolve(text));
      response.on("error", reject);
    }).on("error", reject);
  });

const closed = (socket: Socket) => new Promise((resolve) => socket.once("close", resolve));
const connections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));

it("finishes the answer that is under way, takes no new one, and then is gone", async () => {
  const { server, stop, slow, port } = await open(60_000);
  const agent = new Agent({ keepAlive: true });
  const answer = read(port, "/slow", agent);
  const response = await slow;

  const stopped = stop();
  await expect(read(port, "/")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  response.end("whole");

  expect(await answer).toBe("whole");
  // The grace of a minute is not waited for: the kept-alive connection is ended when it falls idle.
  await stopped;
  expect(await connections(server)).toBe(0);
  agent.destroy();
});

it("ends connections that only wait", async () => {
  const { stop, port } = await open(60_000);
  const agent = new Agent({ keepAlive: true });
  expect(await read(port, "/", agent)).toBe("quick");
  await stop();
  agent.destroy();
});

it("cuts what still hangs after the grace", async () => {
  const { stop, slow, port } = await open(20);
  const socket = connect(port, "127.0.0.1", () =>
    socket.write("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n"),
  );
  const gone = closed(socket);
  await slow;
  await stop();
  await gone;
});

it("may be asked twice", async () => {
  const { stop } = await open(60_000);
  expect(stop()).toBe(stop());
  await stop();
});
