// The keyboard's way over the map: from node to node by size, or to the next one in a direction.

import { counted } from "../dom.js";
import type { MapIndex, Shown } from "../view.js";
import { KIND_NAMES } from "../words.js";
import type { Scene } from "./scene.js";
import { Look } from "./scene.js";
import { RELATIONS } from "./style.js";
import { cleanLabel } from "./text.js";

/** The shown node after (step 1) or before (-1) a node in the order of size, round about; -1 when none is shown. */
export function nextBySize(scene: Scene, node: number, step: 1 | -1): number {
  const order = scene.nodesBySize;
  const from = node < 0 ? (step > 0 ? -1 : 0) : order.indexOf(node);
  for (let i = 1; i <= order.length; ++i) {
    const next = order[(((from + step * i) % order.length) + order.length) % order.length];
    if (scene.nodeLook[next] !== Look.hidden) return next;
  }
  return -1;
}

/** The nearest shown node to one side (dx, dy; y up): what lies straight ahead counts as nearer. -1: none there. */
export function nextToward(scene: Scene, node: number, dx: number, dy: number): number {
  let best = -1;
  let least = Infinity;
  for (let other = 0; other < scene.nodes; ++other) {
    if (other === node || scene.nodeLook[other] === Look.hidden) continue;
    const ahead = (scene.x[other] - scene.x[node]) * dx + (scene.y[other] - scene.y[node]) * dy;
    const aside = Math.abs((scene.x[other] - scene.x[node]) * dy - (scene.y[other] - scene.y[node]) * dx);
    if (ahead <= 0 || aside > ahead) continue;
    const far = ahead + 2 * aside;
    if (far < least) {
      least = far;
      best = other;
    }
  }
  return best;
}

/** "Ida Holt, person, 12 statements, 3 allies, 2 foes"; of an issue "4 in favour, 2 against". */
export function describe(scene: Scene, index: MapIndex, shown: Shown, node: number): string {
  const { nodes } = scene.data;
  const of = new Map<string, Set<number>>();
  for (const edge of index.edgesAt[node]) {
    if (shown.edge[edge] === 0) continue;
    const relation = RELATIONS[scene.relation[edge]];
    const other = scene.source[edge] === node ? scene.target[edge] : scene.source[edge];
    const others = of.get(relation);
    if (others) others.add(other);
    else of.set(relation, new Set([other]));
  }
  const count = (relation: string) => of.get(relation)?.size ?? 0;
  const kind = nodes.kind[node];
  const ties =
    kind === "issue"
      ? [`${count("supports")} in favour`, `${count("opposes")} against`]
      : [counted(count("alliance"), "ally", "allies"), counted(count("conflict"), "foe")];
  return [cleanLabel(nodes.label[node]) || "no name", KIND_NAMES[kind], counted(nodes.statements[node], "statement"), ...ties].join(", ");
}
