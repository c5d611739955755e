import type { IncomingMessage, ServerResponse } from "node:http";

const REASON = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  500: "Internal Server Error",
} as const;

/** Ends a response with a status and that status in words, for machines and odd requests. */
export function plain(response: ServerResponse, status: keyof typeof REASON): void {
  const text = `${status} ${REASON[status]}\n`;
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": text.length,
    "Cache-Control": "no-store",
  });
  response.end(text);
}

/** Ends a response with a page that says the asked one does not exist; `null` when there is none. */
export function notFound(response: ServerResponse, page: Buffer | null): void {
  if (!page) {
    plain(response, 404);
    return;
  }
  response.writeHead(404, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": page.length,
    "Cache-Control": "no-cache",
  });
  response.end(page);
}

/** Sends the reader on to where the same thing really lives, for good. */
export function moved(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location, "Content-Length": 0 });
  response.end();
}

/** A fault of ours: the log gets the error, the reader gets nothing of the server's inside. */
export function failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  console.error(`${request.method} ${request.url}`, error);
  if (response.headersSent) response.destroy();
  else plain(response, 500);
}
