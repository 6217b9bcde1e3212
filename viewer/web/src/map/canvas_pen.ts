// A pen that draws on a canvas, in CSS pixels.

import type { Point } from "./camera.js";
import type { Curve } from "./geometry.js";
import { FONTS } from "./labels.js";
import type { FontClass } from "./labels.js";
import type { Fill, LineStyle, Pen, TextStyle } from "./pen.js";

export class CanvasPen implements Pen {
  constructor(private readonly context: CanvasRenderingContext2D) {}

  curves(style: LineStyle, draw: (add: (curve: Curve) => void) => void): void {
    const { context } = this;
    this.line(style);
    context.beginPath();
    draw((curve) => {
      context.moveTo(curve.x1, curve.y1);
      if (curve.bent) context.quadraticCurveTo(curve.cx, curve.cy, curve.x2, curve.y2);
      else context.lineTo(curve.x2, curve.y2);
    });
    context.stroke();
    context.setLineDash([]);
  }

  shapes(style: Fill, draw: (add: (shape: readonly Point[] | { x: number; y: number; radius: number }) => void) => void): void {
    const { context } = this;
    context.beginPath();
    draw((shape) => {
      if ("radius" in shape) {
        context.moveTo(shape.x + shape.radius, shape.y);
        context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      } else {
        shape.forEach((point, i) => (i === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
        context.closePath();
      }
    });
    this.paint(style);
  }

  polygon(points: readonly Point[], style: Fill): void {
    this.context.beginPath();
    points.forEach((point, i) => (i === 0 ? this.context.moveTo(point.x, point.y) : this.context.lineTo(point.x, point.y)));
    this.context.closePath();
    this.paint(style);
  }

  circle(x: number, y: number, radius: number, style: Fill): void {
    this.context.beginPath();
    this.context.arc(x, y, radius, 0, 2 * Math.PI);
    this.paint(style);
  }

  polyline(points: readonly Point[], style: LineStyle): void {
    this.line(style);
    this.context.beginPath();
    points.forEach((point, i) => (i === 0 ? this.context.moveTo(point.x, point.y) : this.context.lineTo(point.x, point.y)));
    this.context.stroke();
    this.context.setLineDash([]);
  }

  text(x: number, y: number, text: string, style: TextStyle): void {
    const { context } = this;
    const font = FONTS[style.font];
    if (context.font !== font.css) context.font = font.css;
    context.textAlign = style.align;
    context.textBaseline = "alphabetic";
    const line = y + font.line * 0.8;
    if (style.halo !== undefined) {
      context.lineWidth = 3.5;
      context.lineJoin = "round";
      context.strokeStyle = style.halo;
      context.strokeText(text, x, line);
    }
    context.fillStyle = style.colour;
    context.fillText(text, x, line);
  }

  private line(style: LineStyle): void {
    const { context } = this;
    context.strokeStyle = style.colour;
    context.lineWidth = style.width;
    context.lineCap = style.round ? "round" : "butt";
    context.setLineDash(style.dash as number[]);
  }

  private paint(style: Fill): void {
    const { context } = this;
    context.fillStyle = style.fill;
    context.fill();
    if (style.stroke === undefined) return;
    context.lineJoin = "round";
    context.strokeStyle = style.stroke;
    context.lineWidth = style.width ?? 1;
    context.stroke();
  }
}

/** Widths of words, as a canvas draws them. */
export function makeMeasure(): (font: FontClass, text: string) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  let current = "";
  return (font, text) => {
    if (current !== font) {
      context.font = FONTS[font].css;
      current = font;
    }
    return context.measureText(text).width;
  };
}
