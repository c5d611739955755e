import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A stream server with nothing in it: what is posted is written to everybody. The yardstick. */
const open = new Set<ServerResponse>();
const server = createServer((request, response) => {
  if (request.method === "GET") {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("event: hello\ndata: 0\n\n");
    open.add(response);
    response.once("close", () => open.delete(response));
    return;
  }
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const text = `id: 1\ndata: ${Buffer.concat(parts).toString("utf8")}\n\n`;
    for (const each of open) each.write(text);
    response.end("{}");
  });
});
server.listen(0, "127.0.0.1", () => {
  console.log(`listening ${(server.address() as AddressInfo).port}`);
});
