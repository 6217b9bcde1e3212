// Where the camera goes: to all that is shown, to the names of a path, to what is selected, on after a throw. All of it
// at once for who prefers reduced motion.

import type { MapIndex, Shown, State } from "../view.js";
import type { Camera, Point } from "./camera.js";
import { chosen } from "./emphasis.js";
import type { Layouts } from "./layouts.js";
import type { Overlay } from "./overlay.js";
import type { Scene } from "./scene.js";
import { extent } from "./scene.js";

const MARGIN = 56; // CSS pixels around what is fitted in, for labels
const NEAREST = 1.25; // scale beyond which a small map is not blown up
const READABLE = 0.55; // scale at which the names around a chosen one can be read
const SLOWER_MS = 180; // in so long a thrown map loses most of its speed

export class Sight {
  private readonly preference = matchMedia("(prefers-reduced-motion: reduce)");
  private flung: { vx: number; vy: number; at: number } | null = null;

  constructor(private readonly scene: Scene, private readonly camera: Camera, private readonly layouts: Layouts, private readonly overlay: Overlay, private readonly index: MapIndex) {}

  /** `milliseconds`, or 0 for who prefers that nothing moves. */
  time(milliseconds: number): number {
    return this.preference.matches ? 0 : milliseconds;
  }

  fitShown(shown: Shown, duration: number): void {
    this.fit((node) => shown.node[node] === 1, duration);
  }

  fitNodes(nodes: readonly number[], duration: number): void {
    const wanted = new Set(nodes);
    this.fit((node) => wanted.has(node), duration);
  }

  private fit(wanted: (node: number) => boolean, duration: number): void {
    const { camera } = this;
    const places = this.layouts.places();
    const box = extent({ nodes: this.scene.nodes, x: places.x, y: places.y }, wanted);
    if (!box) return;
    for (const region of this.overlay.regionsShown(places.regions)) {
      box.left = Math.min(box.left, region.x - region.radius);
      box.right = Math.max(box.right, region.x + region.radius);
      box.low = Math.min(box.low, region.y - region.radius);
      box.high = Math.max(box.high, region.y + region.radius);
    }
    const to = camera.fitted(box, MARGIN, NEAREST);
    camera.limits.least = Math.min(0.05, to.scale * 0.5);
    this.go(to, duration);
  }

  /** Brings what is selected into view, near enough to read the names around it. */
  reveal(selection: State["selection"], duration: number): void {
    const hits = chosen(this.scene, this.index, selection);
    if (hits.length === 0) return;
    const nodes = hits.flatMap((hit) => ("node" in hit ? [hit.node] : [this.scene.source[hit.edge], this.scene.target[hit.edge]]));
    const { x, y } = this.layouts.places();
    const { camera } = this;
    const isWithin = (place: number, size: number) => place > size * 0.08 && place < size * 0.92;
    const isSeen = nodes.every((node) => isWithin(camera.screenX(x[node]), camera.width) && isWithin(camera.screenY(y[node]), camera.height));
    const isLegible = camera.scale >= READABLE * 0.5;
    if (isSeen && isLegible) return;
    const wanted = new Set(nodes);
    const box = extent({ nodes: this.scene.nodes, x, y }, (node) => wanted.has(node));
    if (!box) return;
    const nearest = isLegible || nodes.length > 2 ? Math.max(camera.scale, READABLE * 0.5) : READABLE;
    this.go(camera.fitted(box, Math.max(MARGIN, Math.min(camera.width, camera.height) * 0.2), nearest), duration);
  }

  zoomBy(factor: number, at: Point): void {
    this.go(this.camera.zoomed(factor, at), this.time(180));
  }

  /** A step of the keyboard. */
  panBy(dx: number, dy: number): void {
    const to = this.camera.destination();
    this.go({ ...to, x: to.x - dx / to.scale, y: to.y + dy / to.scale }, this.time(140));
  }

  private go(to: { x: number; y: number; scale: number }, duration: number): void {
    this.flung = null;
    this.camera.fly(to, this.time(duration), performance.now());
  }

  /** Goes on as it was dragged, CSS pixels a millisecond, ever slower. */
  fling(vx: number, vy: number): void {
    if (!this.preference.matches && Math.hypot(vx, vy) >= 0.15) this.flung = { vx, vy, at: performance.now() };
  }

  hold(): void {
    this.flung = null;
    this.camera.stop();
  }

  /** Goes on with what is under way; true when something moved. */
  step(now: number): boolean {
    const flew = this.camera.step(now);
    if (!this.flung) return flew;
    const { vx, vy, at } = this.flung;
    const time = Math.min(50, now - at);
    const slower = Math.exp(-time / SLOWER_MS);
    this.camera.panBy(vx * time, vy * time);
    this.flung = Math.hypot(vx, vy) * slower < 0.03 ? null : { vx: vx * slower, vy: vy * slower, at: now };
    return true;
  }

  get moving(): boolean {
    return this.camera.flying || this.flung !== null;
  }
}
