// What of the map stands out: what passes the filters, what is looked at, and what steps back meanwhile.

import type { MapIndex, Shown, State } from "../view.js";
import { cellOf } from "../view.js";
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
  const selected = chosen(scene, index, state.selection);
  const focus: Hit = hovered ?? (walked >= 0 ? { node: walked } : null);
  const path = state.path !== null ? shown.path : null;
  const quiet = focus !== null || path !== null || selected.length > 0;
  const rest = quiet ? Look.dim : Look.plain;

  for (let node = 0; node < scene.nodes; ++node) nodeLook[node] = shown.node[node] ? rest : Look.hidden;
  for (let edge = 0; edge < scene.edges; ++edge) {
    const seen = shown.edge[edge] > 0 && shown.node[scene.source[edge]] > 0 && shown.node[scene.target[edge]] > 0;
    edgeLook[edge] = seen && scene.source[edge] !== scene.target[edge] ? rest : Look.hidden;
  }

  const raise = (looks: Uint8Array, place: number, look: Look) => {
    if (looks[place] !== Look.hidden && looks[place] < look) looks[place] = look;
  };
  const surround = (hit: Place, look: Look, inside = false) => {
    if ("edge" in hit) {
      raise(edgeLook, hit.edge, look);
      raise(nodeLook, scene.source[hit.edge], Look.near);
      raise(nodeLook, scene.target[hit.edge], Look.near);
      return;
    }
    // Of a camp its members and what is between them, of a name also all around it.
    raise(nodeLook, hit.node, inside ? Look.near : look);
    const camp = scene.data.nodes.camp;
    for (const edge of index.edgesAt[hit.node] ?? []) {
      if (edgeLook[edge] === Look.hidden) continue;
      const [a, b] = [scene.source[edge], scene.target[edge]];
      if (inside && camp[a] !== camp[b]) continue;
      raise(edgeLook, edge, Look.near);
      raise(nodeLook, a, Look.near);
      raise(nodeLook, b, Look.near);
    }
  };

  // The nearest thing to the eye decides what else is shown near: pointer or keyboard, then the path, then the selection.
  if (focus !== null) {
    surround(focus, Look.held);
  } else if (path !== null) {
    for (const node of path.nodes) raise(nodeLook, node, Look.near);
    for (const edge of path.edges) raise(edgeLook, edge, Look.held);
  } else {
    for (const hit of selected) surround(hit, Look.chosen, state.selection?.kind === "camp");
  }
  if (state.selection?.kind === "node" || state.selection?.kind === "edge") {
    for (const hit of selected) {
      if ("node" in hit) raise(nodeLook, hit.node, Look.chosen);
      else raise(edgeLook, hit.edge, Look.chosen);
    }
  }
  ++scene.states;
}

type Place = NonNullable<Hit>;

/** What of the map is selected: a node, an edge, the members of a camp, or the edges of an actor to an issue. */
export function chosen(scene: Scene, index: MapIndex, selection: State["selection"]): Place[] {
  if (selection === null) return [];
  const { data } = scene;
  switch (selection.kind) {
    case "node":
    case "edge": {
      const place = (selection.kind === "node" ? index.node : index.edge).get(selection.id);
      return place === undefined ? [] : [selection.kind === "node" ? { node: place } : { edge: place }];
    }
    case "camp":
      return [...data.nodes.camp.keys()].filter((node) => String(data.nodes.camp[node]) === selection.id).map((node) => ({ node }));
    case "cell": {
      const cell = cellOf(selection.id);
      const [actor, issue] = cell ? [index.node.get(cell.actor), index.node.get(cell.issue)] : [];
      if (actor === undefined || issue === undefined) return [];
      return [...index.edgesAt[actor]].filter((edge) => scene.source[edge] === issue || scene.target[edge] === issue).map((edge) => ({ edge }));
    }
    case "changes":
      return [];
  }
}
