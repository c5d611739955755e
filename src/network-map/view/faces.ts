import { CanvasSource, Sprite, Texture } from "pixi.js";
import { type Colours, css } from "./colours.ts";

export type Face = { portrait: string; ink: "client" | "ink" };

const TOKEN = /var\(--([a-z-]+)\)/g;

/**
 * Drawn faces as pictures. The files take their colours from the page's tokens, which a picture on its
 * own does not know, so they are filled in first.
 */
export class Faces {
  private readonly textures = new Map<string, Texture>();

  private readonly colours: Colours;
  private readonly resolution: number;

  /** @param resolution pixels of the screen for each CSS pixel */
  constructor(colours: Colours, resolution: number) {
    this.colours = colours;
    this.resolution = resolution;
  }

  /**
   * Fetches faces; one that does not come is left out, and a letter stands in its place.
   * @param wanted names of files, and the ink in which they are drawn
   * @param diameter of the largest, in CSS pixels
   */
  async load(wanted: readonly Face[], diameter: number): Promise<void> {
    await Promise.all(
      wanted.map(async ({ portrait, ink }) => {
        if (this.textures.has(portrait)) return;
        const texture = await this.paint(portrait, ink, diameter).catch(() => undefined);
        if (texture) this.textures.set(portrait, texture);
      }),
    );
  }

  sprite(portrait: string | undefined, diameter: number): Sprite | undefined {
    const texture = portrait === undefined ? undefined : this.textures.get(portrait);
    if (!texture) return undefined;
    const sprite = new Sprite(texture);
    sprite.anchor.set(0.5);
    sprite.setSize(diameter * 0.9);
    return sprite;
  }

  destroy(): void {
    for (const texture of this.textures.values()) texture.destroy(true);
    this.textures.clear();
  }

  private async paint(
    portrait: string,
    ink: Face["ink"],
    diameter: number,
  ): Promise<Texture | undefined> {
    const answer = await fetch(`/drawings/portraits/${portrait}.svg`);
    if (!answer.ok) return undefined;
    const side = Math.ceil(diameter * 2 * this.resolution);
    const file = this.dressed(await answer.text(), this.colours[ink], side);
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = side;
    canvas.getContext("2d")?.drawImage(image, 0, 0, side, side);
    const source = new CanvasSource({ resource: canvas, resolution: this.resolution });
    return new Texture({ source });
  }

  /** The file with this theme's colours, in its neutral mood, and with a size of its own. */
  private dressed(file: string, ink: number, side: number): string {
    const colours: Record<string, number> = this.colours;
    return file
      .replace("<svg ", `<svg width="${side}" height="${side}" `)
      .replaceAll("currentColor", css(ink))
      .replaceAll(TOKEN, (whole, name: string) => {
        const colour = colours[name];
        return colour === undefined ? whole : css(colour);
      });
  }
}
