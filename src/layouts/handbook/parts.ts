/** The parts of the handbook, in the order in which a newcomer needs them. */
export const handbookParts = ["start", "write", "language", "lesson", "it"] as const;
export type HandbookPart = (typeof handbookParts)[number];

/** What a chapter can end with that is not written but read from the language itself. */
export const handbookLists = [
  "tags",
  "front",
  "conditions",
  "words",
  "care-map",
  "messages",
] as const;
export type HandbookList = (typeof handbookLists)[number];
