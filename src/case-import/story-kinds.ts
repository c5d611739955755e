const kinds = { ".twee": "Twine", ".tw": "Twine", ".ink": "ink" } as const;

/** Which program a story comes from, as people call it. */
export type StoryKind = (typeof kinds)[keyof typeof kinds];

/**
 * Which program a file comes from, by how its name ends.
 * @returns undefined for a file that cannot be taken over
 */
export function storyKindOf(file: string): StoryKind | undefined {
  const name = file.toLowerCase();
  return Object.entries(kinds).find(([end]) => name.endsWith(end))?.[1];
}
