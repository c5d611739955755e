/**
 * Points the page's language switch at the same place in the other language.
 * The play rides along in the fragment, so that it also works where nothing can be stored.
 * @param address of this page in the other language, with its fragment
 */
export function linkLanguages(address: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]"))
    link.href = address;
}
