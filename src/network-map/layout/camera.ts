import type { Point } from "./ink.ts";
import type { Size } from "./slots.ts";

/** Where the middle of the map is on the surface, in pixels, and how large a pixel of the layout is. */
export type Camera = Point & { zoom: number };

/** What there is to see: half its width and height, the middle at 0, 0. */
export type Half = Point;

const MOST = 4;
/** At least this much of the map stays in sight, in pixels. */
const KEPT = 64;

/** The camera that shows everything, as large as it goes, and never larger than it was laid out. */
export function fitted(half: Half, { width, height }: Size): Camera {
  const zoom = Math.min(1, width / (2 * half.x), height / (2 * half.y));
  return { x: width / 2, y: height / 2, zoom };
}

/**
 * Larger or smaller, while the place under a finger or pointer stays where it is.
 * @param by more than 1 is larger
 * @param at on the surface, in pixels
 * @param least the zoom at which everything fits: smaller than half of that there is nothing to see
 */
export function zoomed(camera: Camera, by: number, at: Point, least: number): Camera {
  const zoom = Math.min(MOST, Math.max(least / 2, camera.zoom * by));
  const share = zoom / camera.zoom;
  return { zoom, x: at.x - (at.x - camera.x) * share, y: at.y - (at.y - camera.y) * share };
}

/** Moved aside, but never so far that nothing is left to see. */
export function panned(camera: Camera, by: Point, half: Half, size: Size): Camera {
  const within = (value: number, reach: number, room: number) =>
    Math.min(room + reach - KEPT, Math.max(KEPT - reach, value));
  return {
    zoom: camera.zoom,
    x: within(camera.x + by.x, half.x * camera.zoom, size.width),
    y: within(camera.y + by.y, half.y * camera.zoom, size.height),
  };
}

/** The least that a camera has to move for a place to be in sight, with some room around it. */
export function revealing(camera: Camera, place: Point, size: Size, margin = 72): Camera {
  const into = (at: number, room: number) => {
    const edge = Math.min(margin, room / 2);
    return at < edge ? edge - at : at > room - edge ? room - edge - at : 0;
  };
  const x = camera.x + place.x * camera.zoom;
  const y = camera.y + place.y * camera.zoom;
  return {
    zoom: camera.zoom,
    x: camera.x + into(x, size.width),
    y: camera.y + into(y, size.height),
  };
}

/** Somewhere on the way from one camera to another; `share` from 0 to 1. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (one: number, other: number) => one + (other - one) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
}
