/**
 * Whether a case may link there: `https:`, `mailto:`, or a page of this site (`/…`).
 * The compiler refuses other links; whoever shows a case asks once more, since a case can come from elsewhere.
 * @param url as written, entities decoded
 */
export function isSafeLink(url: string): boolean {
  if (/[\s\p{Cc}\\]/u.test(url)) return false;
  return /^https:\/\/[^/]/i.test(url) || /^mailto:[^:/]+@/i.test(url) || /^\/(?!\/)/.test(url);
}
