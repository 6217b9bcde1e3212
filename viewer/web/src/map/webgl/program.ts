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

  attribute(name: string): number {
    return this.gl.getAttribLocation(this.program, name);
  }

  /** Makes it the program in use, with the camera of the frame. */
  use(frame: Frame, texture: NodeTexture): void {
    const { gl } = this;
    const { camera } = frame;
    const ratio = gl.drawingBufferWidth / camera.width;
    gl.useProgram(this.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture.texture);
    gl.uniform1i(this.at("u_nodes"), 0);
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

/** Each node a texel: x, y, diameter, look. */
export class NodeTexture {
  readonly texture: WebGLTexture;
  private readonly values: Float32Array;
  private readonly rows: number;
  private positions = 0;
  private states = 0;

  constructor(private readonly gl: WebGL2RenderingContext, private readonly scene: Scene) {
    this.rows = Math.max(1, Math.ceil(scene.nodes / TEXTURE_WIDTH));
    this.values = new Float32Array(TEXTURE_WIDTH * this.rows * 4);
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, TEXTURE_WIDTH, this.rows);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  update(): void {
    const { gl, scene, values } = this;
    if (this.positions === scene.positions && this.states === scene.states) return;
    this.positions = scene.positions;
    this.states = scene.states;
    for (let node = 0; node < scene.nodes; ++node) {
      values[node * 4] = scene.x[node];
      values[node * 4 + 1] = scene.y[node];
      values[node * 4 + 2] = scene.size[node];
      values[node * 4 + 3] = scene.nodeLook[node];
    }
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, TEXTURE_WIDTH, this.rows, gl.RGBA, gl.FLOAT, values);
  }
}

export function buffer(gl: WebGL2RenderingContext, data: ArrayBufferView, usage: number = gl.STATIC_DRAW): WebGLBuffer {
  const made = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, made);
  gl.bufferData(gl.ARRAY_BUFFER, data, usage);
  return made;
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
