const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** 16 random letters and digits; works where `randomUUID` does not (plain http in a school). */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}
