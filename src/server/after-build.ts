import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { precompress } from "./precompress.ts";
import { preloadModules } from "./preload-modules.ts";

/** What happens to the built site before it is served: modules named early, then everything compressed. */
export function afterBuild(): AstroIntegration {
  return {
    name: "blanco:after-build",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        logger.info(`${await preloadModules(folder)} pages name their modules early`);
        const { files, before, after } = await precompress(folder);
        const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
        logger.info(`${files} files, ${kilobytes(before)} -> ${kilobytes(after)} (Brotli)`);
      },
    },
  };
}
