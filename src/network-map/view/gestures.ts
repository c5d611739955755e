import type { Point } from "../layout/ink.ts";

export type Gestures = {
  onPan: (by: Point) => void;
  /** @param by more than 1 is larger */
  onZoom: (by: number, at: Point) => void;
  onTap: (at: Point) => void;
};

/** A finger that moves less than this was meant to touch. In pixels. */
const STILL = 7;

/**
 * What hands do with a surface: one finger or the mouse moves it, two fingers or the wheel make it
 * larger and smaller, a touch picks. Places are in pixels from the corner of the element.
 * @returns stops watching
 */
export function watchGestures(element: HTMLElement, gestures: Gestures): () => void {
  const fingers = new Map<number, Point>();
  let travelled = 0;
  let pinched = false;

  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const spanOf = ([one, other]: Point[]) =>
    one && other
      ? {
          far: Math.hypot(one.x - other.x, one.y - other.y),
          middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
        }
      : undefined;

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) {
      travelled = 0;
      pinched = false;
    }
    fingers.set(event.pointerId, placeOf(event));
    if (fingers.size > 1) pinched = true;
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const spanBefore = spanOf([...fingers.values()]);
    const now = placeOf(event);
    fingers.set(event.pointerId, now);
    const by = { x: now.x - before.x, y: now.y - before.y };
    travelled += Math.hypot(by.x, by.y);
    const span = spanOf([...fingers.values()]);
    if (span && spanBefore) {
      const { middle } = span;
      gestures.onPan({ x: middle.x - spanBefore.middle.x, y: middle.y - spanBefore.middle.y });
      if (spanBefore.far > 0) gestures.onZoom(span.far / spanBefore.far, middle);
    } else if (travelled > STILL) gestures.onPan(by);
  };
  const up = (event: PointerEvent) => {
    const known = fingers.delete(event.pointerId);
    if (known && event.type === "pointerup" && travelled <= STILL && !pinched)
      gestures.onTap(placeOf(event));
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    // Lines and pages of old mice as pixels; one notch is about a tenth larger.
    const pixels = event.deltaY * (event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? 18 : 300);
    const most = Math.max(-240, Math.min(240, pixels));
    gestures.onZoom(Math.exp(-most * (event.ctrlKey ? 0.01 : 0.0018)), placeOf(event));
  };

  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", up);
  element.addEventListener("wheel", wheel, { passive: false });
  return () => {
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", up);
    element.removeEventListener("wheel", wheel);
  };
}
