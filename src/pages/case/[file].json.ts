import type { APIRoute, GetStaticPaths } from "astro";
import { caseFile } from "../../layouts/case-file.ts";
import { casesIn } from "../../layouts/cases.ts";
import { locales } from "../../scenario/vocabulary.ts";

/** Every compiled case, once per language, under a name that changes with its content. */
export const getStaticPaths: GetStaticPaths = async () => {
  const all = (await Promise.all(locales.map(casesIn))).flat();
  return all.map((scenario) => {
    const { path, body } = caseFile(scenario);
    return { params: { file: path.slice("/case/".length, -".json".length) }, props: { body } };
  });
};

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { "Content-Type": "application/json; charset=utf-8" } });
