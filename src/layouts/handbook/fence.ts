const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * The code of a fenced block, read back from the HTML that Markdown made of it.
 * @param html the inside of its `<pre>`: one `<code>` with nothing but text in it
 * @returns the code, and the language after the fence (`text` where it names none)
 * @throws when there is other HTML in it, since that would be lost
 */
export function fenceOf(html: string): { code: string; language: string } {
  const { attributes = "", inside = "" } =
    /^\s*<code(?<attributes>[^>]*)>(?<inside>[\s\S]*)<\/code>\s*$/u.exec(html)?.groups ?? {};
  if (!inside || inside.includes("<"))
    throw new Error(`A block of code in the handbook holds more than text: ${html.slice(0, 80)}`);
  const language = /class="language-(?<name>[\w-]+)/u.exec(attributes)?.groups?.name ?? "text";
  const code = inside.replace(
    /&(?:#x(?<hex>[0-9a-f]+)|#(?<number>\d+)|(?<name>[a-z]+));/giu,
    (whole, hex?: string, number?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number));
    },
  );
  return { code: code.replace(/\n$/u, ""), language };
}
