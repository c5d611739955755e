const DEFAULT_PORT = 4321;

/**
 * How many connections may wait to be taken. Node asks for 511: when a thousand students vote at once
 * the others would be refused, and ask again after one and three seconds. The system lowers it to what
 * it allows itself (`net.core.somaxconn` on Linux, 4,096).
 */
export const BACKLOG = 4_096;

/**
 * How long a connection is kept for a next request, in milliseconds: longer than proxies keep theirs
 * (nginx 60 s), so that none of them sends a request into a connection that is being closed.
 */
export const KEEP_ALIVE = 65_000;

/**
 * Reads the PORT variable.
 *
 * @returns the port (0 lets the system choose), 4321 when nothing is set, `null` when it is no port
 */
export function readPort(value: string | undefined): number | null {
  if (value === undefined || value.trim() === "") return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(value.trim())) return null;
  const port = Number(value);
  return port <= 65_535 ? port : null;
}

/** One sentence for a person: why the server could not listen, and what to do about it. */
export function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `This account may not listen on port ${port}. Choose one above 1023: PORT=4321 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `This machine has no address "${host}". Leave HOST out, or give one of its own addresses.`;
    default:
      return `The server could not listen on ${host}:${port} (${error.code ?? error.message}).`;
  }
}
