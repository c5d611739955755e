import { readColours } from "../../../network-map/view/colours.ts";
import { openStage, resolutionOf, type StageEvents } from "../../../network-map/view/stage.ts";
import { watchLook } from "../../../network-map/view/watch-look.ts";
import type { Flow } from "./layout.ts";
import type { Schedule } from "./schedule.ts";
import { UnitsScene } from "./units-scene.ts";

/** The moving part of a flow, over the drawing that stands still. */
export type FlowView = {
  /** Goes on from where it is, or from the start when it had come to its end. */
  play(): void;
  pause(): void;
  /** Begins anew. */
  replay(): void;
  destroy(): void;
};

/**
 * Opens the moving part of a flow. It stands still until it is played, and after it has come to its end.
 * @param host as large as the flow; takes the canvas
 * @param ended called when the last disc has arrived
 * @throws Error where the browser has no WebGL
 */
export async function openFlow(
  host: HTMLElement,
  flow: Flow,
  { units, lasts }: Schedule,
  events: Pick<StageEvents, "onLost" | "onRestored"> & { onEnded: () => void },
): Promise<FlowView> {
  const stage = await openStage(host, { ...events, onPick: () => undefined });
  let now = 0;
  let halt: (() => void) | undefined;
  let scene: UnitsScene;
  const draw = () => {
    scene = new UnitsScene(flow, units, readColours(host), resolutionOf());
    scene.show(now);
    // Pixel for pixel over the drawing: the camera never moves.
    stage.show(scene, { x: 0, y: 0, zoom: 1 });
  };
  draw();
  const unwatch = watchLook(host, (what) => {
    if (host.clientWidth === 0) return;
    if (what === "theme" || stage.resize()) draw();
  });
  const pause = () => {
    halt?.();
    halt = undefined;
  };
  const play = () => {
    pause();
    if (now >= lasts) now = 0;
    const from = now;
    halt = stage.loop.move(
      lasts - from,
      (share) => {
        now = from + share * (lasts - from);
        scene.show(now);
      },
      () => {
        halt = undefined;
        events.onEnded();
      },
    );
  };
  return {
    play,
    pause,
    replay() {
      now = 0;
      play();
    },
    destroy() {
      pause();
      unwatch();
      stage.destroy();
    },
  };
}
