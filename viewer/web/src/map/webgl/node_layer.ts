// All nodes in one call: a quad each, of which the fragment shader cuts out the shape; large ones first, so that small ones
// lie on top.

import type { Scene } from "../scene.js";
import type { Frame } from "../stage.js";
import { KINDS, SHAPES, campColour, rgb } from "../style.js";
import type { Drawing } from "./program.js";
import { DataTexture, GlProgram, Layer, NodeTexture, unit } from "./program.js";
import { NODE_FRAGMENT, NODE_VERTEX, shapeUniform } from "./shaders.js";

export class NodeLayer extends Layer {
  private readonly program: GlProgram;
  private readonly nodes: NodeTexture;
  private readonly order: DataTexture;
  private readonly fills: DataTexture;
  private readonly shapes = new Float32Array(8 * 4);
  private filledFor: unknown[] = [];

  constructor(private readonly gl: WebGL2RenderingContext, private readonly scene: Scene, private readonly drawing: Drawing) {
    super();
    this.program = new GlProgram(gl, NODE_VERTEX, NODE_FRAGMENT);
    this.nodes = new NodeTexture(gl, scene);
    this.order = new DataTexture(gl, scene.nodes, "2 floats");
    this.fills = new DataTexture(gl, scene.nodes, "4 bytes");
    const places = new Float32Array(this.order.length);
    scene.nodesBySize.forEach((node, i) => places.set([node, scene.kind[node]], i * 2));
    this.order.send(places);
    KINDS.forEach((kind, i) => this.shapes.set(shapeUniform(SHAPES[kind]), i * 4));
  }

  private fill(frame: Frame): void {
    if (this.filledFor[0] === frame.palette && this.filledFor[1] === frame.colourBy) return;
    this.filledFor = [frame.palette, frame.colourBy];
    const { scene } = this;
    const bytes = new Uint8Array(this.fills.length);
    for (let node = 0; node < scene.nodes; ++node) {
      const kind = KINDS[scene.kind[node]];
      const colour = frame.colourBy === "camp" ? campColour(frame.palette, scene.data.nodes.camp[node]) : frame.palette.kinds[kind];
      bytes.set([...rgb(colour), SHAPES[kind].hollow ? 0 : 255], node * 4);
    }
    this.fills.send(bytes);
  }

  override render(): void {
    const { gl, program } = this;
    const frame = this.drawing.frame;
    if (!frame || this.scene.nodes === 0) return;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.enable(gl.BLEND);
    this.nodes.update();
    this.fill(frame);
    program.use(frame, { u_nodes: this.nodes, u_order: this.order, u_fills: this.fills });
    gl.uniform4fv(program.at("u_shapes"), this.shapes);
    gl.uniform3fv(program.at("u_text"), unit(frame.palette.text));
    gl.drawArrays(gl.TRIANGLES, 0, this.scene.nodes * 6);
  }
}
