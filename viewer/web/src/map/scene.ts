// The map as arrays, one number a node or edge, that renderers, hit tests and pictures read. What changes is marked:
// `positions` and `states` are counted up, so that a renderer knows what to send to the graphics card again.

import type { MapData } from "../model.js";
import { KINDS, LINES, RELATIONS } from "./style.js";
import type { Box } from "./camera.js";

/** How a node or edge is drawn now. */
export const enum Look {
  hidden = 0,
  dim = 1, // others are looked at
  plain = 2,
  near = 3, // belongs to what is looked at
  held = 4, // under the pointer, or where the keyboard is
  chosen = 5,
}

export interface Scene {
  readonly data: MapData;
  readonly nodes: number;
  readonly edges: number;
  readonly x: Float32Array; // where they are now
  readonly y: Float32Array;
  readonly size: Float32Array; // diameter at scale 1
  readonly kind: Uint8Array; // place in KINDS
  readonly nodesBySize: Uint32Array; // large ones first
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly relation: Uint8Array; // place in RELATIONS
  readonly width: Float32Array; // CSS pixels at scale 1
  readonly tint: Float32Array; // share of the line's colour, the rest being ground
  readonly slot: Float32Array; // where in the bundle of its pair, 0 = straight; left of the way from source to target
  readonly edgesByWeight: Uint32Array; // heavy ones last
  readonly nodeLook: Uint8Array;
  readonly edgeLook: Uint8Array;
  positions: number;
  states: number;
}

export function makeScene(data: MapData): Scene {
  const nodes = data.nodes.id.length;
  const edges = data.edges.id.length;
  const { width, tint, order } = weigh(data);
  return {
    data,
    nodes,
    edges,
    x: Float32Array.from(data.nodes.x, finite),
    y: Float32Array.from(data.nodes.y, finite),
    size: Float32Array.from(data.nodes.size, (size) => Math.min(100, Math.max(4, finite(size)))),
    kind: Uint8Array.from(data.nodes.kind, (kind) => Math.max(0, KINDS.indexOf(kind))),
    nodesBySize: sorted(nodes, (a, b) => data.nodes.size[b] - data.nodes.size[a] || a - b),
    source: Uint32Array.from(data.edges.source),
    target: Uint32Array.from(data.edges.target),
    relation: Uint8Array.from(data.edges.relation, (relation) => Math.max(0, RELATIONS.indexOf(relation))),
    width,
    tint,
    slot: spread(data),
    edgesByWeight: order,
    nodeLook: new Uint8Array(nodes).fill(Look.plain),
    edgeLook: new Uint8Array(edges).fill(Look.plain),
    positions: 1,
    states: 1,
  };
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

function sorted(count: number, compare: (a: number, b: number) => number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; ++i) order[i] = i;
  return order.sort(compare);
}

// A tie rests on at least one statement; the scale of widths is logarithmic, since a few rest on hundreds.
function weigh(data: MapData): { width: Float32Array; tint: Float32Array; order: Uint32Array } {
  const edges = data.edges.id.length;
  const rank = Float32Array.from(data.edges.weight, (weight, edge) =>
    Math.log1p(Math.max(0, finite(weight))) + 0.25 * Math.log1p(Math.max(0, finite(data.edges.statements[edge] ?? 0))));
  let most = 0;
  for (const value of rank) most = Math.max(most, value);
  const width = new Float32Array(edges);
  const tint = new Float32Array(edges);
  // Thousands of lines in full colour are a blot: the weak ones step back.
  const palest = Math.min(0.85, Math.max(0.24, 0.85 - 0.26 * Math.log10(Math.max(1, edges / 60))));
  for (let edge = 0; edge < edges; ++edge) {
    const share = most > 0 ? rank[edge] / most : 0;
    const look = LINES[data.edges.relation[edge]] ?? LINES.neutral;
    width[edge] = look.width + look.gain * share * share;
    tint[edge] = palest + (1 - palest) * share;
  }
  const affiliated = (edge: number) => (data.edges.relation[edge] === "affiliated" ? 1 : 0);
  const order = sorted(edges, (a, b) => affiliated(b) - affiliated(a) || rank[a] - rank[b] || a - b);
  return { width, tint, order };
}

/** Lines of one pair side by side: slots -0.5 and 0.5, or -1, 0 and 1, and so on. */
function spread(data: MapData): Float32Array {
  const { source, target, relation } = data.edges;
  const pairs = new Map<number, number[]>();
  const nodes = data.nodes.id.length;
  for (let edge = 0; edge < source.length; ++edge) {
    const key = Math.min(source[edge], target[edge]) * nodes + Math.max(source[edge], target[edge]);
    const bundle = pairs.get(key);
    if (bundle) bundle.push(edge);
    else pairs.set(key, [edge]);
  }
  const slot = new Float32Array(source.length);
  for (const bundle of pairs.values()) {
    if (bundle.length === 1) continue;
    const rank = (edge: number) => RELATIONS.indexOf(relation[edge]);
    bundle.sort((a, b) => rank(a) - rank(b) || a - b);
    bundle.forEach((edge, place) => {
      const side = source[edge] < target[edge] ? 1 : -1;
      slot[edge] = side * (place - (bundle.length - 1) / 2);
    });
  }
  return slot;
}

/** The part of the map that holds the nodes for which `wanted` is true; null = none is. */
export function extent(scene: Pick<Scene, "nodes" | "x" | "y">, wanted: (node: number) => boolean): Box | null {
  const box: Box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (let node = 0; node < scene.nodes; ++node) {
    if (!wanted(node)) continue;
    box.left = Math.min(box.left, scene.x[node]);
    box.right = Math.max(box.right, scene.x[node]);
    box.low = Math.min(box.low, scene.y[node]);
    box.high = Math.max(box.high, scene.y[node]);
  }
  return box.left <= box.right ? box : null;
}
