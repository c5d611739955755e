import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { casesIn } from "../../../layouts/cases.ts";
import { locales } from "../../../scenario/vocabulary.ts";

/** The text of every case as its writers wrote it, to begin one's own from. */
export const getStaticPaths: GetStaticPaths = async () => {
  const all = (await Promise.all(locales.map(casesIn))).flat();
  return all.map(({ id, locale }) => ({ params: { case: id, locale } }));
};

export const GET: APIRoute = ({ params }) =>
  new Response(
    readFileSync(
      join(process.cwd(), "scenarios", params.case ?? "", `${params.locale ?? ""}.mdx`),
      "utf8",
    ),
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
  );
