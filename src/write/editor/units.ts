/** A piece of a case with a name, that source and translation both have. */
export type Unit = { key: string; from: number; line: number };

const opening =
  /^[^\S\n]*<(Scene|Ending|Choice|Meaning|Decide|Together|Person|Place|Fact|Meter|Contact|Debrief|Notes)\b([^>\n]*)/gm;

/**
 * Where the pieces of a case begin, in the order of the text. Reads what is half written too: it only
 * looks at lines that open a tag.
 */
export function unitsIn(text: string): Unit[] {
  let scene = "";
  let line = 1;
  let counted = 0;
  return [...text.matchAll(opening)].map(({ 1: tag = "", 2: attributes = "", index }) => {
    line += text.slice(counted, index).split("\n").length - 1;
    counted = index;
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
    const name = id ?? /\bphase="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const isScene = tag === "Scene" || tag === "Ending";
    if (isScene) scene = name;
    const inScene = ["Choice", "Meaning", "Decide", "Together"].includes(tag);
    const key = isScene ? `Scene ${name}` : inScene ? `${scene}/${name}` : `${tag} ${name}`;
    return { key, from: index, line };
  });
}

/**
 * The place in another text that belongs to a place in this one.
 * @returns an offset in `other`; undefined where no piece of both comes before it
 */
export function counterpart(
  units: readonly Unit[],
  offset: number,
  other: readonly Unit[],
): number | undefined {
  for (const { key, from } of units.toReversed()) {
    if (from > offset) continue;
    const same = other.find((each) => each.key === key);
    if (same) return same.from;
  }
  return undefined;
}

/** The id of the scene that a place is in; undefined before the first. */
export function sceneAt(units: readonly Unit[], offset: number): string | undefined {
  const scene = units.findLast(({ key, from }) => key.startsWith("Scene ") && from <= offset);
  return scene?.key.slice("Scene ".length);
}

/** Where a scene begins; undefined where there is none of that name. */
export function placeOfScene(units: readonly Unit[], scene: string): number | undefined {
  return units.find(({ key }) => key === `Scene ${scene}`)?.from;
}
