const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A key for one thing somebody wants done: 22 random letters, 132 bits. Sent again unchanged when no
 * answer came, so that it is done once.
 */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  // 64 letters: every byte gives each of them equally often.
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}
