import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import { askedOf } from "./node.ts";

it("takes a body that breaks off for nothing: whoever sent it reads no answer", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const read = new Promise<string | null>((resolve, reject) => {
    server.once("request", (request) => {
      askedOf(request, { trusted: false }).body(64).then(resolve, reject);
      request.once("data", () => sender.destroy());
    });
  });
  const sender = connect(port, "127.0.0.1");
  sender.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"key":');
  expect(await read).toBe("");
  server.close();
});
