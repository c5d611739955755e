import type { World } from "./command.ts";

/**
 * Where the handbook can be read: on the public site that the pages are built for (`SITE`), else where
 * `npm start` serves them on this computer (`PORT`).
 */
export function siteAddress(
  env: Readonly<Record<string, string | undefined>>,
): Pick<World, "site" | "siteIsHere"> {
  const given = env.SITE?.trim() ?? "";
  if (/^https?:\/\/[^/\s]/.test(given))
    return { site: given.replace(/\/+$/, ""), siteIsHere: false };
  const port = env.PORT?.trim() ?? "";
  return { site: `http://localhost:${/^\d{1,5}$/.test(port) ? port : 4321}`, siteIsHere: true };
}
