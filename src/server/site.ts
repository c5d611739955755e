import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { failed, moved, notFound, plain } from "./answers.ts";
import { rawResponse, SECURITY_HEADERS } from "./headers.ts";
import { KEEP_ALIVE } from "./listen.ts";
import { notFoundPages } from "./not-found.ts";
import { lacksSlash, requestedPath } from "./requested-path.ts";
import { staticFiles } from "./static-files.ts";

/** Astro's handler for routes that are not prerendered; calls `next` when it has no such route. */
export type OnDemand = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void | Promise<void>;

/** What a build leaves behind to be served. */
export interface Site {
  /** Absolute path of the prerendered site (`dist/client`). */
  folder: string;
  /** Absent when the build has no on-demand routes. */
  onDemand?: OnDemand | undefined;
  /** Live classes: answers what is theirs before anything else is asked; false for all the rest. */
  live?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
}

/**
 * The HTTP server of a built site; not listening yet.
 *
 * Static files first, then Astro's on-demand routes, then the 404 page in the reader's language.
 * Every response carries the security headers, whatever happens.
 *
 * @throws the file system's own error when the site's folder does not exist
 */
export function createSiteServer(site: Site): Server {
  const serveFile = staticFiles(site.folder);
  const notFoundPage = notFoundPages(site.folder);
  const onDemand: OnDemand = site.onDemand ?? ((_request, _response, next) => next());

  const live = site.live ?? (() => false);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // With `requireHostHeader` Node would refuse this one itself, without our headers.
    const nameless = request.httpVersion === "1.1" && !request.headers.host;
    const asked = nameless ? null : requestedPath(request.url ?? "");
    if (!asked) {
      plain(response, 400);
    } else if (live(request, response)) {
      // Live routes stand apart from pages: no closing slash, other methods, streams that stay open.
    } else if (request.method !== "GET" && request.method !== "HEAD") {
      await onDemand(request, response, () => {
        response.setHeader("Allow", "GET, HEAD");
        plain(response, 405);
      });
    } else if (lacksSlash(asked.path)) {
      moved(response, `${asked.encoded}/${asked.query}`);
    } else if (!serveFile(request, response)) {
      await onDemand(request, response, () => notFound(response, notFoundPage(asked.path)));
    }
  }

  const options = { requireHostHeader: false, keepAliveTimeout: KEEP_ALIVE };
  const server = createServer(options, (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => failed(request, response, error));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else socket.end(rawResponse(REFUSED[error.code ?? ""] ?? "400 Bad Request"));
  });
  return server;
}

/** What Node's parser and timers refuse with something more exact than a 400. */
const REFUSED: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};
