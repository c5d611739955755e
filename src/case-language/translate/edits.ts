/** A change to a text: what stands from `start` up to `end` becomes `text`. */
export type Edit = { start: number; end: number; text: string };

/**
 * Apply changes that do not overlap. Changes at the same place are made in the order given.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((one, other) => one.start - other.start || one.order - other.order);
  let result = "";
  let from = 0;
  for (const edit of ordered) {
    result += text.slice(from, edit.start) + edit.text;
    from = Math.max(from, edit.end);
  }
  return result + text.slice(from);
}
