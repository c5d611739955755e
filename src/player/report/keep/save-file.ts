/** Long enough for any browser to have begun reading. */
const KEEP_MS = 60_000;

/**
 * Lets the browser save a text as a file.
 * @param name with its extension
 * @param json the text
 */
export function saveFile(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
