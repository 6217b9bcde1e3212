// What of the map stands out: what passes the filters, what is looked at, and what steps back meanwhile.

import type { MapIndex, Shown, State } from "../view.js";
import type { Hit } from "./geometry.js";
import type { Scene } from "./scene.js";
import { Look } from "./scene.js";

export interface Attention {
  shown: Shown;
  state: Pick<State, "selection" | "path">;
  hovered: Hit;
  walked: number; // the node where the keyboard is; -1 = none
}

/** Sets the looks of all nodes and edges; a millisecond for 50,000 edges. */
export function emphasise(scene: Scene, index: MapIndex, attention: Attention): void {
  const { shown, state, hovered, walked } = attention;
  const { nodeLook, edgeLook } = scene;
  const selected = chosen(index, state.selection);
  const focus: Hit = hovered ?? (walked >= 0 ? { node: walked } : null);
  const path = state.path !== null ? shown.path : null;
  const quiet = focus !== null || path !== null || selected !== null;
  const rest = quiet ? Look.dim : Look.plain;

  for (let node = 0; node < scene.nodes; ++node) nodeLook[node] = shown.node[node] ? rest : Look.hidden;
  for (let edge = 0; edge < scene.edges; ++edge) {
    const seen = shown.edge[edge] > 0 && shown.node[scene.source[edge]] > 0 && shown.node[scene.target[edge]] > 0;
    edgeLook[edge] = seen && scene.source[edge] !== scene.target[edge] ? rest : Look.hidden;
  }

  const raise = (looks: Uint8Array, place: number, look: Look) => {
    if (looks[place] !== Look.hidden && looks[place] < look) looks[place] = look;
  };
  const surround = (hit: Hit, look: Look) => {
    if (hit === null) return;
    if ("node" in hit) {
      raise(nodeLook, hit.node, look);
      for (const edge of index.edgesAt[hit.node] ?? []) {
        if (edgeLook[edge] === Look.hidden) continue;
        raise(edgeLook, edge, Look.near);
        raise(nodeLook, scene.source[edge], Look.near);
        raise(nodeLook, scene.target[edge], Look.near);
      }
    } else {
      raise(edgeLook, hit.edge, look);
      raise(nodeLook, scene.source[hit.edge], Look.near);
      raise(nodeLook, scene.target[hit.edge], Look.near);
    }
  };

  // The nearest thing to the eye decides what else is shown near: pointer or keyboard, then the path, then the selection.
  if (focus !== null) {
    surround(focus, Look.held);
  } else if (path !== null) {
    for (const node of path.nodes) raise(nodeLook, node, Look.near);
    for (const edge of path.edges) raise(edgeLook, edge, Look.held);
  } else {
    surround(selected, Look.chosen);
  }
  if (selected !== null) {
    if ("node" in selected) raise(nodeLook, selected.node, Look.chosen);
    else raise(edgeLook, selected.edge, Look.chosen);
  }
  ++scene.states;
}

/** The place of what is selected; null when the map does not hold it. */
export function chosen(index: MapIndex, selection: State["selection"]): Hit {
  if (selection === null) return null;
  const place = selection.kind === "node" ? index.node.get(selection.id) : index.edge.get(selection.id);
  if (place === undefined) return null;
  return selection.kind === "node" ? { node: place } : { edge: place };
}
