/** Whether somebody asked for less motion: then everything is at once where it comes to be. */
export const isStill = (): boolean =>
  typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
