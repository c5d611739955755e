/** One passage of a Twee file as it stands there. */
export type RawPassage = {
  name: string;
  tags: string[];
  text: string;
  /** Line of the header, from 1. */
  line: number;
};

const header = /^::[^\S\n]*(.*)$/;

/**
 * Splits a Twee 3 file at its `:: Name [tags] {"metadata"}` headers.
 * Source of the form: "Twee 3 Specification", Interactive Fiction Technology Foundation.
 */
export function splitPassages(text: string): RawPassage[] {
  const passages: RawPassage[] = [];
  let lines: string[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    const head = header.exec(line)?.[1];
    const last = passages.at(-1);
    if (head === undefined) {
      lines.push(line);
      continue;
    }
    if (last) last.text = lines.join("\n").trimEnd();
    lines = [];
    const plain = head.replace(/(?<!\\)\{.*\}\s*$/, "").trim();
    const tags = /(?<!\\)\[([^\]]*)\]\s*$/.exec(plain);
    const name = (tags ? plain.slice(0, tags.index) : plain).trim().replace(/\\(.)/g, "$1");
    const words = (tags?.[1] ?? "").split(/\s+/).filter((each) => each !== "");
    passages.push({ name, tags: words, text: "", line: at + 1 });
  }
  const last = passages.at(-1);
  if (last) last.text = lines.join("\n").trimEnd();
  return passages;
}
