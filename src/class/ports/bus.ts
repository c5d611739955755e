/** Tells other processes that a class has grown. What it carries is no event: those are in the log. */
export interface Bus {
  /** Several calls in a short while may become one, with the highest number. */
  publish(id: string, seq: number): void;
  /**
   * @param listener told of what other processes publish, and maybe of one's own; `null` when
   *   something may have been missed, so every class should be looked at again
   */
  listen(listener: (grown: { id: string; seq: number } | null) => void): Promise<void>;
  close(): Promise<void>;
}
