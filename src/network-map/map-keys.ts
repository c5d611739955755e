import type { KeyboardEvent } from "react";
import { type Arrow, isArrow } from "./layout/direction.ts";

type Movable = { pan(x: number, y: number): void; zoom(by: number): void };

const STEP = 48;
const steps: Record<Arrow, [number, number]> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/**
 * Keys that move what is in sight: plus, minus and 0, and arrows (`pans`).
 * @returns whether the key was one of them
 */
export function moveSight(
  drawing: Movable,
  key: string,
  { pans, onFit }: { pans: boolean; onFit: () => void },
): boolean {
  if (key === "+" || key === "=") drawing.zoom(1.25);
  else if (key === "-") drawing.zoom(0.8);
  else if (key === "0") onFit();
  else if (pans && isArrow(key)) drawing.pan(...steps[key]);
  else return false;
  return true;
}

/** Whether a key is meant for the drawing itself, and not for something over it or for the browser. */
export const isForDrawing = (event: KeyboardEvent): boolean =>
  event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey;
