import type { APIRoute } from "astro";
import { searchIndex } from "../../../layouts/handbook/search-index.ts";

/** What the search field of the English handbook loads when somebody goes to it. */
export const GET: APIRoute = async () =>
  new Response(await searchIndex("en"), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
