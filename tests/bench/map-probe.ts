/**
 * Runs in a page before its own scripts: times every frame with what hands did before it, and counts
 * textures that live in contexts that live.
 */
export function handTimes(): void {
  const times: number[] = [];
  let before = 0;
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const start = performance.now();
      callback(now);
      times.push(performance.now() - start + before);
      before = 0;
    });
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (kind, listener, options) {
    const timed = /^(pointermove|wheel)$/.test(kind) && typeof listener === "function";
    const heard = timed
      ? function (this: unknown, event: Event) {
          const start = performance.now();
          listener.call(this as EventTarget, event);
          before += performance.now() - start;
        }
      : listener;
    return listen.call(this, kind, heard, options);
  };
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
  Object.assign(window, { blancoProbe: { times, liveTextures } });
}
