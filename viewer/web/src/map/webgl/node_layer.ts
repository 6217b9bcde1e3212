// All nodes in one call: a quad each, whose shape the fragment shader cuts out; large ones first, so that small ones
// lie on top.

import type { Scene } from "../scene.js";
import type { Frame } from "../stage.js";
import { KINDS, SHAPES, campColour, rgb } from "../style.js";
import type { Drawing } from "./program.js";
import { GlProgram, Layer, NodeTexture, buffer, unit } from "./program.js";
import { NODE_FRAGMENT, NODE_VERTEX } from "./shaders.js";

export class NodeLayer extends Layer {
  private readonly program: GlProgram;
  private readonly texture: NodeTexture;
  private readonly corners: WebGLBuffer;
  private readonly places: WebGLBuffer;
  private readonly kinds: WebGLBuffer;
  private readonly fills: WebGLBuffer;
  private readonly shapes = new Float32Array(8 * 4);
  private filledFor: unknown[] = [];

  constructor(private readonly gl: WebGL2RenderingContext, private readonly scene: Scene, private readonly drawing: Drawing) {
    super();
    this.program = new GlProgram(gl, NODE_VERTEX, NODE_FRAGMENT);
    this.texture = new NodeTexture(gl, scene);
    this.corners = buffer(gl, new Float32Array([-1, -1, -1, 1, 1, -1, 1, 1]));
    this.places = buffer(gl, scene.nodesBySize);
    this.kinds = buffer(gl, Uint8Array.from(scene.nodesBySize, (node) => scene.kind[node]));
    this.fills = gl.createBuffer();
    KINDS.forEach((kind, i) => this.shapes.set([SHAPES[kind].sides, SHAPES[kind].reach, SHAPES[kind].turn, SHAPES[kind].drop], i * 4));
  }

  private fill(frame: Frame): void {
    if (this.filledFor[0] === frame.palette && this.filledFor[1] === frame.colourBy) return;
    this.filledFor = [frame.palette, frame.colourBy];
    const { scene, gl } = this;
    const bytes = new Uint8Array(scene.nodes * 4);
    scene.nodesBySize.forEach((node, i) => {
      const kind = KINDS[scene.kind[node]];
      const colour = frame.colourBy === "camp" ? campColour(frame.palette, scene.data.nodes.camp[node]) : frame.palette.kinds[kind];
      bytes.set([...rgb(colour), SHAPES[kind].hollow ? 0 : 255], i * 4);
    });
    gl.bindBuffer(gl.ARRAY_BUFFER, this.fills);
    gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
  }

  override render(): void {
    const { gl, program } = this;
    const frame = this.drawing.frame;
    if (!frame || this.scene.nodes === 0) return;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.enable(gl.BLEND);
    this.texture.update();
    this.fill(frame);
    program.use(frame, this.texture);
    gl.uniform4fv(program.at("u_shapes"), this.shapes);
    gl.uniform3fv(program.at("u_text"), unit(frame.palette.text));

    const used: number[] = [];
    const bind = (name: string, data: WebGLBuffer, set: (place: number) => void, divisor: number) => {
      const place = program.attribute(name);
      gl.bindBuffer(gl.ARRAY_BUFFER, data);
      gl.enableVertexAttribArray(place);
      set(place);
      gl.vertexAttribDivisor(place, divisor);
      used.push(place);
    };
    bind("a_corner", this.corners, (place) => gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0), 0);
    bind("a_node", this.places, (place) => gl.vertexAttribIPointer(place, 1, gl.UNSIGNED_INT, 0, 0), 1);
    bind("a_kind", this.kinds, (place) => gl.vertexAttribIPointer(place, 1, gl.UNSIGNED_BYTE, 0, 0), 1);
    bind("a_fill", this.fills, (place) => gl.vertexAttribPointer(place, 4, gl.UNSIGNED_BYTE, true, 0, 0), 1);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.scene.nodes);
    for (const place of used) {
      gl.vertexAttribDivisor(place, 0);
      gl.disableVertexAttribArray(place);
    }
  }
}
