// The map as a picture to save: what is seen, with title, counts, legend and filters. Always on white, for print.

import { counted, plain } from "../dom.js";
import type { Sign } from "../export/picture.js";
import { fileName, frame as framed, toPicture } from "../export/picture.js";
import { filterWords } from "../filter_words.js";
import type { App, Picture, Shown } from "../view.js";
import { KINDS_NAMES, RELATION_NAMES, RELATION_VERBS, KIND_NAMES } from "../words.js";
import type { CampRegion } from "./camps.js";
import type { Camera } from "./camera.js";
import { headOf } from "./geometry.js";
import type { Label } from "./labels.js";
import type { RegionName } from "./paint.js";
import { drawNode, paintEdges, paintLabels, paintNodes, paintRegionNames, paintRegions } from "./paint.js";
import type { Titles } from "./paint.js";
import { SvgPen } from "./svg_pen.js";
import type { Scene } from "./scene.js";
import { Look } from "./scene.js";
import type { Frame } from "./stage.js";
import { KINDS, LINES, PALETTES, RELATIONS, campColour } from "./style.js";
import type { ColourBy } from "./style.js";
import { cleanLabel } from "./text.js";

const TITLED = 4000; // edges from which titles would make the file too large

export interface Seen {
  scene: Scene;
  camera: Camera;
  colourBy: ColourBy;
  labels: readonly Label[];
  regions: readonly CampRegion[];
  regionNames: readonly RegionName[];
  campNames: ReadonlyMap<number, string>;
  shown: Shown;
}

export function mapPicture(app: App, seen: Seen, kind: "png" | "svg"): Promise<Picture> {
  const title = plain(app.data.title) || "Map";
  return toPicture((ending) => fileName(title, "map", ending), kind, drawMap(app, seen, title));
}

export function drawMap(app: App, seen: Seen, title: string): { text: string; width: number; height: number } {
  const { scene, camera } = seen;
  const look: Frame = { camera, palette: PALETTES.light, colourBy: seen.colourBy, edges: Infinity };
  const titles = scene.edges <= TITLED ? titlesOf(scene) : undefined;
  return framed(
    { title, counts: countsOf(scene), legend: legendOf(scene, seen), notes: notesOf(app, seen) },
    {
      width: camera.width,
      height: camera.height,
      draw(svg, left, top) {
        svg.open("svg", { x: left, y: top, width: camera.width, height: camera.height, viewBox: `0 0 ${camera.width} ${camera.height}` });
        const pen = new SvgPen(svg);
        paintRegions(pen, seen.regions, look, 1);
        paintEdges(pen, scene, look, titles);
        paintNodes(pen, scene, look, titles);
        paintLabels(pen, seen.labels, scene, look);
        paintRegionNames(pen, seen.regionNames, look, 1);
        svg.close();
      },
    },
  );
}

function titlesOf(scene: Scene): Titles {
  const { nodes } = scene.data;
  const name = (node: number) => cleanLabel(nodes.label[node]);
  return {
    node: (node) => `${name(node)}, ${KIND_NAMES[nodes.kind[node]]}`,
    edge: (edge) => `${name(scene.source[edge])} ${RELATION_VERBS[RELATIONS[scene.relation[edge]]]} ${name(scene.target[edge])}`,
  };
}

const isShown = (look: number): boolean => look !== Look.hidden;

/** "51 names and 120 edges" */
export function countsOf(scene: Scene): string {
  const nodes = scene.nodeLook.reduce((sum, look) => sum + Number(isShown(look)), 0);
  const edges = scene.edgeLook.reduce((sum, look) => sum + Number(isShown(look)), 0);
  return `${counted(nodes, "name")} and ${counted(edges, "edge")}`;
}

function legendOf(scene: Scene, seen: Seen): Sign[] {
  const palette = PALETTES.light;
  const kinds = new Map<number, number>();
  const relations = new Map<number, number>();
  const camps = new Map<number, number>();
  scene.nodeLook.forEach((look, node) => {
    if (!isShown(look)) return;
    kinds.set(scene.kind[node], (kinds.get(scene.kind[node]) ?? 0) + 1);
    const camp = scene.data.nodes.camp[node];
    if (camp > 0) camps.set(camp, (camps.get(camp) ?? 0) + 1);
  });
  scene.edgeLook.forEach((look, edge) => {
    if (isShown(look)) relations.set(scene.relation[edge], (relations.get(scene.relation[edge]) ?? 0) + 1);
  });

  const signs: Sign[] = [];
  KINDS.forEach((kind, place) => {
    const count = kinds.get(place);
    if (count === undefined) return;
    const fill = seen.colourBy === "kind" ? palette.kinds[kind] : palette.noCamp;
    signs.push({
      width: 14,
      words: `${KINDS_NAMES[kind]} (${count})`,
      draw: (svg, x, y) => drawNode(new SvgPen(svg), { kind, x: x + 7, y, radius: 6, look: Look.plain, palette, fill, rim: fill }),
    });
  });
  RELATIONS.forEach((relation, place) => {
    const count = relations.get(place);
    if (count === undefined) return;
    const look = LINES[relation];
    const style = { colour: palette.lines[relation], width: look.width + 0.6, dash: look.dash, round: look.round };
    signs.push({
      width: 34,
      words: `${RELATION_NAMES[relation]} (${count})`,
      draw(svg, x, y) {
        const pen = new SvgPen(svg);
        const curve = { x1: x, y1: y, cx: x + 17, cy: y, x2: x + (look.head === "none" ? 34 : 33), y2: y, bent: false, ux: 1, uy: 0 };
        pen.curves(style, (add) => add(curve));
        const head = headOf({ relation: place, width: 1.6 }, curve);
        if (head?.closed) pen.polygon(head.points, { fill: style.colour });
        else if (head) pen.polyline(head.points, { ...style, width: 1.6, dash: [], round: false });
      },
    });
  });
  if (seen.colourBy === "camp") {
    for (const [camp, count] of [...camps].sort((a, b) => b[1] - a[1]).slice(0, palette.camps.length)) {
      const fill = campColour(palette, camp);
      signs.push({
        width: 14,
        words: `${cleanLabel(seen.campNames.get(camp) ?? `Camp ${camp}`).slice(0, 60)} (${count})`,
        draw: (svg, x, y) => new SvgPen(svg).circle(x + 7, y, 6, { fill }),
      });
    }
  }
  return signs;
}

function notesOf(app: App, seen: Seen): string[] {
  const notes: string[] = [];
  const filters = filterWords(app.state(), app.data, app.index);
  if (filters.length > 0) notes.push(`Filters: ${filters.join("; ")}.`);
  const { hiddenNodes, hiddenEdges } = seen.shown;
  if (hiddenNodes + hiddenEdges > 0) notes.push(`Not shown: ${counted(hiddenNodes, "name")} and ${counted(hiddenEdges, "edge")} of ${seen.scene.nodes} and ${seen.scene.edges}.`);
  notes.push("Lines: blue and solid for support and alliance, red and dashed for opposition and conflict; thicker lines rest on more.");
  notes.push(`Standpoint ${app.data.version}, ${new Date().toISOString().slice(0, 10)}`);
  return notes;
}
