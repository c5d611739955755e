const DEFAULT_PORT = 4321;

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
