/**
 * Where a spreadsheet may see a formula begin: at the start of a cell, and behind whatever ends a cell
 * for one that expects other separators than ours (a semicolon in most of Europe, a tab). Signs that
 * nobody sees, quotes and the wide forms of the same signs do not hide it.
 */
const formula = /(^|[;\t\r\n])([\s\p{C}"]*)(?=[=+\-@|%＝＋－＠])/gu;

/**
 * Rows as CSV that every spreadsheet opens as text: with a mark of the encoding, and with a quote
 * before what it would take for a formula.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const safe = value.replace(formula, "$1$2'");
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
