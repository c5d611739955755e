/**
 * Runs in a page before its own scripts: counts textures that live in contexts that live, and frames
 * that are asked for.
 */
export function countTexturesAndFrames(): void {
  const live = new Map<WebGL2RenderingContext, number>();
  const { createTexture, deleteTexture } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.createTexture = function () {
    live.set(this, (live.get(this) ?? 0) + 1);
    return createTexture.call(this);
  };
  WebGL2RenderingContext.prototype.deleteTexture = function (texture) {
    live.set(this, (live.get(this) ?? 0) - 1);
    deleteTexture.call(this, texture);
  };
  const liveTextures = (): number => {
    let sum = 0;
    for (const [context, count] of live) {
      // With its context a texture is gone.
      if (context.isContextLost()) live.delete(context);
      else sum += count;
    }
    return sum;
  };
  const probe = { liveTextures, frames: 0 };
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) => {
    probe.frames++;
    return ask(callback);
  };
  Object.assign(window, { blancoProbe: probe });
}
