// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Fetch, post } from "./post.ts";

const answering =
  (status: number, body: string, type = "application/json"): Fetch =>
  async () =>
    new Response(body, { status, headers: { "Content-Type": type } });

const ask = (fetch: Fetch) => post<{ seq: number }>(fetch, "/api/class/x", {});
const away = { kind: "unreachable", by: "server" };

afterEach(() => vi.useRealTimers());

describe("asking the server", () => {
  it("hears its answer, and its no", async () => {
    expect(await ask(answering(200, '{"seq":3}'))).toEqual({ kind: "answer", answer: { seq: 3 } });
    expect(await ask(answering(410, '{"error":{"id":"closed"}}'))).toEqual({
      kind: "error",
      error: { id: "closed" },
    });
  });

  it.each([
    ["a page of a proxy", answering(502, "<html>Bad gateway</html>", "text/html")],
    ["a page to log in to the network", answering(200, "<html>Log in</html>", "text/html")],
    ["a proxy that refuses as JSON", answering(403, '{"error":"blocked by policy"}')],
    ["a proxy with errors of its own", answering(403, '{"error":{"id":"policy-7"}}')],
    ["a server that stops", answering(503, '{"error":{"id":"stopping"}}')],
    ["a full disk", answering(507, '{"error":{"id":"cannot-store"}}')],
    ["a cut connection", async () => Promise.reject(new TypeError("failed"))],
  ] as [string, Fetch][])("takes %s for nobody, so that it is asked again", async (_, fetch) => {
    expect(await ask(fetch)).toEqual(away);
  });

  it("waits for nobody who never answers", async () => {
    vi.useFakeTimers();
    const silent: Fetch = (_, request) =>
      new Promise((_done, fail) => {
        request?.signal?.addEventListener("abort", () => fail(request.signal?.reason));
      });
    const asked = post(silent, "/api/class/x", {}, 9_000);
    const told = vi.fn();
    void asked.then(told);
    await vi.advanceTimersByTimeAsync(8_999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledWith(away);
  });
});
