// Lines and shapes on the screen, in CSS pixels, y down: what is drawn on a canvas or in a picture, and what the
// pointer hits. The WebGL programs compute the same in their shaders.

import type { Camera, Point } from "./camera.js";
import type { Scene } from "./scene.js";
import { Look } from "./scene.js";
import { KINDS, LINES, RELATIONS, SHAPES, lineGrowth, nodeGrowth, screenRadius } from "./style.js";
import type { Shape } from "./style.js";

export const SLOT_GAP = 15; // CSS pixels between the middles of two lines of one pair
export const SLOT_SHARE = 0.16; // and at most this share of their length
export const HEAD_LENGTH = 8;
export const HEAD_HALF = 3.6;
const NODE_REACH = 3; // CSS pixels around a node that count as on it
const EDGE_REACH = 6; // and around a line

/** A quadratic curve; straight when `bent` is false, then (cx, cy) is its middle. */
export interface Curve {
  x1: number;
  y1: number;
  cx: number;
  cy: number;
  x2: number;
  y2: number;
  bent: boolean;
  ux: number; // direction at its end
  uy: number;
}

/** Where an edge runs; it ends at the border of its target when it has a head. Null when too short to be seen. */
export function curveOf(scene: Scene, edge: number, camera: Camera, growth = nodeGrowth(camera.scale)): Curve | null {
  const source = scene.source[edge];
  const target = scene.target[edge];
  const x1 = camera.screenX(scene.x[source]);
  const y1 = camera.screenY(scene.y[source]);
  let x2 = camera.screenX(scene.x[target]);
  let y2 = camera.screenY(scene.y[target]);
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (!(length > 1)) return null;

  const slot = scene.slot[edge];
  const bend = slot * Math.min(SLOT_GAP, SLOT_SHARE * length) * 2; // the control point lies twice as far out
  const cx = (x1 + x2) / 2 + ((y2 - y1) / length) * bend;
  const cy = (y1 + y2) / 2 - ((x2 - x1) / length) * bend;
  const last = Math.hypot(x2 - cx, y2 - cy) || 1;
  const ux = (x2 - cx) / last;
  const uy = (y2 - cy) / last;
  if (LINES[RELATIONS[scene.relation[edge]]].head !== "none") {
    const back = Math.min(screenRadius(scene.size[target], growth) * 1.06 + 1.5, length * 0.45);
    x2 -= ux * back;
    y2 -= uy * back;
  }
  return { x1, y1, cx: slot === 0 ? (x1 + x2) / 2 : cx, cy: slot === 0 ? (y1 + y2) / 2 : cy, x2, y2, bent: slot !== 0, ux, uy };
}

export function pointOn(curve: Curve, t: number): Point {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return { x: a * curve.x1 + b * curve.cx + c * curve.x2, y: a * curve.y1 + b * curve.cy + c * curve.y2 };
}

function toSegment(at: Point, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - x1) * dx + (at.y - y1) * dy) / square));
  return Math.hypot(at.x - x1 - t * dx, at.y - y1 - t * dy);
}

/** How far a point is from a curve, to a tenth of a pixel for the bends that are drawn. */
export function distanceTo(curve: Curve, at: Point): number {
  if (!curve.bent) return toSegment(at, curve.x1, curve.y1, curve.x2, curve.y2);
  let best = Infinity;
  let from: Point = { x: curve.x1, y: curve.y1 };
  for (let step = 1; step <= 16; ++step) {
    const to = pointOn(curve, step / 16);
    best = Math.min(best, toSegment(at, from.x, from.y, to.x, to.y));
    from = to;
  }
  return best;
}

/** Corners of a shape around (x, y), y down; empty for circles. */
export function corners(shape: Shape, x: number, y: number, radius: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < shape.sides; ++i) {
    const angle = shape.turn + (2 * Math.PI * i) / shape.sides;
    points.push({ x: x + Math.cos(angle) * shape.reach * radius, y: y + (shape.drop - Math.sin(angle) * shape.reach) * radius });
  }
  return points;
}

/** Strokes of a line's head: closed = filled. */
export function headOf(edge: { relation: number; width: number }, curve: Curve): { points: Point[]; closed: boolean } | null {
  const grow = Math.max(0.75, Math.min(1.6, edge.width / 1.6));
  const at = (back: number, side: number): Point => ({
    x: curve.x2 - curve.ux * back * grow - curve.uy * side * grow,
    y: curve.y2 - curve.uy * back * grow + curve.ux * side * grow,
  });
  switch (LINES[RELATIONS[edge.relation]].head) {
    case "arrow":
      return { points: [at(0, 0), at(HEAD_LENGTH, HEAD_HALF), at(HEAD_LENGTH, -HEAD_HALF)], closed: true };
    case "bar":
      return { points: [at(0, HEAD_HALF + 1), at(0, -HEAD_HALF - 1)], closed: false };
    case "open":
      return { points: [at(HEAD_LENGTH * 0.8, HEAD_HALF), at(0, 0), at(HEAD_LENGTH * 0.8, -HEAD_HALF)], closed: false };
    case "none":
      return null;
  }
}

/** The width of an edge's line on the screen. */
export const lineWidth = (scene: Scene, edge: number, scale: number): number => scene.width[edge] * lineGrowth(scale) + (scene.edgeLook[edge] >= Look.held ? 2 : 0);

export type Hit = { node: number } | { edge: number } | null;

/** What lies at a point of the screen: the uppermost node, else the nearest line. About 1 ms for 50,000 edges. */
export function hitTest(scene: Scene, camera: Camera, at: Point, reach = 1): Hit {
  const growth = nodeGrowth(camera.scale);
  const order = scene.nodesBySize;
  for (let i = order.length - 1; i >= 0; --i) {
    const node = order[i];
    if (scene.nodeLook[node] === Look.hidden) continue;
    const radius = screenRadius(scene.size[node], growth);
    const dx = at.x - camera.screenX(scene.x[node]);
    const dy = at.y - camera.screenY(scene.y[node]);
    const far = radius * 1.25 + NODE_REACH * reach;
    if (dx * dx + dy * dy > far * far) continue;
    if (insideShape(SHAPES[KINDS[scene.kind[node]]], dx, dy, radius, NODE_REACH * reach)) return { node };
  }
  return nearestEdge(scene, camera, at, EDGE_REACH * reach, growth);
}

function insideShape(shape: Shape, dx: number, dy: number, radius: number, reach: number): boolean {
  if (shape.sides === 0) return Math.hypot(dx, dy) <= radius + reach;
  const x = dx;
  const y = -(dy - shape.drop * radius);
  const step = (2 * Math.PI) / shape.sides;
  const angle = Math.atan2(y, x) - shape.turn;
  const inSide = angle - step * Math.floor(angle / step) - step / 2;
  return Math.cos(inSide) * Math.hypot(x, y) <= shape.reach * radius * Math.cos(step / 2) + reach;
}

function nearestEdge(scene: Scene, camera: Camera, at: Point, reach: number, growth: number): Hit {
  const from = camera.mapPoint(at);
  let best = Infinity;
  let found = -1;
  for (let edge = 0; edge < scene.edges; ++edge) {
    const look = scene.edgeLook[edge];
    if (look === Look.hidden) continue;
    // Most lines are nowhere near: the box of its ends first, in map units.
    const a = scene.source[edge];
    const b = scene.target[edge];
    const margin = (reach + Math.abs(scene.slot[edge]) * SLOT_GAP) / camera.scale;
    const ax = scene.x[a];
    const bx = scene.x[b];
    if ((ax < bx ? ax : bx) - margin > from.x || (ax > bx ? ax : bx) + margin < from.x) continue;
    const ay = scene.y[a];
    const by = scene.y[b];
    if ((ay < by ? ay : by) - margin > from.y || (ay > by ? ay : by) + margin < from.y) continue;
    const curve = curveOf(scene, edge, camera, growth);
    if (!curve) continue;
    // Lines that step back are hit only where nothing else is.
    const distance = distanceTo(curve, at) + (look === Look.dim ? reach / 2 : 0);
    if (distance <= reach + lineWidth(scene, edge, camera.scale) / 2 && distance < best) {
      best = distance;
      found = edge;
    }
  }
  return found < 0 ? null : { edge: found };
}
