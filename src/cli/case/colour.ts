/**
 * Whether to colour: only on a terminal, and never when the reader asked not to (https://no-color.org).
 */
export function wantsColours(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}
