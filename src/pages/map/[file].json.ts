import type { APIRoute, GetStaticPaths } from "astro";
import { careMapFile, careMaps } from "../../layouts/care-map/care-map.ts";

/** The care map in use, once per language, under a name that changes with its content. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await careMaps()).map((map) => {
    const { path, body } = careMapFile(map);
    return { params: { file: path.slice("/map/".length, -".json".length) }, props: { body } };
  });

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { "Content-Type": "application/json; charset=utf-8" } });
