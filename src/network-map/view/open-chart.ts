import type { Chart } from "../layout/chart.ts";
import { ChartScene } from "./chart-scene.ts";
import type { Letters } from "./letters.ts";
import { pensFor } from "./pens.ts";
import { openStage, resolutionOf, type StageEvents } from "./stage.ts";
import { watchLook } from "./watch-look.ts";

/** The professionals' chart in an element of the page. */
export type ChartDrawing = {
  /** Goes to the client. */
  reveal(still: boolean): void;
  pan(x: number, y: number): void;
  zoom(by: number): void;
  fit(still: boolean): void;
  destroy(): void;
};

/**
 * Opens the chart; everything of it in view, so that no word can be read yet.
 * @throws Error where the browser has no WebGL
 */
export async function openChart(
  host: HTMLElement,
  chart: Chart,
  events: StageEvents,
): Promise<ChartDrawing> {
  const stage = await openStage(host, events);
  let letters: Letters | undefined;
  let scene: ChartScene | undefined;
  let shown = false;
  let closed = false;
  const build = async (keepCamera: boolean) => {
    const pens = await pensFor(host, resolutionOf());
    if (closed) return pens.letters.destroy();
    scene = new ChartScene(chart, pens);
    stage.show(scene, keepCamera ? stage.camera : undefined);
    if (shown) scene.reveal();
    letters?.destroy();
    letters = pens.letters;
  };
  await build(false);
  const unwatch = watchLook(host, (what) => {
    if (host.clientWidth === 0) return;
    if (what === "size" && !stage.resize()) return;
    void build(what === "theme");
  });
  return {
    reveal(still) {
      shown = true;
      const place = scene?.reveal();
      if (!place) return;
      const zoom = 1;
      const { width, height } = stage.size;
      stage.goTo({ zoom, x: width / 2 - place.x, y: height / 2 - place.y }, still ? 0 : 1400);
    },
    pan: (x, y) => stage.pan({ x, y }),
    zoom: (by) => stage.zoom(by),
    fit: (still) => stage.goTo(stage.fitting(), still ? 0 : 240),
    destroy() {
      closed = true;
      unwatch();
      stage.destroy();
      letters?.destroy();
    },
  };
}
