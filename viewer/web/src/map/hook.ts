// window.__standpoint.map: what tests and measurements ask of the map that is drawn on canvases. Nothing of the page reads it.
//
//   renderer      "webgl" (sigma) or "canvas"
//   camera()      {x, y, scale}: the middle of the screen in map units; CSS pixels a map unit
//   node(id)      {x, y, radius, look} of a node, in CSS pixels of the window; look: "hidden", "dim", "plain", "near", "held", "chosen"
//   edge(id)      {x, y, look}: the middle of its line
//   drawn()       {nodes, edges, labels, regions}: how many nodes and edges are shown, which labels and camps are written
//   settled()     nothing moves and all is drawn
//   frames()      {count, script, between}: frames drawn since the last call, milliseconds of script of each, and milliseconds
//                 from one to the next

// Set before the map is made, window.__standpoint = { renderer } asks for one of the two renderers.

export interface MapHook {
  readonly renderer: "webgl" | "canvas";
  camera(): { x: number; y: number; scale: number };
  node(id: string): { x: number; y: number; radius: number; look: string } | null;
  edge(id: string): { x: number; y: number; look: string } | null;
  drawn(): { nodes: number; edges: number; labels: string[]; regions: string[] };
  settled(): boolean;
  frames(): { count: number; script: number[]; between: number[] };
}

declare global {
  interface Window {
    __standpoint?: { map?: MapHook; renderer?: "webgl" | "canvas" };
  }
}

export function setHook(hook: MapHook | null): void {
  window.__standpoint ??= {};
  if (hook) window.__standpoint.map = hook;
  else delete window.__standpoint.map;
}
