import type { ClassError } from "../protocol/errors.ts";
import type { Asked } from "./asked.ts";

/**
 * Whether a request that changes something was sent by a page of this site, as JSON. A browser tells
 * where a page is from with every such request, and no foreign page can say otherwise.
 * @param origin the site's own, where it is known; else what the browser says it asked
 * @returns why it is refused, or null
 */
export function foreign(asked: Asked, origin: string | null): ClassError | null {
  const { headers } = asked;
  const from = headers.origin;
  if (!from || from === "null") return { id: "foreign" };
  if (origin ? from !== origin : hostOf(from) !== headers.host?.toLowerCase())
    return { id: "foreign" };
  const fetchSite = headers["sec-fetch-site"];
  if (fetchSite !== undefined && fetchSite !== "same-origin") return { id: "foreign" };
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? null : { id: "not-understood", where: "content-type" };
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
