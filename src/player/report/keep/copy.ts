/**
 * Puts a text on the clipboard: the modern way, else the old one.
 * @param field holds the same text; it stays selected when nothing works, ready to be copied by hand
 * @returns whether it was copied
 */
export async function copyText(text: string, field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no secure context: browsers still know the old command.
    field.focus();
    field.select();
    return typeof document.execCommand === "function" && document.execCommand("copy");
  }
}
