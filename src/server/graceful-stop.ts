import type { Server } from "node:http";

/**
 * Makes a function that stops a server without cutting anybody off who is nearly done: no new
 * connections, idle ones ended at once, running answers finished, and whatever still hangs after
 * the grace time closed by force.
 *
 * @param server a listening server; call this before its first request
 * @param graceMilliseconds how long running answers get
 * @returns the stop; it resolves when the last connection is gone, and may be called twice
 */
export function gracefulStop(server: Server, graceMilliseconds = 4_000): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  server.on("request", (_request, response) => {
    // Kept-alive connections become idle only after their answer, when close() has already looked.
    response.once("close", () => {
      if (stopped) setImmediate(() => server.closeIdleConnections());
    });
  });
  return () => {
    stopped ??= new Promise((resolve) => {
      const force = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
      server.close(() => {
        clearTimeout(force);
        resolve();
      });
      server.closeIdleConnections();
    });
    return stopped;
  };
}
