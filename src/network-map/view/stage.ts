import "pixi.js/unsafe-eval";
import "pixi.js/graphics";
import { Container, Ticker, WebGLRenderer } from "pixi.js";
import { between, type Camera, fitted, type Half, panned, zoomed } from "../layout/camera.ts";
import type { Point } from "../layout/ink.ts";
import type { Size } from "../layout/slots.ts";
import { watchGestures } from "./gestures.ts";
import { eased, Loop } from "./loop.ts";

/** What is drawn on a stage. */
export type Scene = {
  readonly root: Container;
  readonly half: Half;
  /** Called for every change of zoom; `settled` when the hand rests. */
  zoomed(zoom: number, settled: boolean): void;
  /** What is at a place of the layout; `reach` is how far a finger may be off, in pixels of the layout. */
  pick(at: Point, reach: number): string | undefined;
  destroy(): void;
};

export type StageEvents = {
  onPick: (id: string | undefined) => void;
  /** The graphics card took its memory back, and what was drawn is gone. */
  onLost: () => void;
  /** There is memory again: what is wanted has to be opened anew. */
  onRestored: () => void;
};

const REACH = 26;

/**
 * A canvas with a camera over it, for one scene at a time. Nothing is drawn while nothing moves.
 * @throws Error where the browser has no WebGL
 */
export async function openStage(host: HTMLElement, events: StageEvents): Promise<Stage> {
  // Pixi's own clock would ask for a frame for ever; what it cleans up, closing the map cleans up.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const canvas = document.createElement("canvas");
  canvas.className = "network-canvas";
  canvas.setAttribute("aria-hidden", "true");
  const renderer = new WebGLRenderer();
  host.append(canvas);
  const { width, height } = sizeOf(host);
  try {
    await renderer.init({
      canvas,
      width,
      height,
      resolution: resolutionOf(),
      antialias: true,
      backgroundAlpha: 0,
      autoDensity: false,
      gcActive: false,
      skipExtensionImports: true,
      powerPreference: "low-power",
    });
  } catch (error) {
    canvas.remove();
    throw error;
  }
  return new Stage(host, canvas, renderer, events);
}

export const sizeOf = (host: HTMLElement): Size => ({
  width: Math.max(240, host.clientWidth),
  height: Math.max(240, host.clientHeight),
});

/** Beyond three pixels for one nobody sees a difference. */
export const resolutionOf = (): number => Math.min(3, Math.max(1, window.devicePixelRatio || 1));

export class Stage {
  readonly loop: Loop;
  camera: Camera = { x: 0, y: 0, zoom: 1 };
  size: Size;
  private readonly world = new Container({ isRenderGroup: true });
  private scene: Scene | undefined;
  private settling = 0;
  /** Hands go before a camera that is on its way. */
  private endMove = () => {};
  private lost = false;
  private readonly unwatch: () => void;

  private readonly host: HTMLElement;
  private readonly canvas: HTMLCanvasElement;
  private readonly renderer: WebGLRenderer;
  private readonly events: StageEvents;

  constructor(
    host: HTMLElement,
    canvas: HTMLCanvasElement,
    renderer: WebGLRenderer,
    events: StageEvents,
  ) {
    this.host = host;
    this.canvas = canvas;
    this.renderer = renderer;
    this.events = events;
    this.size = sizeOf(host);
    this.loop = new Loop(() => {
      if (!this.lost) this.renderer.render({ container: this.world });
    });
    canvas.addEventListener("webglcontextlost", this.onLost);
    canvas.addEventListener("webglcontextrestored", this.onRestored);
    this.unwatch = watchGestures(canvas, {
      onPan: (by) => this.pan(by),
      onZoom: (by, at) => this.zoom(by, at),
      onTap: (at) => events.onPick(this.pickAt(at)),
    });
  }

  /** Shows another scene; the one before is gone. @param camera keeps what was in sight, or fits */
  show(scene: Scene, camera?: Camera): void {
    this.scene?.root.removeFromParent();
    this.scene?.destroy();
    this.scene = scene;
    this.world.addChild(scene.root);
    this.look(camera ?? this.fitting(), true);
  }

  fitting(): Camera {
    return this.scene ? fitted(this.scene.half, this.size) : this.camera;
  }

  pan(by: Point): void {
    this.endMove();
    if (this.scene) this.look(panned(this.camera, by, this.scene.half, this.size), false);
  }

  zoom(by: number, at: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.endMove();
    this.look(zoomed(this.camera, by, at, this.fitting().zoom), false);
  }

  /** Brings the camera somewhere. @param lasts in milliseconds; 0 at once */
  goTo(camera: Camera, lasts: number): void {
    this.endMove();
    const from = this.camera;
    this.endMove = this.loop.move(
      lasts,
      (share) => this.look(between(from, camera, eased(share)), false),
      () => this.look(camera, true),
    );
  }

  /** After the surface changed. @returns whether anything did */
  resize(): boolean {
    const size = sizeOf(this.host);
    const resolution = resolutionOf();
    const same = size.width === this.size.width && size.height === this.size.height;
    if (same && resolution === this.renderer.resolution) return false;
    this.size = size;
    this.renderer.resize(size.width, size.height, resolution);
    return true;
  }

  destroy(): void {
    clearTimeout(this.settling);
    this.loop.stop();
    this.unwatch();
    this.canvas.removeEventListener("webglcontextlost", this.onLost);
    this.canvas.removeEventListener("webglcontextrestored", this.onRestored);
    this.scene?.root.removeFromParent();
    this.scene?.destroy();
    this.world.destroy({ children: true });
    // Also gives the context back: a browser allows about sixteen at a time.
    this.renderer.destroy({ removeView: true, releaseGlobalResources: true });
  }

  private look(camera: Camera, settled: boolean): void {
    const zoomedNow = camera.zoom !== this.camera.zoom;
    this.camera = camera;
    this.world.position.set(camera.x, camera.y);
    this.world.scale.set(camera.zoom);
    if (zoomedNow || settled) this.scene?.zoomed(camera.zoom, settled);
    if (zoomedNow && !settled) this.settleSoon();
    this.loop.ask();
  }

  private settleSoon(): void {
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => {
      this.scene?.zoomed(this.camera.zoom, true);
      this.loop.ask();
    }, 120);
  }

  private pickAt({ x, y }: Point): string | undefined {
    const { zoom } = this.camera;
    const at = { x: (x - this.camera.x) / zoom, y: (y - this.camera.y) / zoom };
    return this.scene?.pick(at, REACH / zoom);
  }

  private readonly onLost = (): void => {
    this.lost = true;
    this.loop.stop();
    this.events.onLost();
  };

  private readonly onRestored = (): void => this.events.onRestored();
}
