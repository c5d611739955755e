import type { APIRoute } from "astro";
import { searchIndex } from "../../layouts/handbook/search-index.ts";

/** What the search field of the Dutch handbook loads when somebody goes to it. */
export const GET: APIRoute = async () =>
  new Response(await searchIndex("nl"), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
