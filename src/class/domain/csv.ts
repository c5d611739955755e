/** What a spreadsheet would read as a formula, or as the end of a cell. */
const formula = /^[\s]*[=+\-@|%\t\r\n]/;

/**
 * Rows as CSV that every spreadsheet opens as text: with a mark of the encoding, and with a quote
 * before what it would take for a formula.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const safe = formula.test(value) ? `'${value}` : value;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
