import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import node from "@astrojs/node";
import react from "@astrojs/react";
import { defineConfig, passthroughImageService } from "astro/config";
import { afterBuild } from "./src/server/after-build.ts";
import { liveInDevelopment } from "./src/server/live-in-development.ts";

/**
 * React renders at build time only. No island is ever hydrated (an island needs an inline script,
 * which our Content-Security-Policy refuses; the player mounts by its own entry), so the renderer
 * is registered without its browser half, which would otherwise be built and shipped for nobody.
 */
function reactAtBuildTime() {
  const integration = react();
  const setup = integration.hooks["astro:config:setup"];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      "astro:config:setup": (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) =>
            options.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
}

/**
 * Importing anything from `pixi.js` runs its front door, which signs up all it has: three renderers,
 * file formats, filters, events. We use one renderer and name what it needs (src/network-map/view), so
 * the door itself counts as doing nothing, and what nobody names stays out: a third of the bytes less.
 */
function leanPixi() {
  const door = /[\\/]pixi\.js[\\/]lib[\\/](index|spritesheet[\\/]init|rendering[\\/]init)\.mjs$/;
  return {
    name: "lean-pixi",
    transform: {
      filter: { id: door },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}

/**
 * What every page that plays needs at once, as one file: left alone it is cut into a file for every set
 * of pages that share a part of it, which together are larger and come one after the other.
 */
const playCore = new RegExp(
  [
    "node_modules/(react|react-dom|scheduler|xstate|@xstate/react|use-sync-external-store)/",
    "src/scenario/(here|is-id|mode-of|option-parts|plain-text|safe-link|vocabulary)\\.ts$",
    "src/engine/(answers|answered|checksum|fork|graph|hearing|holds|machine|picture|play-link|replay|state|step|ties|transcript)\\.ts$",
    "src/player/(messages|page|device|address/[a-z-]+|case/case-machine|parts/(later|Portrait)|play/names|play/scene-groups|store/[a-z-]+|text/[a-zA-Z-]+)\\.tsx?$",
  ]
    .join("|")
    .replaceAll("/", "[\\\\/]"),
);

export default defineConfig({
  // Only a public address (`SITE=https://blanco.example npm run build`) can be written into the pages,
  // which tell search engines where the other language is.
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  output: "static",
  // Our own server (src/server) wraps this: the standalone one sends static files uncompressed,
  // gives prerendered pages no headers of ours, and dies on SIGTERM with streams open.
  adapter: node({ mode: "middleware" }),
  integrations: [mdx(), reactAtBuildTime(), afterBuild(), liveInDevelopment()],
  // Code in the handbook is coloured by classes (src/layouts/handbook): Shiki writes inline styles.
  markdown: { syntaxHighlight: false },
  trailingSlash: "always",
  i18n: {
    locales: ["nl", "en"],
    defaultLocale: "nl",
    routing: { prefixDefaultLocale: false },
  },
  build: { inlineStylesheets: "never" },
  // Nothing is kept on the server, and every drawing is an SVG: no session store, no image service.
  session: false,
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    plugins: [leanPixi()],
    resolve: {
      alias: {
        // Markdown is read in a worker too, which has no `document`; what is meant for browsers uses it.
        "decode-named-character-reference": fileURLToPath(
          import.meta.resolve("decode-named-character-reference"),
        ),
      },
    },
    build: {
      // A small asset turned into a data: URL or an inline script would be blocked by the CSP.
      assetsInlineLimit: 0,
      sourcemap: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: "core", test: playCore },
              { name: "nl", test: /src[\\/]i18n[\\/](play|terms)\.nl\.ts$/ },
              { name: "en", test: /src[\\/]i18n[\\/](play|terms)\.en\.ts$/ },
            ],
          },
        },
        onwarn: (warning, warn) => {
          // Astro marks every MDX file for itself with a directive; it reads the mark before bundling.
          if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
        },
      },
    },
  },
});
