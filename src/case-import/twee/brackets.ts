/**
 * Where a bracket that opens at `start` closes. Quoted texts are passed over.
 * @returns the index of the closing one; -1 where it never closes
 */
export function closing(text: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === open) depth += 1;
    else if (sign === close) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (open === "(" && (sign === '"' || sign === "'")) {
      const end = text.indexOf(sign, at + 1);
      // An apostrophe is no quotation.
      if (end !== -1 && (sign === '"' || !/\w/.test(text[at - 1] ?? ""))) at = end;
    }
  }
  return -1;
}

/**
 * Tells in which line of a file an index of a text lies. Quick where the indexes only grow.
 * @param firstLine the line in which the text begins
 */
export function lineCounter(text: string, firstLine: number): (index: number) => number {
  let at = 0;
  let line = firstLine;
  return (index) => {
    if (index < at) return firstLine + text.slice(0, index).split("\n").length - 1;
    for (; at < index; at++) if (text[at] === "\n") line += 1;
    return line;
  };
}
