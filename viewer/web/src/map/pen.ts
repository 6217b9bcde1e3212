// What a picture of the map is drawn with: a canvas (the screen without WebGL, PNG) or SVG. paint.ts draws with it.

import type { Point } from "./camera.js";
import type { Curve } from "./geometry.js";
import type { FontClass } from "./labels.js";

export interface LineStyle {
  colour: string;
  width: number;
  dash: readonly number[];
  round: boolean;
}

export interface Fill {
  fill: string;
  stroke?: string;
  width?: number;
}

export interface TextStyle {
  font: FontClass;
  colour: string;
  halo?: string; // an outline in the ground's colour
  align: "left" | "center" | "right";
}

export interface Pen {
  /** Curves of one style, drawn together. */
  curves(style: LineStyle, draw: (add: (curve: Curve, title?: string) => void) => void): void;
  /** Many shapes of one style, drawn together; corners, or a middle and radius. */
  shapes(style: Fill, draw: (add: (shape: readonly Point[] | { x: number; y: number; radius: number }, title?: string) => void) => void): void;
  polygon(points: readonly Point[], style: Fill, title?: string): void;
  circle(x: number, y: number, radius: number, style: Fill, title?: string): void;
  polyline(points: readonly Point[], style: LineStyle): void;
  /** `y` is the text's top. */
  text(x: number, y: number, text: string, style: TextStyle): void;
}
