import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

/** Answers from the built site; `false` when it has no such file and nothing was answered. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Names with a hash of their content: the same name never means other bytes. */
const HASHED = [/^\/_astro\//, /^\/(case|map)\/[^/]+\.[0-9a-f]{8,}\.json$/];

const ONE_YEAR = "public, max-age=31536000, immutable";
/** Kept, but asked about each time: a 304 costs one round trip and no bytes. */
const ASK_AGAIN = "no-cache";

const WITH_CHARSET: Record<string, string> = {
  ".txt": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/**
 * Serves a built site, precompressed files first (`.br`, `.gz`), with ETags.
 * The folder is read once: a rebuild needs a restart.
 *
 * @param folder absolute path of `dist/client`
 * @throws the file system's own error when the folder does not exist
 */
export function staticFiles(folder: string): StaticFiles {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const extension = path.slice(path.lastIndexOf("."));
      const type = WITH_CHARSET[extension];
      if (type) response.setHeader("Content-Type", type);
    },
  });
  return (request, response) => {
    // Every file is small and whole. sirv's ranges would cut through the compressed bytes, and a
    // range that runs backwards makes it throw.
    delete request.headers.range;
    request.headers["accept-encoding"] = acceptable(request.headers["accept-encoding"]);
    // Set before sirv decides, so that a 304 carries them too.
    response.setHeader("Cache-Control", cacheControl(request.url ?? "/"));
    response.setHeader("Vary", "Accept-Encoding");
    let served = true;
    serve(request, response, () => {
      served = false;
      response.removeHeader("Cache-Control");
      response.removeHeader("Vary");
    });
    return served;
  };
}

/** @returns the `Cache-Control` for a path: for ever when its name carries a hash, else ask again. */
export function cacheControl(path: string): string {
  return HASHED.some((pattern) => pattern.test(path)) ? ONE_YEAR : ASK_AGAIN;
}

/**
 * What sirv looks for in `Accept-Encoding` is the mere word: take out what the client refuses (`q=0`)
 * and what is not exactly `br` or `gzip`.
 */
function acceptable(header: string | string[] | undefined): string {
  return String(header ?? "")
    .split(",")
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .filter(
      ([name, weight]) => (name === "br" || name === "gzip") && !/^q=0(\.0*)?$/.test(weight ?? ""),
    )
    .map(([name]) => name)
    .join(", ");
}
