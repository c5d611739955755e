import { useLayoutEffect, useRef, useState } from "react";
import type { Surface } from "./layout.ts";

/** Size of names, as a share of the letters on the screen. */
const NAMES = 0.66;
/** Share of the window's height that the drawing may take. */
const HIGH = 0.6;

/** How much room there is for a drawing, and how large its names are; told anew when that changes. */
export function useSurface() {
  const ground = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<Surface>();
  useLayoutEffect(() => {
    const element = ground.current;
    if (!element) return;
    const measure = () => {
      const letters = Number.parseFloat(getComputedStyle(element).fontSize) || 20;
      const next = {
        width: Math.max(280, element.clientWidth),
        height: Math.max(280, Math.round(window.innerHeight * HIGH)),
        letters: Math.round(letters * NAMES),
      };
      setSurface((before) =>
        before &&
        Object.entries(next).every(([key, value]) => before[key as keyof Surface] === value)
          ? before
          : next,
      );
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return { ground, surface };
}
