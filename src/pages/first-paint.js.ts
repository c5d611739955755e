import type { APIRoute } from "astro";
import { firstPaint } from "../ui/first-paint.ts";

/** The reader's settings, put on the page before it is painted; see `ui/first-paint.ts`. */
export const GET: APIRoute = () =>
  new Response(`(${firstPaint})();\n`, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
