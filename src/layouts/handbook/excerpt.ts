/** A piece of text, and whether it is what was searched for. */
export type Piece = { text: string; hit: boolean };

/** How many characters are shown, about two lines. */
const LENGTH = 150;

/**
 * The part of a text in which the first of the words stands, cut at spaces.
 * @param terms words as the index keeps them: small letters without accents
 */
export function excerpt(text: string, terms: readonly string[]): Piece[] {
  const bare = withoutAccents(text);
  const hits = terms
    .flatMap((term) => occurrences(bare, term).map((at) => ({ at, end: at + term.length })))
    .sort((one, other) => one.at - other.at || other.end - one.end);
  const first = hits[0]?.at ?? 0;
  const start = first < LENGTH / 2 ? 0 : text.indexOf(" ", first - LENGTH / 3) + 1;
  const cut = text.length - start <= LENGTH ? text.length : text.lastIndexOf(" ", start + LENGTH);
  const end = cut > start ? cut : text.length;

  const pieces: Piece[] = [];
  let done = start;
  for (const hit of hits) {
    if (hit.at < done || hit.end > end) continue;
    pieces.push({ text: text.slice(done, hit.at), hit: false });
    pieces.push({ text: text.slice(hit.at, hit.end), hit: true });
    done = hit.end;
  }
  pieces.push({ text: text.slice(done, end), hit: false });
  if (start > 0) pieces.unshift({ text: "… ", hit: false });
  if (end < text.length) pieces.push({ text: " …", hit: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** Small letters without accents, character by character, so that every place stays the same. */
function withoutAccents(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const plain = text.charAt(at).normalize("NFD").charAt(0).toLowerCase();
    return plain.length === 1 ? plain : text.charAt(at);
  }).join("");
}

/** Where a word begins that starts with the term. */
function occurrences(text: string, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); term && at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) found.push(at);
  }
  return found;
}
