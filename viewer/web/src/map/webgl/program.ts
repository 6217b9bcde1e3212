// What the layers of lines and nodes share: shaders compiled, uniforms set, the texture of nodes kept up to date.

import { loadFragmentShader, loadProgram, loadVertexShader } from "sigma/rendering";

import type { Scene } from "../scene.js";
import type { Frame } from "../stage.js";
import { lineGrowth, nodeGrowth, rgb } from "../style.js";
import { TEXTURE_WIDTH } from "./shaders.js";

/** What is drawn next; the stage sets it, the layers read it when sigma calls them. */
export interface Drawing {
  frame: Frame | null;
}

export class GlProgram {
  readonly program: WebGLProgram;
  private readonly places = new Map<string, WebGLUniformLocation | null>();

  constructor(readonly gl: WebGL2RenderingContext, vertex: string, fragment: string) {
    this.program = loadProgram(gl, [loadVertexShader(gl, vertex), loadFragmentShader(gl, fragment)]);
  }

  at(name: string): WebGLUniformLocation | null {
    let place = this.places.get(name);
    if (place === undefined) {
      place = this.gl.getUniformLocation(this.program, name);
      this.places.set(name, place);
    }
    return place;
  }

  /** Makes it the program in use, with the camera of the frame. */
  use(frame: Frame, textures: Record<string, DataTexture>): void {
    const { gl } = this;
    const { camera } = frame;
    const ratio = gl.drawingBufferWidth / camera.width;
    gl.useProgram(this.program);
    Object.entries(textures).forEach(([name, data], unit) => {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, data.texture);
      gl.uniform1i(this.at(name), unit);
    });
    gl.uniform2f(this.at("u_middle"), camera.x, camera.y);
    gl.uniform1f(this.at("u_scale"), camera.scale * ratio);
    gl.uniform2f(this.at("u_half"), (camera.width * ratio) / 2, (camera.height * ratio) / 2);
    gl.uniform1f(this.at("u_ratio"), ratio);
    gl.uniform1f(this.at("u_grow"), nodeGrowth(camera.scale));
    gl.uniform1f(this.at("u_lineGrow"), lineGrowth(camera.scale));
    gl.uniform3fv(this.at("u_ground"), unit(frame.palette.ground));
  }
}

export const unit = (colour: string): number[] => rgb(colour).map((part) => part / 255);

/** What a texel holds. */
type Texel = "4 floats" | "2 floats" | "4 bytes" | "4 counts";

/** Rows of items, a texel each. */
export class DataTexture {
  readonly texture: WebGLTexture;
  private readonly rows: number;
  private readonly format: [internal: number, format: number, type: number, parts: number];

  constructor(private readonly gl: WebGL2RenderingContext, items: number, texel: Texel) {
    this.rows = Math.max(1, Math.ceil(items / TEXTURE_WIDTH));
    this.format = {
      "4 floats": [gl.RGBA32F, gl.RGBA, gl.FLOAT, 4] as const,
      "2 floats": [gl.RG32F, gl.RG, gl.FLOAT, 2] as const,
      "4 bytes": [gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE, 4] as const,
      "4 counts": [gl.RGBA8UI, gl.RGBA_INTEGER, gl.UNSIGNED_BYTE, 4] as const,
    }[texel] as [number, number, number, number];
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, this.format[0], TEXTURE_WIDTH, this.rows);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  /** Numbers for all texels of all rows. */
  get length(): number {
    return TEXTURE_WIDTH * this.rows * this.format[3];
  }

  send(values: Float32Array | Uint8Array): void {
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, TEXTURE_WIDTH, this.rows, this.format[1], this.format[2], values);
  }
}

/** Each node a texel: x, y, diameter, look. */
export class NodeTexture extends DataTexture {
  private readonly values: Float32Array;
  private positions = 0;
  private states = 0;

  constructor(gl: WebGL2RenderingContext, private readonly scene: Scene) {
    super(gl, scene.nodes, "4 floats");
    this.values = new Float32Array(this.length);
  }

  update(): void {
    const { scene, values } = this;
    if (this.positions === scene.positions && this.states === scene.states) return;
    this.positions = scene.positions;
    this.states = scene.states;
    for (let node = 0; node < scene.nodes; ++node) {
      values[node * 4] = scene.x[node];
      values[node * 4 + 1] = scene.y[node];
      values[node * 4 + 2] = scene.size[node];
      values[node * 4 + 3] = scene.nodeLook[node];
    }
    this.send(values);
  }
}

/** sigma calls a layer with the signature of its own programs; items are not told one by one, the layers read the scene. */
export abstract class Layer {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  process(): void {}
  reallocate(): void {}
  kill(): void {}
  abstract render(): void;
}

export class NoLayer extends Layer {
  override render(): void {}
}
