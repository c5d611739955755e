import type { Report } from "../diagnostics/report.ts";
import { tagNamed, tags } from "../tags/index.ts";
import type { Tag } from "../tags/tag.ts";
import { nearest } from "./nearest.ts";
import type { TagToken } from "./token.ts";

const htmlNames = new Set(
  `a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center
  cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure
  font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link
  main map mark math menu meta meter nav noscript object ol optgroup option output p param picture pre progress
  q s samp script section select slot small source span strike strong style sub summary sup svg table tbody td
  template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);

const candidates = new Map(
  tags.flatMap((tag) =>
    [tag.name, ...tag.aliases].map((name) => [name.toLowerCase(), tag] as const),
  ),
);

/**
 * The tag that was written, or that was probably meant (`<Keuze>`, `<choice>`): the rest of the file
 * is then checked as if it had been written well.
 * @param report takes a tag that is not ours, with what was probably meant
 * @returns undefined for HTML and for what looks like none of our tags
 */
export function knownTag({ name, at }: TagToken, report: Report): Tag | undefined {
  const known = tagNamed(name);
  if (known) return known;
  const meant = meantTag(name);
  if (!meant && htmlNames.has(name)) report("raw-html", at, { tag: name });
  else {
    const nameAt = { start: at.start, end: at.start + 1 + name.length };
    report("unknown-tag", nameAt, { tag: name }, meant && `<${meant.name}>`);
  }
  return meant;
}

const meantBefore = new Map<string, Tag | undefined>();

/**
 * Whether a name is one of ours, perhaps in other letters or in Dutch. A slip in it is not looked for:
 * a file can be full of them, and each takes a while.
 */
export const isOurs = (name: string): boolean => candidates.has(name.toLowerCase());

function meantTag(name: string): Tag | undefined {
  if (meantBefore.size > 1000) meantBefore.clear();
  if (!meantBefore.has(name)) meantBefore.set(name, guessTag(name));
  return meantBefore.get(name);
}

function guessTag(name: string): Tag | undefined {
  const lower = name.normalize("NFC").toLowerCase();
  const exact = candidates.get(lower);
  if (exact && (exact.name.toLowerCase() === lower || !htmlNames.has(name))) return exact;
  if (htmlNames.has(name)) return undefined;
  const near = nearest(lower, candidates.keys());
  return near === undefined ? undefined : candidates.get(near);
}
