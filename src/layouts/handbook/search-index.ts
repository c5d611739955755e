import { render } from "astro:content";
import MiniSearch from "minisearch";
import type { Locale } from "../../scenario/vocabulary.ts";
import { type Chapter, chaptersIn } from "./chapters.ts";
import { listEntries } from "./outline.ts";
import { type Place, searchOptions } from "./search-options.ts";
import { sectionsOf } from "./sections.ts";

/** The search index of the handbook in one language, as JSON that MiniSearch loads. */
export async function searchIndex(locale: Locale): Promise<string> {
  const chapters = await chaptersIn(locale);
  const places = (await Promise.all(chapters.map((each) => placesIn(each, locale)))).flat();
  const index = new MiniSearch<Place>(searchOptions);
  index.addAll(places.map((place, id) => ({ ...place, id })));
  return JSON.stringify(index);
}

/**
 * What there is to find in a chapter: its opening, its headings, and what the language lists in it.
 * @throws when a heading cannot be found back in the page that is made of it
 */
async function placesIn({ href, entry }: Chapter, locale: Locale): Promise<Omit<Place, "id">[]> {
  const { title, short, find, list } = entry.data;
  const { headings } = await render(entry);
  const [opening, ...sections] = sectionsOf(entry.body ?? "");
  const anchors = headings.filter(({ depth }) => depth === 2 || depth === 3);
  if (anchors.length !== sections.length) {
    throw new Error(
      `content/handbook/${entry.id}.mdx has ${sections.length} headings to search and ${anchors.length} on its page. Write headings as lines that begin with ## or ###.`,
    );
  }
  const place = { chapter: title, names: "" };
  return [
    { ...place, href, heading: title, names: find, text: `${short} ${opening?.text ?? ""}` },
    ...sections.map(({ heading, text }, at) => ({
      ...place,
      href: `${href}#${anchors[at]?.slug}`,
      heading,
      text,
    })),
    ...(list ? await listEntries(list, locale) : []).map(({ anchor, ...each }) => ({
      ...place,
      href: `${href}#${anchor}`,
      heading: each.title,
      text: each.text,
      names: each.names,
    })),
  ];
}
