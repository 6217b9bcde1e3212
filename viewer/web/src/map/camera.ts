// What part of the map is seen: the place in the middle of the screen and the scale. The map's y axis points up, the
// screen's down; screen places are CSS pixels from the upper left corner of the map.

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  low: number;
  high: number;
}

export interface CameraState {
  x: number;
  y: number;
  scale: number; // CSS pixels a map unit
}

interface Flight {
  from: CameraState;
  to: CameraState;
  begin: number;
  duration: number;
}

export const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);

/** Between two views so that the point that both show in the same place stays there. */
export function between(a: CameraState, b: CameraState, t: number): CameraState {
  const scale = a.scale * (b.scale / a.scale) ** t;
  const share = Math.abs(b.scale / a.scale - 1) < 1e-3 ? t : (1 - a.scale / scale) / (1 - a.scale / b.scale);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, scale };
}

export class Camera implements CameraState {
  x = 0;
  y = 0;
  scale = 1;
  width = 1;
  height = 1;
  limits = { least: 0.005, most: 6 };
  private flight: Flight | null = null;

  state(): CameraState {
    return { x: this.x, y: this.y, scale: this.scale };
  }

  set(state: CameraState): void {
    this.x = state.x;
    this.y = state.y;
    this.scale = this.bounded(state.scale);
  }

  resize(width: number, height: number): void {
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
  }

  screenX(x: number): number {
    return this.width / 2 + (x - this.x) * this.scale;
  }

  screenY(y: number): number {
    return this.height / 2 - (y - this.y) * this.scale;
  }

  mapPoint(at: Point): Point {
    return { x: this.x + (at.x - this.width / 2) / this.scale, y: this.y - (at.y - this.height / 2) / this.scale };
  }

  panBy(dx: number, dy: number): void {
    this.stop();
    this.x -= dx / this.scale;
    this.y += dy / this.scale;
  }

  /** The view after zooming so that what lies at `at` stays there. */
  zoomed(factor: number, at: Point): CameraState {
    const scale = this.bounded(this.scale * factor);
    const under = this.mapPoint(at);
    return { x: under.x - (at.x - this.width / 2) / scale, y: under.y + (at.y - this.height / 2) / scale, scale };
  }

  /** The view that shows a part of the map with `margin` CSS pixels around it, no nearer than `nearest`. */
  fitted(box: Box, margin: number, nearest: number): CameraState {
    const room = Math.min(margin, this.width / 5, this.height / 5);
    const across = (this.width - 2 * room) / Math.max(1e-6, box.right - box.left);
    const down = (this.height - 2 * room) / Math.max(1e-6, box.high - box.low);
    return { x: (box.left + box.right) / 2, y: (box.low + box.high) / 2, scale: this.bounded(Math.min(across, down, nearest)) };
  }

  /** Goes there, at once when `duration` (milliseconds) is 0. */
  fly(to: CameraState, duration: number, now: number): void {
    if (duration <= 0) {
      this.stop();
      this.set(to);
    } else {
      this.flight = { from: this.state(), to, begin: now, duration };
    }
  }

  stop(): void {
    this.flight = null;
  }

  get flying(): boolean {
    return this.flight !== null;
  }

  /** Where a flight ends; without one, where the camera is. */
  destination(): CameraState {
    return this.flight?.to ?? this.state();
  }

  /** Goes on with a flight; true when something moved. */
  step(now: number): boolean {
    if (!this.flight) return false;
    const { from, to, begin, duration } = this.flight;
    const t = Math.min(1, Math.max(0, (now - begin) / duration));
    this.set(between(from, to, ease(t)));
    if (t >= 1) this.flight = null;
    return true;
  }

  private bounded(scale: number): number {
    return Math.min(this.limits.most, Math.max(this.limits.least, scale));
  }
}
