// Gestures on the map: mouse, touch and pen through pointer events. Says what was meant; what is done is told by `Gestures`.

import type { Point } from "./camera.js";
import type { Hit } from "./geometry.js";

export interface Gestures {
  hit(at: Point, reach: number): Hit;
  /** Null: the pointer has left. */
  hover(at: Point | null): void;
  click(hit: Hit): void;
  doubleClick(hit: Hit, at: Point): void;
  pan(dx: number, dy: number): void;
  /** A pan has ended with this speed, CSS pixels a millisecond. */
  fling(vx: number, vy: number): void;
  zoom(factor: number, at: Point): void;
  drag(node: number, dx: number, dy: number): void;
  drop(node: number): void;
  /** The last finger or button is up again. */
  letGo(): void;
}

const CLICK_MOVE = 4; // CSS pixels that a click may wander
const TOUCH_MOVE = 9;
const DOUBLE_MS = 350;
const FINGER = 2.2; // how much wider a finger reaches than a mouse

interface Held {
  at: Point;
  from: Point;
}

export class Input {
  private readonly pointers = new Map<number, Held>();
  private moved = false;
  private grabbed: number | null = null;
  private lastClick: { time: number; at: Point } | null = null;
  private trail: { time: number; x: number; y: number }[] = [];
  private readonly abort = new AbortController();

  constructor(private readonly element: HTMLElement, private readonly gestures: Gestures) {
    const listen = <K extends keyof HTMLElementEventMap>(name: K, handler: (event: HTMLElementEventMap[K]) => void, options: AddEventListenerOptions = {}) =>
      element.addEventListener(name, handler, { ...options, signal: this.abort.signal });
    listen("pointerdown", (event) => this.down(event));
    listen("pointermove", (event) => this.move(event));
    listen("pointerup", (event) => this.up(event));
    listen("pointercancel", (event) => this.cancel(event));
    listen("pointerleave", () => {
      if (this.pointers.size === 0) gestures.hover(null);
    });
    listen("wheel", (event) => this.wheel(event), { passive: false });
    listen("dblclick", (event) => event.preventDefault());
  }

  /** Whether a finger or button is down. */
  get isHolding(): boolean {
    return this.pointers.size > 0;
  }

  leave(): void {
    this.abort.abort();
  }

  private place(event: MouseEvent): Point {
    const box = this.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private down(event: PointerEvent): void {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const at = this.place(event);
    this.element.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, { at, from: at });
    if (this.pointers.size === 1) {
      this.moved = false;
      this.trail = [];
      // A finger moves the map, wherever it touches: between many names it would find no other place.
      const hit = event.pointerType === "touch" ? null : this.gestures.hit(at, reachOf(event));
      this.grabbed = hit !== null && "node" in hit ? hit.node : null;
    } else {
      this.release();
      this.moved = true;
    }
  }

  private move(event: PointerEvent): void {
    const at = this.place(event);
    const held = this.pointers.get(event.pointerId);
    if (!held) {
      if (event.pointerType !== "touch") this.gestures.hover(at);
      return;
    }
    if (this.pointers.size === 2) return this.pinch(event.pointerId, at);
    const limit = event.pointerType === "mouse" ? CLICK_MOVE : TOUCH_MOVE;
    if (!this.moved && Math.hypot(at.x - held.from.x, at.y - held.from.y) < limit) return;
    this.moved = true;
    const [dx, dy] = [at.x - held.at.x, at.y - held.at.y];
    held.at = at;
    if (this.grabbed !== null) {
      this.gestures.drag(this.grabbed, dx, dy);
    } else {
      this.gestures.pan(dx, dy);
      this.trail.push({ time: event.timeStamp, x: at.x, y: at.y });
      if (this.trail.length > 6) this.trail.shift();
    }
  }

  // Two fingers: their middle pans, their distance zooms.
  private pinch(moving: number, at: Point): void {
    const other = [...this.pointers].find(([id]) => id !== moving)![1];
    const held = this.pointers.get(moving)!;
    const before = Math.hypot(held.at.x - other.at.x, held.at.y - other.at.y);
    const after = Math.hypot(at.x - other.at.x, at.y - other.at.y);
    this.gestures.pan((at.x - held.at.x) / 2, (at.y - held.at.y) / 2);
    if (before > 0 && after > 0) this.gestures.zoom(after / before, { x: (at.x + other.at.x) / 2, y: (at.y + other.at.y) / 2 });
    held.at = at;
  }

  private up(event: PointerEvent): void {
    const held = this.pointers.get(event.pointerId);
    if (!held) return;
    this.pointers.delete(event.pointerId);
    if (this.pointers.size > 0) return;
    this.gestures.letGo();
    if (this.moved) {
      if (this.grabbed === null) this.fling(event.timeStamp);
      return this.release();
    }
    this.grabbed = null;
    const at = this.place(event);
    const hit = this.gestures.hit(at, reachOf(event));
    const isSecond = this.lastClick !== null && event.timeStamp - this.lastClick.time < DOUBLE_MS && Math.hypot(at.x - this.lastClick.at.x, at.y - this.lastClick.at.y) < 12;
    this.lastClick = isSecond ? null : { time: event.timeStamp, at };
    if (isSecond) this.gestures.doubleClick(hit, at);
    else this.gestures.click(hit);
  }

  private cancel(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
    this.release();
    if (this.pointers.size === 0) this.gestures.letGo();
  }

  private release(): void {
    if (this.grabbed !== null && this.moved) this.gestures.drop(this.grabbed);
    this.grabbed = null;
  }

  private fling(now: number): void {
    const first = this.trail[0];
    const last = this.trail[this.trail.length - 1];
    if (!first || !last || last.time - first.time < 8 || now - last.time > 60) return;
    this.gestures.fling((last.x - first.x) / (last.time - first.time), (last.y - first.y) / (last.time - first.time));
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 400 : 1;
    // A pinch on a touchpad comes as small steps with Ctrl.
    const steps = Math.max(-240, Math.min(240, event.deltaY * lines));
    this.gestures.zoom(Math.exp(-steps * (event.ctrlKey ? 0.01 : 0.0022)), this.place(event));
  }
}

const reachOf = (event: PointerEvent): number => (event.pointerType === "touch" ? FINGER : 1);
