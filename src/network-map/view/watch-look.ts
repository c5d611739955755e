/**
 * Says when something has to be drawn anew: another size or screen, or another theme, text size or
 * contrast.
 * @returns stops watching
 */
export function watchLook(
  host: HTMLElement,
  changed: (what: "size" | "theme") => void,
): () => void {
  const sizes = new ResizeObserver(() => changed("size"));
  sizes.observe(host);
  const root = new MutationObserver(() => changed("theme"));
  root.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["data-theme", "data-text", "data-spacing"],
  });
  const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map((query) =>
    matchMedia(query),
  );
  const theme = () => changed("theme");
  for (const query of queries) query.addEventListener("change", theme);
  // Moved to another screen: the query for this one's pixels no longer holds.
  let pixels: MediaQueryList | undefined;
  const density = () => {
    pixels?.removeEventListener("change", density);
    if (pixels) changed("size");
    pixels = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    pixels.addEventListener("change", density);
  };
  density();
  return () => {
    sizes.disconnect();
    root.disconnect();
    for (const query of queries) query.removeEventListener("change", theme);
    pixels?.removeEventListener("change", density);
  };
}
