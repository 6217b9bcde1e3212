// All lines in a few calls: straight ones as one quad, the bent ones of bundles as strips, heads as small quads.
// What changes from frame to frame is two bytes a line.

import { Look } from "../scene.js";
import type { Scene } from "../scene.js";
import { RELATIONS } from "../style.js";
import type { Drawing } from "./program.js";
import { GlProgram, Layer, NodeTexture, buffer, unit } from "./program.js";
import { EDGE_FRAGMENT, EDGE_VERTEX, HEAD_FRAGMENT, HEAD_VERTEX } from "./shaders.js";

const STEPS = 12; // pieces of a bent line

/** Lines drawn with one geometry, the heavy ones last. */
interface Batch {
  edges: Uint32Array;
  vertices: number;
  steps: WebGLBuffer;
  ends: WebGLBuffer;
  looks: WebGLBuffer;
  state: WebGLBuffer;
  stateBytes: Uint8Array;
}

export class EdgeLayer extends Layer {
  private readonly lines: GlProgram;
  private readonly heads: GlProgram;
  private readonly texture: NodeTexture;
  private readonly batches: Batch[];
  private readonly corners: WebGLBuffer;
  private states = 0;
  private readonly present = new Uint8Array(3); // whether a pass has anything to draw

  constructor(private readonly gl: WebGL2RenderingContext, private readonly scene: Scene, private readonly drawing: Drawing) {
    super();
    this.lines = new GlProgram(gl, EDGE_VERTEX, EDGE_FRAGMENT);
    this.heads = new GlProgram(gl, HEAD_VERTEX, HEAD_FRAGMENT);
    this.texture = new NodeTexture(gl, scene);
    this.corners = buffer(gl, new Float32Array([-1, -1, -1, 1, 1, -1, 1, 1]));
    const isBent = (edge: number) => scene.slot[edge] !== 0;
    this.batches = [
      this.batch(scene.edgesByWeight.filter((edge) => !isBent(edge)), 1),
      this.batch(scene.edgesByWeight.filter(isBent), STEPS),
    ];
  }

  private batch(edges: Uint32Array, steps: number): Batch {
    const { gl, scene } = this;
    const strip = new Float32Array((steps + 1) * 4);
    for (let i = 0; i <= steps; ++i) strip.set([i / steps, -1, i / steps, 1], i * 4);
    const ends = new Uint32Array(edges.length * 2);
    const looks = new Float32Array(edges.length * 3);
    edges.forEach((edge, i) => {
      ends[i * 2] = scene.source[edge];
      ends[i * 2 + 1] = scene.target[edge];
      looks[i * 3] = scene.width[edge];
      looks[i * 3 + 1] = scene.tint[edge];
      looks[i * 3 + 2] = scene.slot[edge];
    });
    const stateBytes = new Uint8Array(edges.length * 2);
    edges.forEach((edge, i) => (stateBytes[i * 2] = scene.relation[edge]));
    return {
      edges,
      vertices: (steps + 1) * 2,
      steps: buffer(gl, strip),
      ends: buffer(gl, ends),
      looks: buffer(gl, looks),
      state: buffer(gl, stateBytes, gl.DYNAMIC_DRAW),
      stateBytes,
    };
  }

  private update(): void {
    this.texture.update();
    if (this.states === this.scene.states) return;
    this.states = this.scene.states;
    this.present.fill(0);
    for (const batch of this.batches) {
      const { edges, stateBytes } = batch;
      for (let i = 0; i < edges.length; ++i) {
        const look = this.scene.edgeLook[edges[i]];
        stateBytes[i * 2 + 1] = look;
        if (look !== Look.hidden) this.present[look === Look.dim ? 0 : look === Look.plain ? 1 : 2] = 1;
      }
      this.gl.bindBuffer(this.gl.ARRAY_BUFFER, batch.state);
      this.gl.bufferSubData(this.gl.ARRAY_BUFFER, 0, stateBytes);
    }
  }

  override render(): void {
    const { gl } = this;
    const frame = this.drawing.frame;
    if (!frame || this.scene.edges === 0) return;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.enable(gl.BLEND);
    this.update();
    const colours = RELATIONS.flatMap((relation) => unit(frame.palette.lines[relation]));
    for (let pass = 0; pass < 3; ++pass) {
      if (!this.present[pass]) continue;
      const share = pass === 2 ? 1 : Math.min(1, frame.edges / this.scene.edges);
      for (const program of [this.lines, this.heads]) {
        program.use(frame, this.texture);
        gl.uniform3fv(program.at("u_colours"), colours);
        gl.uniform1i(program.at("u_pass"), pass);
        for (const batch of this.batches) this.drawBatch(program, batch, Math.round(batch.edges.length * share));
      }
    }
  }

  private drawBatch(program: GlProgram, batch: Batch, count: number): void {
    if (count === 0) return;
    const { gl } = this;
    const first = batch.edges.length - count;
    const isLine = program === this.lines;
    const used: number[] = [];
    const bind = (name: string, data: WebGLBuffer, set: (place: number) => void, divisor: number) => {
      const place = program.attribute(name);
      if (place < 0) return;
      gl.bindBuffer(gl.ARRAY_BUFFER, data);
      gl.enableVertexAttribArray(place);
      set(place);
      gl.vertexAttribDivisor(place, divisor);
      used.push(place);
    };
    bind(isLine ? "a_step" : "a_corner", isLine ? batch.steps : this.corners, (place) => gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0), 0);
    bind("a_ends", batch.ends, (place) => gl.vertexAttribIPointer(place, 2, gl.UNSIGNED_INT, 0, first * 8), 1);
    bind("a_look", batch.looks, (place) => gl.vertexAttribPointer(place, 3, gl.FLOAT, false, 0, first * 12), 1);
    bind("a_state", batch.state, (place) => gl.vertexAttribIPointer(place, 2, gl.UNSIGNED_BYTE, 0, first * 2), 1);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, isLine ? batch.vertices : 4, count);
    for (const place of used) {
      gl.vertexAttribDivisor(place, 0);
      gl.disableVertexAttribArray(place);
    }
  }
}
