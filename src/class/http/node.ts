import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answered, Asked, Sink } from "./asked.ts";

/** How the browser's side of the connection is known. */
export type Proxy = {
  /** A proxy in front tells who asks (`X-Forwarded-For`, `X-Forwarded-Proto`, `X-Forwarded-Host`). */
  trusted: boolean;
};

/** A request of Node's as one that our handlers read. */
export function askedOf(request: IncomingMessage, proxy: Proxy): Asked {
  const target = request.url ?? "/";
  const mark = target.indexOf("?");
  const headers = request.headers as Record<string, string | undefined>;
  const forwarded = (name: string) =>
    proxy.trusted ? headers[`x-forwarded-${name}`]?.split(",").at(-1)?.trim() : undefined;
  return {
    method: request.method ?? "GET",
    path: mark === -1 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark === -1 ? "" : target.slice(mark + 1)),
    headers: { ...headers, host: forwarded("host") ?? headers.host },
    body: (kilobytes) => bodyOf(request, kilobytes * 1024),
    address: forwarded("for") ?? request.socket.remoteAddress ?? "",
    secure: forwarded("proto") === "https",
  };
}

/**
 * So much of a body that is too large is read all the same, and dropped: a connection that ends while
 * the other side still writes is reset, and a proxy then tells of a server that is gone.
 */
const mostDropped = 8 * 1024 * 1024;

async function bodyOf(request: IncomingMessage, most: number): Promise<string | null> {
  if (Number(request.headers["content-length"] ?? 0) > mostDropped) return null;
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > mostDropped) return null;
      if (size > most) parts.length = 0;
      else parts.push(part);
    }
    if (size > most) return null;
  } catch {
    // Whoever sent it is gone in the middle, and reads no answer: no fault of ours.
    return "";
  }
  return Buffer.concat(parts).toString("utf8");
}

/** More than this waiting for one browser: it is gone, or too slow; it will ask again. */
const mostWaiting = 1024 * 1024;

/** Writes an answer of ours to Node's response. */
export function write(response: ServerResponse, answered: Answered): void {
  for (const [name, value] of Object.entries(answered.headers)) response.setHeader(name, value);
  response.statusCode = answered.status;
  if ("body" in answered) {
    // What is left of a body that was far too large is not read: the connection ends with the answer.
    if (answered.status === 413) response.setHeader("Connection", "close");
    response.setHeader("Content-Length", Buffer.byteLength(answered.body));
    response.end(answered.body);
    return;
  }
  response.socket?.setNoDelay(true);
  response.flushHeaders();
  const closers: (() => void)[] = [];
  const sink: Sink = {
    write: (text) => {
      if (response.writableLength > mostWaiting) response.destroy();
      else if (!response.destroyed) response.write(text);
    },
    end: () => response.end(),
    onClose: (listener) => closers.push(listener),
  };
  response.once("close", () => {
    for (const closer of closers) closer();
  });
  answered.stream(sink);
}
