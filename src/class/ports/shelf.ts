/** The shipped cases. */
export interface Shelf<Case> {
  /** A case in every language it has, the one it was written in first; null for an unknown id. */
  find(id: string): Promise<readonly Case[] | null>;
}
