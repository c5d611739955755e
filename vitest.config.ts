import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Generous: a busy machine is no failing test. What hangs is still ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["src/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "fault", include: ["tests/fault/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "load", include: ["tests/load/**/*.test.ts"], fileParallelism: false },
      },
      { extends: true, test: { name: "model", include: ["tests/{model,contract}/**/*.test.ts"] } },
    ],
  },
});
