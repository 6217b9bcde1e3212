// Draws lines, nodes, regions and labels with a pen, as the WebGL layers do: the screen without WebGL, PNG and SVG.

import type { CampRegion } from "./camps.js";
import type { Camera, Point } from "./camera.js";
import type { Curve } from "./geometry.js";
import { corners, curveOf, headOf, lineWidth } from "./geometry.js";
import type { Label, LabelBox, MeasureIn } from "./labels.js";
import { FONTS } from "./labels.js";
import type { LineStyle, Pen } from "./pen.js";
import type { Scene } from "./scene.js";
import { Look } from "./scene.js";
import type { Frame } from "./stage.js";
import type { Palette } from "./style.js";
import { DIM_LINE, DIM_NODE, KINDS, LINES, RELATIONS, SHAPES, SMALL_RADIUS, campColour, mix, nodeGrowth, screenRadius } from "./style.js";
import { clip } from "./text.js";

/** A word or two for what is drawn, shown by programs that know titles. */
export interface Titles {
  node(node: number): string;
  edge(edge: number): string;
}

const inView = (camera: Camera, curve: Curve): boolean => {
  const left = Math.min(curve.x1, curve.cx, curve.x2);
  const right = Math.max(curve.x1, curve.cx, curve.x2);
  const top = Math.min(curve.y1, curve.cy, curve.y2);
  const bottom = Math.max(curve.y1, curve.cy, curve.y2);
  return right >= -8 && left <= camera.width + 8 && bottom >= -8 && top <= camera.height + 8;
};

/** What lines look like now, by a number that is the same for lines of one style. */
class LineStyles {
  private readonly known = new Map<number, LineStyle>();

  constructor(private readonly scene: Scene, private readonly frame: Frame) {}

  /** Tint and width in steps, so that lines fall into few groups. */
  key(edge: number): number {
    const { scene, frame } = this;
    const look = scene.edgeLook[edge] as Look;
    const width = lineWidth(scene, edge, frame.camera.scale);
    const share = look === Look.dim ? DIM_LINE : look >= Look.near ? 1 : scene.tint[edge];
    const tint = Math.round(share * Math.min(1, Math.max(0.35, width / 0.9)) * 12);
    // Dashes take a canvas ten times as long; while a large map moves, colour has to do.
    const isSolid = frame.edges < Infinity && frame.edges > 600 && look < Look.near;
    return ((scene.relation[edge] * 16 + tint) * 256 + Math.min(255, Math.max(4, Math.round(width * 4)))) * 2 + Number(isSolid);
  }

  style(key: number): LineStyle {
    let style = this.known.get(key);
    if (!style) {
      const [isSolid, width, tint, relation] = [key % 2 === 1, (key >> 1) % 256, (key >> 9) % 16, RELATIONS[key >> 13]];
      const { palette } = this.frame;
      style = { colour: mix(palette.ground, palette.lines[relation], tint / 12), width: Math.max(0.9, width / 4), dash: isSolid ? [] : LINES[relation].dash, round: LINES[relation].round };
      this.known.set(key, style);
    }
    return style;
  }
}

export function paintEdges(pen: Pen, scene: Scene, frame: Frame, titles?: Titles): void {
  const { camera } = frame;
  const growth = nodeGrowth(camera.scale);
  const styles = new LineStyles(scene, frame);
  const first = Number.isFinite(frame.edges) ? Math.max(0, scene.edges - Math.round(frame.edges)) : 0;
  for (let pass = 0; pass < 3; ++pass) {
    const groups = new Map<number, { edges: number[]; curves: Curve[] }>();
    for (let i = pass === 2 ? 0 : first; i < scene.edges; ++i) {
      const edge = scene.edgesByWeight[i];
      const look = scene.edgeLook[edge];
      if (look === Look.hidden || (pass === 0) !== (look === Look.dim) || (pass === 2) !== look > Look.plain) continue;
      const curve = curveOf(scene, edge, camera, growth);
      if (!curve || !inView(camera, curve)) continue;
      const key = styles.key(edge);
      const group = groups.get(key);
      if (group) {
        group.edges.push(edge);
        group.curves.push(curve);
      } else {
        groups.set(key, { edges: [edge], curves: [curve] });
      }
    }
    for (const [key, { edges, curves }] of groups) {
      const style = styles.style(key);
      pen.curves(style, (add) => curves.forEach((curve, i) => add(curve, titles?.edge(edges[i]))));
      edges.forEach((edge, i) => {
        const curve = curves[i];
        const head = headOf({ relation: scene.relation[edge], width: style.width }, curve);
        if (!head || Math.hypot(curve.x2 - curve.x1, curve.y2 - curve.y1) < 10) return;
        if (head.closed) pen.polygon(head.points, { fill: style.colour });
        else pen.polyline(head.points, { colour: style.colour, width: Math.max(1.4, style.width), dash: [], round: false });
      });
    }
  }
}

export function paintNodes(pen: Pen, scene: Scene, frame: Frame, titles?: Titles): void {
  const { camera, palette } = frame;
  const growth = nodeGrowth(camera.scale);
  const small = new Map<number, { fill: string; shapes: { node: number; shape: readonly Point[] | { x: number; y: number; radius: number } }[] }>();
  const large: { node: number; mark: NodeMark }[] = [];
  const fills = new Map<number, { fill: string; rim: string }>();
  for (const node of scene.nodesBySize) {
    const look = scene.nodeLook[node] as Look;
    if (look === Look.hidden) continue;
    const x = camera.screenX(scene.x[node]);
    const y = camera.screenY(scene.y[node]);
    const radius = screenRadius(scene.size[node], growth);
    if (x < -radius * 2 || y < -radius * 2 || x > camera.width + radius * 2 || y > camera.height + radius * 2) continue;
    const kind = KINDS[scene.kind[node]];
    const camp = frame.colourBy === "camp" ? Math.max(0, scene.data.nodes.camp[node]) : 0;
    const key = (camp * 8 + scene.kind[node]) * 2 + Number(look === Look.dim);
    let colours = fills.get(key);
    if (!colours) {
      const colour = frame.colourBy === "camp" ? campColour(palette, camp) : palette.kinds[kind];
      const share = look === Look.dim ? DIM_NODE : 1;
      fills.set(key, (colours = { fill: mix(palette.ground, colour, share), rim: mix(palette.ground, mix(colour, "#000000", 0.28), share) }));
    }
    const shape = SHAPES[kind];
    if (radius >= SMALL_RADIUS || look >= Look.held || shape.hollow) {
      large.push({ node, mark: { kind, x, y, radius, look, palette, ...colours } });
      continue;
    }
    // Thousands of small ones: one path for all of a colour.
    let group = small.get(key);
    if (!group) small.set(key, (group = { fill: colours.fill, shapes: [] }));
    group.shapes.push({ node, shape: shape.sides === 0 ? { x, y, radius: radius * shape.reach } : corners(shape, x, y, radius) });
  }
  for (const { node, mark } of large) if (mark.look < Look.held) drawNode(pen, mark, titles?.node(node));
  for (const { fill, shapes } of small.values()) {
    pen.shapes(frame.edges < Infinity ? { fill } : { fill, stroke: palette.ground, width: 0.8 }, (add) => shapes.forEach(({ node, shape }) => add(shape, titles?.node(node))));
  }
  for (const { node, mark } of large) if (mark.look >= Look.held) drawNode(pen, mark, titles?.node(node));
}

interface NodeMark {
  kind: (typeof KINDS)[number];
  x: number;
  y: number;
  radius: number;
  look: Look;
  palette: Palette;
  fill: string;
  rim: string;
}

/** A node, from outside inwards: a ring for what is chosen, a seam of ground, the shape with its rim. */
export function drawNode(pen: Pen, mark: NodeMark, title?: string): void {
  const { x, y, radius, look, palette } = mark;
  const shape = SHAPES[mark.kind];
  const put = (fill: string, stroke: string, width: number, name?: string) => {
    const style = { fill, stroke, width };
    if (shape.sides === 0) pen.circle(x, y, radius * shape.reach, style, name);
    else pen.polygon(corners(shape, x, y, radius), style, name);
  };
  if (look >= Look.held) put(palette.text, palette.text, 2 * (1.3 + (look === Look.chosen ? 3 : 1.8)));
  put(palette.ground, palette.ground, 2.6);
  put(shape.hollow ? palette.ground : mark.fill, shape.hollow ? mark.fill : mark.rim, shape.hollow ? radius * 0.3 : radius > 5 ? 1.3 : 0.7, title);
}

export function paintRegions(pen: Pen, regions: readonly CampRegion[], frame: Frame, share: number): void {
  const { camera, palette } = frame;
  for (const region of regions) {
    const colour = campColour(palette, region.camp);
    const style = { fill: mix(palette.ground, colour, 0.09 * share), stroke: mix(palette.ground, colour, 0.45 * share), width: 1.2 };
    pen.circle(camera.screenX(region.x), camera.screenY(region.y), region.radius * camera.scale, style);
  }
}

/** Names of camps, outside of their circles: above those of the upper half of the ring, below those of the lower. */
export function paintRegionNames(pen: Pen, names: readonly RegionName[], frame: Frame, share: number): void {
  const { palette } = frame;
  for (const { x, top, text, camp } of names) {
    const colour = mix(palette.ground, mix(campColour(palette, camp), palette.text, 0.35), share);
    pen.text(x, top, text, { font: "region", colour, halo: palette.ground, align: "center" });
  }
}

export interface RegionName extends LabelBox {
  x: number; // the middle
  text: string;
  camp: number;
}

/** Where names of camps stand; of two that would overlap, only that of the larger camp. */
export function regionNames(regions: readonly CampRegion[], names: ReadonlyMap<number, string>, camera: Camera, measure: MeasureIn): RegionName[] {
  const placed: RegionName[] = [];
  for (const region of regions) {
    const reach = region.radius * camera.scale;
    const room = Math.min(camera.width * 0.56, Math.max(270, reach * 2.4));
    const text = clip(names.get(region.camp) ?? `Camp ${region.camp}`, room, (part) => measure("region", part));
    const half = measure("region", text) / 2;
    const x = Math.min(Math.max(camera.screenX(region.x), half + 8), camera.width - half - 8);
    const top = camera.screenY(region.y) + (region.y >= -1 ? -reach - FONTS.region.line - 4 : reach + 4);
    const name = { x, text, camp: region.camp, left: x - half - 4, right: x + half + 4, top, bottom: top + FONTS.region.line };
    if (placed.every((other) => name.left >= other.right || name.right <= other.left || name.top >= other.bottom || name.bottom <= other.top)) placed.push(name);
  }
  return placed;
}

export function paintLabels(pen: Pen, labels: readonly Label[], scene: Scene, frame: Frame): void {
  const { camera, palette } = frame;
  // The important ones last, so that they lie on top where a held label had no free place.
  for (let i = labels.length - 1; i >= 0; --i) {
    const label = labels[i];
    const look = scene.nodeLook[label.node] as Look;
    if (look === Look.hidden) continue;
    const x = camera.screenX(scene.x[label.node]) + label.dx;
    const y = camera.screenY(scene.y[label.node]) + label.dy;
    const colour = look === Look.dim ? mix(palette.ground, palette.faint, 0.45) : label.font === "issue" && look < Look.held ? palette.faint : palette.text;
    label.lines.forEach((line, k) => pen.text(x, y + k * FONTS[label.font].line, line, { font: label.font, colour, halo: palette.ground, align: label.align }));
  }
}
