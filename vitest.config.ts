import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: ["src/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "model", include: ["tests/{model,contract}/**/*.test.ts"] } },
    ],
  },
});
