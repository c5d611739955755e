/** Something that moves for a while: called with the share of its time that has passed, 0 to 1. */
type Motion = {
  from: number | undefined;
  lasts: number;
  step: (share: number) => void;
  done: () => void;
};

/**
 * Draws when there is something to draw, and does nothing at all otherwise: no frame is asked for while
 * everything stands still.
 */
export class Loop {
  private frame = 0;
  private readonly motions = new Set<Motion>();

  private readonly draw: () => void;

  /** @param draw the next picture */
  constructor(draw: () => void) {
    this.draw = draw;
  }

  /** Asks for one picture; many asks before the next frame make one. */
  readonly ask = (): void => {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.tick);
  };

  /**
   * Moves something.
   * @param lasts in milliseconds; 0 arrives at once
   * @returns ends it where it is
   */
  move(
    lasts: number,
    step: (share: number) => void,
    done: () => void = () => undefined,
  ): () => void {
    if (lasts <= 0) {
      step(1);
      done();
      this.ask();
      return () => undefined;
    }
    const motion: Motion = { from: undefined, lasts, step, done };
    this.motions.add(motion);
    step(0);
    this.ask();
    return () => void this.motions.delete(motion);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.motions.clear();
  }

  private readonly tick = (now: number): void => {
    this.frame = 0;
    for (const motion of this.motions) {
      motion.from ??= now;
      const share = Math.min(1, (now - motion.from) / motion.lasts);
      motion.step(share);
      if (share < 1) continue;
      this.motions.delete(motion);
      motion.done();
    }
    this.draw();
    if (this.motions.size > 0) this.ask();
  };
}

/** Slow, fast, slow. */
export const eased = (share: number): number =>
  share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
