import "pixi.js/mesh";
import {
  Buffer,
  BufferUsage,
  Container,
  Geometry,
  GlProgram,
  Mesh,
  Shader,
  type Texture,
  type TextureSource,
} from "pixi.js";
import type { Point } from "../layout/ink.ts";

/** Words at a place of the layout. */
export type Written = Point & {
  /** Whose words they are. */
  id: string;
  texture: Texture;
  /** How far the middle of the words is from the place, in pixels on the surface. */
  off: Point;
  /** Grows and shrinks as what stands there does; the rest keeps its size on the surface. */
  own: boolean;
};

/** Place, distance from it, place in the picture of all words, and whether it has its own size. */
const STRIDE = 7;

const vertex = `#version 300 es
in vec2 aAnchor;
in vec2 aOffset;
in vec2 aUV;
in float aOwn;
out vec2 vUV;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec2 uResolution;
uniform float uOwn;
uniform float uFlat;
uniform float uWhole;
void main(void) {
  mat3 place = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  vec2 at = (place * vec3(aAnchor + aOffset * mix(uFlat, uOwn, aOwn), 1.0)).xy;
  vec2 whole = (floor((at * 0.5 + 0.5) * uResolution + 0.5) / uResolution) * 2.0 - 1.0;
  gl_Position = vec4(mix(at, whole, uWhole * (1.0 - aOwn)), 0.0, 1.0);
  vUV = aUV;
}`;
const fragment = `#version 300 es
in vec2 vUV;
out vec4 finalColor;
uniform sampler2D uTexture;
void main(void) {
  finalColor = texture(uTexture, vUV);
}`;

/** All words on the map: one drawing for each page that they are written on. */
export class WordsLayer {
  readonly root = new Container();
  private readonly pages = new Map<TextureSource, Page>();
  private readonly places = new Map<string, { page: Page; quad: number }[]>();
  private scales: [number, number] = [1, 1];
  private readonly whole: boolean;

  /** @param whole words begin at a whole pixel: between two pixels of a plain screen they would blur */
  constructor(whole: boolean) {
    this.whole = whole;
  }

  /** @param own for what has its own size @param flat for what keeps its size on the surface */
  scale(own: number, flat: number): void {
    this.scales = [own, flat];
    for (const page of this.pages.values()) page.scale(own, flat);
  }

  /** Other words than before. */
  write(all: readonly Written[]): void {
    const bySource = new Map<TextureSource, Written[]>();
    for (const each of all) {
      const { source } = each.texture;
      const there = bySource.get(source);
      if (there) there.push(each);
      else bySource.set(source, [each]);
    }
    this.places.clear();
    for (const [source, page] of this.pages) if (!bySource.has(source)) page.write([]);
    for (const [source, some] of bySource) {
      const page = this.pages.get(source) ?? this.newPage(source);
      page.write(some);
      some.forEach(({ id }, quad) => {
        const there = this.places.get(id);
        if (there) there.push({ page, quad });
        else this.places.set(id, [{ page, quad }]);
      });
    }
  }

  /** All words of one go to another place. */
  put(id: string, at: Point): void {
    for (const { page, quad } of this.places.get(id) ?? []) page.put(quad, at);
  }

  /** What was put elsewhere is there from the next picture on. */
  settle(): void {
    for (const page of this.pages.values()) page.settle();
  }

  destroy(): void {
    for (const page of this.pages.values()) page.destroy();
    this.pages.clear();
    this.root.destroy();
  }

  private newPage(source: TextureSource): Page {
    const page = new Page(source, this.whole);
    page.scale(...this.scales);
    this.pages.set(source, page);
    this.root.addChild(page.root);
    return page;
  }
}

/** The words that stand in one picture. */
class Page {
  readonly root: Mesh<Geometry, Shader>;
  private readonly shader: Shader;
  private numbers = new Float32Array(0);
  private readonly buffer = new Buffer({
    data: this.numbers,
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
  });
  private readonly index = new Buffer({
    data: new Uint32Array(0),
    usage: BufferUsage.INDEX | BufferUsage.COPY_DST,
  });

  constructor(source: TextureSource, whole: boolean) {
    const { buffer } = this;
    const stride = STRIDE * 4;
    this.shader = new Shader({
      glProgram: GlProgram.from({ vertex, fragment, name: "words" }),
      resources: {
        uTexture: source,
        sizes: {
          uOwn: { value: 1, type: "f32" },
          uFlat: { value: 1, type: "f32" },
          uWhole: { value: whole ? 1 : 0, type: "f32" },
        },
      },
    });
    this.root = new Mesh({
      geometry: new Geometry({
        attributes: {
          aAnchor: { buffer, format: "float32x2", stride, offset: 0 },
          aOffset: { buffer, format: "float32x2", stride, offset: 8 },
          aUV: { buffer, format: "float32x2", stride, offset: 16 },
          aOwn: { buffer, format: "float32", stride, offset: 24 },
        },
        indexBuffer: this.index,
      }),
      shader: this.shader,
    });
  }

  scale(own: number, flat: number): void {
    Object.assign(this.shader.resources.sizes.uniforms, { uOwn: own, uFlat: flat });
  }

  write(words: readonly Written[]): void {
    this.numbers = new Float32Array(words.length * 4 * STRIDE);
    const index = new Uint32Array(words.length * 6);
    words.forEach((each, quad) => {
      const { width, height, uvs } = each.texture;
      const [left, top] = [each.off.x - width / 2, each.off.y - height / 2];
      const corners = [
        [left, top, uvs.x0, uvs.y0],
        [left + width, top, uvs.x1, uvs.y1],
        [left + width, top + height, uvs.x2, uvs.y2],
        [left, top + height, uvs.x3, uvs.y3],
      ] as const;
      corners.forEach((corner, at) => {
        this.numbers.set([each.x, each.y, ...corner, each.own ? 1 : 0], (quad * 4 + at) * STRIDE);
      });
      const first = quad * 4;
      index.set([first, first + 1, first + 2, first, first + 2, first + 3], quad * 6);
    });
    this.buffer.data = this.numbers;
    this.index.data = index;
    this.root.visible = words.length > 0;
  }

  put(quad: number, { x, y }: Point): void {
    for (let corner = 0; corner < 4; corner++) {
      const at = (quad * 4 + corner) * STRIDE;
      this.numbers[at] = x;
      this.numbers[at + 1] = y;
    }
  }

  settle(): void {
    this.buffer.update();
  }

  destroy(): void {
    const { geometry } = this.root;
    this.root.destroy();
    geometry.destroy(true);
    this.shader.destroy();
  }
}
