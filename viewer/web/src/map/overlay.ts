// What is written on canvases below and above lines and nodes: regions of camps, and labels.

import type { Camera } from "./camera.js";
import { CanvasPen, makeMeasure } from "./canvas_pen.js";
import { canvasContext, fitCanvas } from "./canvas_stage.js";
import { Labels } from "./labels.js";
import type { Layouts } from "./layouts.js";
import type { RegionName } from "./paint.js";
import { paintLabels, paintRegionNames, paintRegions, regionNames } from "./paint.js";
import type { Scene } from "./scene.js";
import { Look } from "./scene.js";
import type { Frame } from "./stage.js";
import type { CampRegion } from "./camps.js";
import { cleanLabel } from "./text.js";

const STALE_MS = 120; // labels are chosen anew so often while something moves
const DEAR_MS = 7; // unless that takes longer than this

export class Overlay {
  readonly labels: Labels;
  readonly campNames: ReadonlyMap<number, string>;
  private readonly below: Layer;
  private readonly above: Layer;
  private readonly measure = makeMeasure();
  private placedAt = -Infinity;
  private cost = 0;
  private hasRegions = false;

  constructor(private readonly scene: Scene, byProcessor: boolean) {
    this.below = new Layer("map-regions", byProcessor);
    this.above = new Layer("map-labels", byProcessor);
    this.labels = new Labels(scene, this.measure);
    const { camps } = scene.data;
    this.campNames = new Map(camps.number.map((number, i) => [number, cleanLabel(camps.name[i]) || `Camp ${number}`]));
  }

  get elements(): { below: HTMLCanvasElement; above: HTMLCanvasElement } {
    return { below: this.below.canvas, above: this.above.canvas };
  }

  /** Regions of camps of which a member is shown. */
  regionsShown(regions: readonly CampRegion[]): readonly CampRegion[] {
    if (regions.length === 0) return [];
    const { nodes } = this.scene.data;
    const shown = new Set<number>();
    for (let node = 0; node < this.scene.nodes; ++node) if (this.scene.nodeLook[node] !== Look.hidden) shown.add(nodes.camp[node]);
    return regions.filter((region) => shown.has(region.camp));
  }

  regionNames(regions: readonly CampRegion[], camera: Camera): RegionName[] {
    return regionNames(regions, this.campNames, camera, this.measure);
  }

  draw(frame: Frame, layouts: Layouts, now: number, rests: boolean): void {
    const regions = layouts.regionShare > 0 ? this.regionsShown(layouts.regions) : [];
    if (regions.length > 0 || this.hasRegions) {
      this.below.clear();
      paintRegions(this.below.pen, regions, frame, layouts.regionShare);
      this.hasRegions = regions.length > 0;
    }
    const names = this.regionNames(regions, frame.camera);
    if (rests || (now - this.placedAt > STALE_MS && this.cost < DEAR_MS)) {
      const begin = performance.now();
      this.labels.place(frame.camera, Math.max(24, Math.round((frame.camera.width * frame.camera.height) / 5200)), names);
      this.cost = performance.now() - begin;
      this.placedAt = now;
    }
    this.above.clear();
    paintLabels(this.above.pen, this.labels.current, this.scene, frame);
    paintRegionNames(this.above.pen, names, frame, layouts.regionShare);
  }
}

class Layer {
  readonly canvas = document.createElement("canvas");
  private readonly context: CanvasRenderingContext2D;
  readonly pen: CanvasPen;

  constructor(name: string, byProcessor: boolean) {
    this.context = canvasContext(this.canvas, byProcessor);
    this.pen = new CanvasPen(this.context);
    this.canvas.className = name;
  }

  clear(): void {
    fitCanvas(this.canvas, this.context);
    this.context.clearRect(0, 0, this.canvas.clientWidth, this.canvas.clientHeight);
  }
}
