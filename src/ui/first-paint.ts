/**
 * Sets the reader's colours, size and spacing before the first paint, so that no page flashes.
 * Its source text is served as `/first-paint.js` and runs alone in the head of every page:
 * it must use nothing from outside itself. `first-paint.test.ts` holds it to `preferences.ts`.
 */
export function firstPaint(): void {
  try {
    const kept: Record<string, unknown> = JSON.parse(
      localStorage.getItem("blanco.preferences") ?? "{}",
    );
    const allowed = { theme: /^(light|dark)$/, text: /^[23]$/, spacing: /^[23]$/ };
    for (const [name, values] of Object.entries(allowed)) {
      const value = kept[name];
      if (typeof value === "string" && values.test(value)) {
        document.documentElement.setAttribute(`data-${name}`, value);
      }
    }
  } catch {
    // Blocked or damaged storage: the page shows as the device likes it.
  }
}
