const names = [
  "ink",
  "soft",
  "line",
  "paper",
  "sheet",
  "client",
  "wash",
  "accent",
  "on-accent",
] as const;

/** The colours of the theme that is on, as 0xrrggbb. */
export type Colours = Record<(typeof names)[number], number>;

/**
 * Reads the theme. Tokens are words such as `light-dark(…)`; only the browser knows what they are, so a
 * hidden element wears each and a pixel is painted with it.
 * @param host in the document; its style sheet gives `.probe.<name>` a colour
 */
export function readColours(host: HTMLElement): Colours {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const probe = host.appendChild(document.createElement("span"));
  const read = (name: string): number => {
    probe.className = `probe ${name}`;
    if (!pen) return 0;
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return (red << 16) | (green << 8) | blue;
  };
  const colours = Object.fromEntries(names.map((name) => [name, read(name)])) as Colours;
  probe.remove();
  return colours;
}

/** A colour as a canvas takes it. */
export const css = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;
