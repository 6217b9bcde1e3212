// A pen that writes SVG; the writer escapes what comes from files.

import type { Attributes, SvgWriter } from "../export/svg.js";
import type { Point } from "./camera.js";
import type { Curve } from "./geometry.js";
import { FONTS } from "./labels.js";
import type { Fill, LineStyle, Pen, TextStyle } from "./pen.js";

const n = (value: number): string => String(Math.round(value * 100) / 100 + 0);

export class SvgPen implements Pen {
  constructor(private readonly svg: SvgWriter) {}

  curves(style: LineStyle, draw: (add: (curve: Curve, title?: string) => void) => void): void {
    this.svg.open("g", lineAttributes(style));
    draw((curve, title) => {
      const way = curve.bent ? `Q${n(curve.cx)} ${n(curve.cy)} ${n(curve.x2)} ${n(curve.y2)}` : `L${n(curve.x2)} ${n(curve.y2)}`;
      this.put("path", { d: `M${n(curve.x1)} ${n(curve.y1)}${way}` }, title);
    });
    this.svg.close();
  }

  shapes(style: Fill, draw: (add: (shape: readonly Point[] | { x: number; y: number; radius: number }, title?: string) => void) => void): void {
    this.svg.open("g", fillAttributes(style));
    draw((shape, title) => {
      if ("radius" in shape) this.put("circle", { cx: shape.x, cy: shape.y, r: shape.radius }, title);
      else this.put("polygon", { points: joined(shape) }, title);
    });
    this.svg.close();
  }

  polygon(points: readonly Point[], style: Fill, title?: string): void {
    this.put("polygon", { points: joined(points), ...fillAttributes(style) }, title);
  }

  circle(x: number, y: number, radius: number, style: Fill, title?: string): void {
    this.put("circle", { cx: x, cy: y, r: radius, ...fillAttributes(style) }, title);
  }

  polyline(points: readonly Point[], style: LineStyle): void {
    this.put("polyline", { points: joined(points), ...lineAttributes(style) });
  }

  text(x: number, y: number, text: string, style: TextStyle): void {
    const font = FONTS[style.font];
    this.svg.words(x, y + font.line * 0.8, text, {
      "font-size": font.size,
      ...(font.css.includes("600") ? { "font-weight": 600 } : {}),
      ...(font.css.startsWith("italic") ? { "font-style": "italic" } : {}),
      "text-anchor": { left: "start", center: "middle", right: "end" }[style.align],
      fill: style.colour,
      ...(style.halo === undefined ? {} : { stroke: style.halo, "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke" }),
    });
  }

  private put(name: string, attributes: Attributes, title?: string): void {
    if (!title) return this.svg.element(name, attributes);
    this.svg.open(name, attributes);
    this.svg.title(title);
    this.svg.close();
  }
}

const joined = (points: readonly Point[]): string => points.map((point) => `${n(point.x)},${n(point.y)}`).join(" ");

const fillAttributes = (style: Fill): Attributes => ({
  fill: style.fill,
  ...(style.stroke === undefined ? {} : { stroke: style.stroke, "stroke-width": style.width ?? 1, "stroke-linejoin": "round" }),
});

const lineAttributes = (style: LineStyle): Attributes => ({
  fill: "none",
  stroke: style.colour,
  "stroke-width": style.width,
  ...(style.dash.length > 0 ? { "stroke-dasharray": style.dash.map((length) => n(length || 0.1)).join(" ") } : {}),
  ...(style.round ? { "stroke-linecap": "round" } : {}),
});
