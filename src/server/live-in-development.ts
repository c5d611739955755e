import type { AstroIntegration } from "astro";
import type { ClassServer } from "../class/server.ts";

/** Development loads the configuration again and again, but one process has one database. */
const kept = globalThis as { blancoClasses?: Promise<ClassServer> };

/** Live classes in `npm run dev` too, where our own server does not run. */
export function liveInDevelopment(): AstroIntegration {
  return {
    name: "blanco:live-in-development",
    hooks: {
      "astro:server:setup": async ({ server }) => {
        kept.blancoClasses ??= import("../class/server.ts").then(({ createClassServer }) =>
          createClassServer(process.cwd(), { BLANCO_CASES: "written", ...process.env }),
        );
        const { handle } = await kept.blancoClasses;
        server.middlewares.use((request, response, next) => {
          if (!handle(request, response)) next();
        });
      },
    },
  };
}
