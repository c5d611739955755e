import type { APIRoute, GetStaticPaths } from "astro";
import { debriefGuide } from "../../layouts/debrief-guide.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";

/** What the host of a class reads beside the questions of the case, phase by phase. */
export const getStaticPaths: GetStaticPaths = () =>
  locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => {
  const { phases } = await debriefGuide(params.locale as Locale);
  const guide = phases.map(({ phase, minutes, entry }) => {
    const { title, short, prompts, pitfalls, safety } = entry.data;
    return { phase, title, short, minutes, prompts, pitfalls, safety };
  });
  return new Response(JSON.stringify(guide), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
