import type { APIRoute } from "astro";
import { caseJsonSchema } from "../case-language/reference/index.ts";

/** What a compiled case (`/case/…`) looks like, for programs of others that read or make one. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(caseJsonSchema()), {
    headers: { "Content-Type": "application/schema+json; charset=utf-8" },
  });
