import { Graphics } from "pixi.js";

/**
 * A drawing that goes to the graphics card together with its neighbours. By itself Pixi draws shapes
 * of many corners one by one, and a hand's lines have many.
 */
export function newDrawing(): Graphics {
  const drawing = new Graphics();
  drawing.context.batchMode = "batch";
  return drawing;
}
