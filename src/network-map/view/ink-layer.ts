import "pixi.js/mesh";
import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader } from "pixi.js";
import type { Blot } from "../layout/blots.ts";
import type { Point } from "../layout/ink.ts";

/** A blot in one colour. */
export type Inked = Blot & { colour: number; alpha?: number };

/** Where the corners of a blot come, counted from a place and along a direction. */
export type Lie = {
  from: Point;
  cos: number;
  sin: number;
  /** Times as long and as thick as it was drawn, after it was moved along its own length. */
  long: number;
  thick: number;
  along: number;
};

/** Where one stands, how far its corner is from there, and its colour: five numbers of four bytes. */
const STRIDE = 5;

const vertex = `#version 300 es
in vec2 aAnchor;
in vec2 aOffset;
in vec4 aColor;
out vec4 vColor;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform float uOwn;
void main(void) {
  mat3 place = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((place * vec3(aAnchor + aOffset * uOwn, 1.0)).xy, 0.0, 1.0);
  vColor = vec4(aColor.rgb * aColor.a, aColor.a);
}`;
const fragment = `#version 300 es
in vec4 vColor;
out vec4 finalColor;
void main(void) {
  finalColor = vColor;
}`;

/** Coloured shapes that go to the graphics card as one, however many there are. */
export class InkLayer {
  readonly root: Mesh<Geometry, Shader>;
  private readonly shader = new Shader({
    glProgram: GlProgram.from({ vertex, fragment, name: "ink" }),
    resources: { own: { uOwn: { value: 1, type: "f32" } } },
  });
  private numbers = new Float32Array(0);
  private colours = new Uint32Array(0);
  private blots: readonly Inked[] = [];
  private first: number[] = [];
  private readonly buffer = new Buffer({
    data: this.numbers,
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
  });
  private readonly index = new Buffer({
    data: new Uint32Array(0),
    usage: BufferUsage.INDEX | BufferUsage.COPY_DST,
  });

  constructor() {
    const { buffer } = this;
    const stride = STRIDE * 4;
    this.root = new Mesh({
      geometry: new Geometry({
        attributes: {
          aAnchor: { buffer, format: "float32x2", stride, offset: 0 },
          aOffset: { buffer, format: "float32x2", stride, offset: 8 },
          aColor: { buffer, format: "unorm8x4", stride, offset: 16 },
        },
        indexBuffer: this.index,
      }),
      shader: this.shader,
    });
  }

  /** How large what stands somewhere is, for the size in which it was drawn. */
  scale(own: number): void {
    this.shader.resources.own.uniforms.uOwn = own;
  }

  /** Other blots than before; each then has to be laid or stood somewhere. */
  draw(blots: readonly Inked[]): void {
    this.blots = blots;
    this.first = [];
    let [corners, triangles] = [0, 0];
    for (const each of blots) {
      this.first.push(corners);
      corners += each.corners.length / 2;
      triangles += each.triangles.length;
    }
    this.numbers = new Float32Array(corners * STRIDE);
    this.colours = new Uint32Array(this.numbers.buffer);
    const index = new Uint32Array(triangles);
    let at = 0;
    blots.forEach((each, blot) => {
      const from = this.first[blot] ?? 0;
      for (const corner of each.triangles) index[at++] = from + corner;
      this.fade(blot, 1);
    });
    this.buffer.data = this.numbers;
    this.index.data = index;
  }

  /** What was laid, stood or faded since is drawn so from the next picture on. */
  settle(): void {
    this.buffer.update();
  }

  /** At a place, in its own size whatever the zoom is. @param at which of the blots */
  stand(at: number, { x, y }: Point): void {
    const corners = this.blots[at]?.corners ?? [];
    let to = (this.first[at] ?? 0) * STRIDE;
    for (let from = 0; from < corners.length; from += 2, to += STRIDE) {
      this.numbers[to] = x;
      this.numbers[to + 1] = y;
      this.numbers[to + 2] = corners[from] ?? 0;
      this.numbers[to + 3] = corners[from + 1] ?? 0;
    }
  }

  /** What stood somewhere stands somewhere else. @param at which of the blots */
  move(at: number, { x, y }: Point): void {
    const count = (this.blots[at]?.corners.length ?? 0) / 2;
    let to = (this.first[at] ?? 0) * STRIDE;
    for (let corner = 0; corner < count; corner++, to += STRIDE) {
      this.numbers[to] = x;
      this.numbers[to + 1] = y;
    }
  }

  /** In the layout, growing with it. @param at which of the blots */
  lay(at: number, { from: { x, y }, cos, sin, long, thick, along }: Lie): void {
    const corners = this.blots[at]?.corners ?? [];
    let to = (this.first[at] ?? 0) * STRIDE;
    for (let from = 0; from < corners.length; from += 2, to += STRIDE) {
      const far = ((corners[from] ?? 0) + along) * long;
      const aside = (corners[from + 1] ?? 0) * thick;
      this.numbers[to] = x + cos * far - sin * aside;
      this.numbers[to + 1] = y + sin * far + cos * aside;
    }
  }

  /** @param share of its own alpha */
  fade(at: number, share: number): void {
    const blot = this.blots[at];
    if (!blot) return;
    const { colour, alpha = 1, corners } = blot;
    const bytes =
      ((Math.round(alpha * share * 255) << 24) |
        ((colour & 0xff) << 16) |
        (colour & 0xff00) |
        (colour >>> 16)) >>>
      0;
    let to = (this.first[at] ?? 0) * STRIDE + 4;
    // Most of what moves keeps its colour from one picture to the next.
    if (this.colours[to] === bytes) return;
    for (let corner = 0; corner < corners.length; corner += 2, to += STRIDE)
      this.colours[to] = bytes;
  }

  destroy(): void {
    const { geometry } = this.root;
    this.root.destroy();
    geometry.destroy(true);
    this.shader.destroy();
  }
}
