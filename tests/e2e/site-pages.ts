import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";

const client = fileURLToPath(new URL("../../dist/client/", import.meta.url));

/** Every page of the built site, as its path (`/en/cases/`), sorted; without the 404 pages. */
export const sitePages: readonly string[] = globSync("**/index.html", { cwd: client })
  .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
  .filter((path) => !path.endsWith("/404/"))
  .sort();

if (sitePages.length === 0)
  throw new Error(
    "There is no built site to test in dist/. Run `npm run build` first, or `npm test`.",
  );

/** The pages that run an application: the player, the shared report, the Write page and a class. */
export const isApplication = (path: string): boolean =>
  /^\/(spelen|verslag|schrijven|les|en\/play|en\/report|en\/write|en\/class)\//.test(path);
