// All lines in a few calls: straight ones as one quad, the bent ones of bundles in pieces, heads as small quads. What
// changes from frame to frame is a texel of bytes a line.

import { Look } from "../scene.js";
import type { Scene } from "../scene.js";
import { RELATIONS } from "../style.js";
import type { Drawing } from "./program.js";
import { DataTexture, GlProgram, Layer, NodeTexture, unit } from "./program.js";
import { EDGE_FRAGMENT, EDGE_VERTEX, HEAD_FRAGMENT, HEAD_VERTEX } from "./shaders.js";

const STEPS = 12; // pieces of a bent line

/** Lines drawn with one geometry, the heavy ones last. */
interface Batch {
  edges: Uint32Array;
  steps: number;
  ends: DataTexture;
  state: DataTexture;
  bytes: Uint8Array; // of `state`
}

export class EdgeLayer extends Layer {
  private readonly lines: GlProgram;
  private readonly heads: GlProgram;
  private readonly nodes: NodeTexture;
  private readonly batches: Batch[];
  private states = 0;
  private readonly present = new Uint8Array(3); // whether a pass has anything to draw

  constructor(private readonly gl: WebGL2RenderingContext, private readonly scene: Scene, private readonly drawing: Drawing) {
    super();
    this.lines = new GlProgram(gl, EDGE_VERTEX, EDGE_FRAGMENT);
    this.heads = new GlProgram(gl, HEAD_VERTEX, HEAD_FRAGMENT);
    this.nodes = new NodeTexture(gl, scene);
    const isBent = (edge: number) => scene.slot[edge] !== 0;
    this.batches = [this.batch(scene.edgesByWeight.filter((edge) => !isBent(edge)), 1), this.batch(scene.edgesByWeight.filter(isBent), STEPS)];
  }

  private batch(edges: Uint32Array, steps: number): Batch {
    const { gl, scene } = this;
    const ends = new DataTexture(gl, edges.length, "4 floats");
    const state = new DataTexture(gl, edges.length, "4 counts");
    const values = new Float32Array(ends.length);
    const bytes = new Uint8Array(state.length);
    edges.forEach((edge, i) => {
      values.set([scene.source[edge], scene.target[edge], scene.width[edge], scene.slot[edge]], i * 4);
      bytes[i * 4] = scene.relation[edge];
      bytes[i * 4 + 2] = Math.round(scene.tint[edge] * 255);
    });
    ends.send(values);
    return { edges, steps, ends, state, bytes };
  }

  private update(): void {
    this.nodes.update();
    if (this.states === this.scene.states) return;
    this.states = this.scene.states;
    this.present.fill(0);
    for (const { edges, bytes, state } of this.batches) {
      for (let i = 0; i < edges.length; ++i) {
        const look = this.scene.edgeLook[edges[i]];
        bytes[i * 4 + 1] = look;
        if (look !== Look.hidden) this.present[look === Look.dim ? 0 : look === Look.plain ? 1 : 2] = 1;
      }
      state.send(bytes);
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
        for (const { edges, ends, state, steps } of this.batches) {
          const count = Math.round(edges.length * share);
          if (count === 0) continue;
          program.use(frame, { u_nodes: this.nodes, u_ends: ends, u_state: state });
          gl.uniform3fv(program.at("u_colours"), colours);
          gl.uniform1i(program.at("u_pass"), pass);
          gl.uniform1i(program.at("u_first"), edges.length - count);
          gl.uniform1i(program.at("u_steps"), steps);
          gl.drawArrays(gl.TRIANGLES, 0, count * 6 * (program === this.lines ? steps : 1));
        }
      }
    }
  }
}
