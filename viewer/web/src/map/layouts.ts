// Where nodes are: on the map of the data or by camp, and on the way from one to the other. What the user has moved
// stays moved while the page is open.

import type { MapData } from "../model.js";
import type { State } from "../view.js";
import { ease } from "./camera.js";
import type { CampRegion } from "./camps.js";
import { layoutByCamp } from "./camps.js";
import type { Scene } from "./scene.js";

type Name = State["layout"];

interface Places {
  x: Float32Array;
  y: Float32Array;
  regions: CampRegion[];
}

// By layout and id: maps of one title that are loaded again keep what was moved.
const moved = new Map<string, { x: number; y: number }>();
const keyOf = (data: MapData, layout: Name, node: number): string => `${data.title}\n${layout}\n${data.nodes.id[node]}`;

export class Layouts {
  current: Name = "force";
  private readonly known = new Map<Name, Places>();
  private way: { x: Float32Array; y: Float32Array; begin: number; duration: number } | null = null;
  /** How much of the regions of camps shows: 0 to 1. */
  regionShare = 0;

  constructor(private readonly scene: Scene, private readonly isUpright: () => boolean) {}

  get regions(): readonly CampRegion[] {
    return this.known.get("camps")?.regions ?? [];
  }

  get moving(): boolean {
    return this.way !== null;
  }

  /** Where nodes will be when the way is over. */
  places(): Places {
    return this.placesOf(this.current);
  }

  /** Goes to a layout, at once when `duration` (milliseconds) is 0. */
  choose(layout: Name, duration: number, now: number): void {
    this.current = layout;
    const to = this.placesOf(layout);
    if (duration <= 0) {
      this.way = null;
      this.scene.x.set(to.x);
      this.scene.y.set(to.y);
      this.regionShare = layout === "camps" ? 1 : 0;
      ++this.scene.positions;
    } else {
      this.way = { x: this.scene.x.slice(), y: this.scene.y.slice(), begin: now, duration };
    }
  }

  /** Goes on; true when something moved. */
  step(now: number): boolean {
    const { way, scene } = this;
    if (!way) return false;
    const to = this.placesOf(this.current);
    const t = Math.min(1, Math.max(0, (now - way.begin) / way.duration));
    const share = ease(t);
    for (let node = 0; node < scene.nodes; ++node) {
      scene.x[node] = way.x[node] + (to.x[node] - way.x[node]) * share;
      scene.y[node] = way.y[node] + (to.y[node] - way.y[node]) * share;
    }
    this.regionShare = this.current === "camps" ? share : Math.min(this.regionShare, 1 - share);
    if (t >= 1) this.way = null;
    ++scene.positions;
    return true;
  }

  move(node: number, dx: number, dy: number): void {
    const places = this.placesOf(this.current);
    places.x[node] += dx;
    places.y[node] += dy;
    this.scene.x[node] = places.x[node];
    this.scene.y[node] = places.y[node];
    moved.set(keyOf(this.scene.data, this.current, node), { x: places.x[node], y: places.y[node] });
    ++this.scene.positions;
  }

  private placesOf(layout: Name): Places {
    let places = this.known.get(layout);
    if (!places) {
      const { data } = this.scene;
      places = layout === "camps" ? layoutByCamp(data, this.isUpright()) : { x: this.scene.x.slice(), y: this.scene.y.slice(), regions: [] };
      for (let node = 0; moved.size > 0 && node < this.scene.nodes; ++node) {
        const place = moved.get(keyOf(data, layout, node));
        if (place) [places.x[node], places.y[node]] = [place.x, place.y];
      }
      this.known.set(layout, places);
    }
    return places;
  }
}
