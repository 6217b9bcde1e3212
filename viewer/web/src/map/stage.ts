// What draws lines and nodes on the screen: with WebGL through sigma, else on a canvas. Labels, regions of camps,
// hit tests, camera and gestures are the same for both and lie outside.

import type { Camera } from "./camera.js";
import type { Scene } from "./scene.js";
import type { ColourBy, Palette } from "./style.js";

export interface Frame {
  camera: Camera;
  palette: Palette;
  colourBy: ColourBy;
  /** How many of the lines that step back or are plain may be drawn, the heavy ones first; Infinity = all. */
  edges: number;
}

export interface Stage {
  readonly name: "webgl" | "canvas";
  /** Whether frames are computed by the processor, so that it pays to begin with few lines. */
  readonly software: boolean;
  draw(frame: Frame): void;
  resize(): void;
  leave(): void;
}

export type StageFactory = (root: HTMLElement, scene: Scene) => Stage;
