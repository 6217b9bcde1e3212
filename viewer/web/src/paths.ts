// How two are tied: the shortest way over edges that are shown, along either direction; of several the one that rests on
// most statements, then the one whose names come first.

import type { MapData } from "./model.js";
import type { MapIndex } from "./view.js";

export interface Path {
  nodes: number[];
  edges: number[];
}

/** O(nodes + edges). null: there is none. */
export function findPath(data: MapData, index: MapIndex, edge: Uint32Array, from: number, to: number): Path | null {
  const { source, target } = data.edges;
  const other = (e: number, node: number): number => (source[e] === node ? target[e] : source[e]);
  const steps = new Int32Array(data.nodes.id.length).fill(-1);
  const best = new Float64Array(steps.length); // statements on the best way
  const cameBy = new Int32Array(steps.length).fill(-1);
  steps[from] = 0;
  let front = [from];
  while (front.length > 0 && steps[to] < 0) {
    const next: number[] = [];
    // By names, so that of equally good ways the first stays.
    front.sort((a, b) => a - b);
    for (const node of front) {
      for (const e of index.edgesAt[node]) {
        if (edge[e] === 0) continue;
        const reached = other(e, node);
        const value = best[node] + edge[e];
        if (steps[reached] < 0) {
          steps[reached] = steps[node] + 1;
          next.push(reached);
        } else if (steps[reached] !== steps[node] + 1 || value <= best[reached]) {
          continue;
        }
        best[reached] = value;
        cameBy[reached] = e;
      }
    }
    front = next;
  }
  if (steps[to] < 0) return null;
  const path: Path = { nodes: [to], edges: [] };
  for (let node = to; node !== from;) {
    const e = cameBy[node];
    node = other(e, node);
    path.edges.unshift(e);
    path.nodes.unshift(node);
  }
  return path;
}
