import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import { askedOf, write } from "./node.ts";

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

it("drops what is too large, and answers once it has all come: a proxy that still writes is not cut off", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  let came = 0;
  server.on("request", async (request, response) => {
    request.on("data", (part: Buffer) => {
      came += part.length;
    });
    const body = await askedOf(request, { trusted: false }).body(64);
    write(response, { status: body === null ? 413 : 200, headers: {}, body: `${came}` });
  });
  const answerTo = async (declared: number, sent: number): Promise<string> => {
    came = 0;
    const sender = connect(port, "127.0.0.1");
    sender.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${declared}\r\n\r\n`);
    sender.write("x".repeat(sent));
    let text = "";
    for await (const part of sender) text += String(part);
    return text;
  };
  const size = 1_500_000;
  const dropped = await answerTo(size, size);
  expect(dropped).toContain("413 Payload Too Large");
  expect(dropped).toMatch(new RegExp(`${size}$`));
  // Far too large: nobody waits for it.
  expect(await answerTo(1_000_000_000, 0)).toContain("413 Payload Too Large");
  server.close();
});
