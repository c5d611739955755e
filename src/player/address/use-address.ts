import { useEffect } from "react";
import { isOurs } from "./address.ts";
import { linkLanguages } from "./language-links.ts";

/**
 * Keeps the page's address and its language switch at the place where the student is, also after a
 * skip link has put its own fragment there.
 * @param fragment of this place, with `#`; undefined to leave the address alone
 * @param alternate the same place in the other language
 */
export function useAddress(fragment: string | undefined, alternate: string): void {
  useEffect(() => {
    if (fragment === undefined) return;
    const write = () => history.replaceState(history.state, "", `${location.pathname}${fragment}`);
    const restore = () => {
      if (!isOurs(location.hash)) write();
    };
    write();
    linkLanguages(alternate);
    addEventListener("hashchange", restore);
    return () => removeEventListener("hashchange", restore);
  }, [fragment, alternate]);
}
