import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SECURITY_HEADERS } from "./headers.ts";
import { precompress } from "./precompress.ts";
import { createSiteServer, type OnDemand } from "./site.ts";

const HOME = `<!doctype html><title>Blanco</title>${"<p>Luister blanco.</p>".repeat(50)}`;
const FILES: Record<string, string> = {
  "index.html": HOME,
  "casussen/index.html": "<!doctype html><title>Casussen</title>",
  "404.html": "<!doctype html><html lang=nl><title>Niet gevonden</title>",
  "en/404/index.html": "<!doctype html><html lang=en><title>Not found</title>",
  "_astro/play.Ab12Cd34.js": "export {};",
  "case/john.nl.0123456789ab.json": "{}",
  "map/oeverstad.nl.0123456789ab.json": "{}",
  "humans.txt": "Zoë",
  ".secret": "not for the street",
};

/** Stands where Astro's handler stands: one live route that reads and writes, one that breaks. */
const onDemand: OnDemand = async (request, response, next) => {
  if (request.url === "/live/") response.end(`live ${request.method}`);
  else if (request.url === "/broken/") throw new Error("inside of the server");
  else next();
};

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "blanco site "));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(folder, "..", "blanco-outside.txt"), "outside");
  await precompress(folder);
  server = createSiteServer({ folder, onDemand });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
  await rm(join(folder, "..", "blanco-outside.txt"));
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as written; `fetch` would tidy `..` and `//` away before sending. */
function ask(path: string, options: { method?: string; headers?: object } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...options.headers };
    const request = httpRequest({ port, path, method: options.method ?? "GET", headers }, (res) => {
      const parts: Buffer[] = [];
      res.on("data", (part: Buffer) => parts.push(part));
      res.on("end", () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

/** Writes bytes on a bare socket, for what no HTTP client would send; resolves with all that came back. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (part) => {
      text += part.toString();
    });
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
  });
}

describe("security headers", () => {
  const missing = (headers: IncomingHttpHeaders) =>
    Object.entries(SECURITY_HEADERS).filter(
      ([name, value]) => headers[name.toLowerCase()] !== value,
    );

  it.each([
    ["a page", "/", {}, 200],
    ["a page asked for by HEAD", "/", { method: "HEAD" }, 200],
    ["a moved page", "/casussen", {}, 308],
    ["a hashed file", "/_astro/play.Ab12Cd34.js", {}, 200],
    ["a live route", "/live/", {}, 200],
    ["a malformed path", "/%zz/", {}, 400],
    ["a page that is not there", "/nergens/", {}, 404],
    ["a file that is not there", "/nergens.js", {}, 404],
    ["a method that a page does not have", "/", { method: "POST" }, 405],
    ["a fault of ours", "/broken/", {}, 500],
  ])("go with %s", async (_what, path, options, status) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await ask(path, options);
    log.mockRestore();
    expect(answer.status).toBe(status);
    expect(missing(answer.headers)).toEqual([]);
  });

  it("go with a 304", async () => {
    const first = await ask("/");
    const again = await ask("/", { headers: { "If-None-Match": first.headers.etag } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(missing(again.headers)).toEqual([]);
    expect(again.headers["cache-control"]).toBe("no-cache");
    expect(again.headers.vary).toBe("Accept-Encoding");
  });

  it.each([
    ["no HTTP at all", "hello\r\n\r\n", "400 Bad Request"],
    ["a header too large", `GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, "431 "],
    ["no Host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400 Bad Request"],
  ])("go with what is refused before it is a request: %s", async (_what, bytes, status) => {
    const text = await raw(bytes);
    expect(text.split("\r\n")[0]).toContain(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(text).toContain(`${name}: ${value}`);
  });

  it("allow nothing inline and nothing from elsewhere", () => {
    const policy = SECURITY_HEADERS["Content-Security-Policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe("compression", () => {
  it("serves Brotli made at build time to who takes it", async () => {
    const answer = await ask("/", { headers: { "Accept-Encoding": "gzip, deflate, br, zstd" } });
    expect(answer.headers["content-encoding"]).toBe("br");
    expect(answer.headers["content-type"]).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expect(brotliDecompressSync(answer.body).toString()).toBe(HOME);
    expect(answer.body.length).toBeLessThan(HOME.length / 4);
  });

  it("serves gzip to who takes only that, or refuses Brotli", async () => {
    for (const encodings of ["gzip", "br;q=0, gzip;q=0.5"]) {
      const answer = await ask("/", { headers: { "Accept-Encoding": encodings } });
      expect(answer.headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(answer.body).toString()).toBe(HOME);
    }
  });

  it("serves the file itself to who takes neither", async () => {
    for (const headers of [{}, { "Accept-Encoding": "gzip;q=0, br;q=0" }]) {
      const answer = await ask("/", { headers });
      expect(answer.headers["content-encoding"]).toBeUndefined();
      expect(answer.body.toString()).toBe(HOME);
    }
  });

  it("sends the whole file when a part is asked for, a backward part too", async () => {
    for (const range of ["bytes=0-3", "bytes=9-2", "bytes=-5", "bytes=99999-"]) {
      const answer = await ask("/", { headers: { Range: range } });
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toBe(HOME);
    }
  });
});

describe("caching", () => {
  it.each([
    ["/", "no-cache"],
    ["/humans.txt", "no-cache"],
    ["/_astro/play.Ab12Cd34.js", "public, max-age=31536000, immutable"],
    ["/case/john.nl.0123456789ab.json", "public, max-age=31536000, immutable"],
    ["/map/oeverstad.nl.0123456789ab.json", "public, max-age=31536000, immutable"],
  ])("of %s is %s", async (path, expected) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers["cache-control"]).toBe(expected);
    expect(answer.headers.etag).toBeDefined();
  });

  it("never keeps a missing file for ever, even under a hashed name", async () => {
    const answer = await ask("/_astro/gone.Ab12Cd34.js");
    expect(answer.status).toBe(404);
    expect(answer.headers["cache-control"]).toBe("no-cache");
  });
});

describe("paths", () => {
  it.each([
    "/../blanco-outside.txt",
    "/..%2fblanco-outside.txt",
    "/%2e%2e/blanco-outside.txt",
    "/_astro/../../blanco-outside.txt",
    "/..\\blanco-outside.txt",
    "//blanco.example/",
    "/%00",
    "/%",
    "*",
    "http://blanco.example/",
  ])("%s is refused", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).not.toContain("outside");
  });

  it("keeps hidden files hidden", async () => {
    expect((await ask("/.secret")).status).toBe(404);
  });

  it("sends a page typed without its last slash to the page, question and all", async () => {
    const answer = await ask("/casussen?van=lijst");
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe("/casussen/?van=lijst");
    expect((await ask("/casussen/?van=lijst")).status).toBe(200);
  });

  it.each([
    ["/nergens/", "Niet gevonden"],
    ["/english/", "Niet gevonden"],
    ["/en/nowhere/", "Not found"],
    ["/en/nowhere.png", "Not found"],
  ])("%s is answered in its own language: %s", async (path, title) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain(title);
  });

  it("knows the letters outside ASCII in a text file", async () => {
    const answer = await ask("/humans.txt");
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(answer.body.toString()).toBe("Zoë");
  });
});

describe("methods", () => {
  it("HEAD has the length and no body", async () => {
    const answer = await ask("/", { method: "HEAD" });
    expect(Number(answer.headers["content-length"])).toBe(HOME.length);
    expect(answer.body).toHaveLength(0);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])(
    "%s on a page is refused",
    async (method) => {
      const answer = await ask("/", { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe("GET, HEAD");
    },
  );

  it("a live route may have others", async () => {
    expect((await ask("/live/", { method: "POST" })).body.toString()).toBe("live POST");
  });

  it("a fault of ours is logged and tells the reader nothing of the inside", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await ask("/broken/");
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).toBe("500 Internal Server Error\n");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
