import mdx from "@astrojs/mdx";
import node from "@astrojs/node";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { precompressed } from "./src/server/precompress.ts";

export default defineConfig({
  output: "static",
  // Our own server (src/server) wraps this: the standalone one sends static files uncompressed,
  // gives prerendered pages no headers of ours, and dies on SIGTERM with streams open.
  adapter: node({ mode: "middleware" }),
  // React renders at build time only. No island is ever hydrated: the player mounts by its own
  // entry, since an island needs an inline script, which our Content-Security-Policy refuses.
  integrations: [mdx(), react(), precompressed()],
  trailingSlash: "always",
  i18n: {
    locales: ["nl", "en"],
    defaultLocale: "nl",
    routing: { prefixDefaultLocale: false },
  },
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    build: {
      // A small asset turned into a data: URL or an inline script would be blocked by the CSP.
      assetsInlineLimit: 0,
      sourcemap: false,
    },
  },
});
