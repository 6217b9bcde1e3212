// A pen that writes SVG. Everything from files is escaped here, and characters that XML forbids are replaced.

import type { Point } from "./camera.js";
import type { Curve } from "./geometry.js";
import { FAMILY, FONTS } from "./labels.js";
import type { Fill, LineStyle, Pen, TextStyle } from "./pen.js";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeXml = (text: string): string => text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Hundredths of a pixel, without zeros that say nothing. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 + 0);

export class SvgPen implements Pen {
  private readonly parts: string[] = [];

  constructor(private readonly width: number, private readonly height: number, private readonly title: string) {}

  /** The document. */
  document(): string {
    const [w, h] = [number(this.width), number(this.height)];
    return (
      `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" ` +
      `role="img" font-family="${escapeXml(FAMILY)}">\n<title>${escapeXml(this.title)}</title>\n${this.parts.join("\n")}\n</svg>\n`
    );
  }

  curves(style: LineStyle, draw: (add: (curve: Curve, title?: string) => void) => void): void {
    const inner: string[] = [];
    draw((curve, title) => {
      const way = curve.bent
        ? `M${number(curve.x1)} ${number(curve.y1)}Q${number(curve.cx)} ${number(curve.cy)} ${number(curve.x2)} ${number(curve.y2)}`
        : `M${number(curve.x1)} ${number(curve.y1)}L${number(curve.x2)} ${number(curve.y2)}`;
      inner.push(titled("path", `d="${way}"`, title));
    });
    if (inner.length > 0) this.parts.push(`<g ${lineAttributes(style)}>\n${inner.join("\n")}\n</g>`);
  }

  polygon(points: readonly Point[], style: Fill, title?: string): void {
    this.parts.push(titled("polygon", `points="${points.map((point) => `${number(point.x)},${number(point.y)}`).join(" ")}" ${fillAttributes(style)}`, title));
  }

  circle(x: number, y: number, radius: number, style: Fill, title?: string): void {
    this.parts.push(titled("circle", `cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" ${fillAttributes(style)}`, title));
  }

  polyline(points: readonly Point[], style: LineStyle): void {
    this.parts.push(`<polyline points="${points.map((point) => `${number(point.x)},${number(point.y)}`).join(" ")}" ${lineAttributes(style)}/>`);
  }

  rect(x: number, y: number, width: number, height: number, style: Fill): void {
    this.parts.push(`<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" ${fillAttributes(style)}/>`);
  }

  text(x: number, y: number, text: string, style: TextStyle): void {
    const font = FONTS[style.font];
    const weight = /\b600\b/.test(font.css) ? ' font-weight="600"' : "";
    const slant = font.css.startsWith("italic") ? ' font-style="italic"' : "";
    const anchor = { left: "start", center: "middle", right: "end" }[style.align];
    const halo = style.halo === undefined ? "" : ` stroke="${style.halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
    this.parts.push(
      `<text x="${number(x)}" y="${number(y + font.line * 0.8)}" font-size="${number(font.size)}"${weight}${slant} text-anchor="${anchor}" fill="${style.colour}"${halo}>${escapeXml(text)}</text>`,
    );
  }
}

function titled(name: string, attributes: string, title: string | undefined): string {
  return title === undefined || title === "" ? `<${name} ${attributes}/>` : `<${name} ${attributes}><title>${escapeXml(title)}</title></${name}>`;
}

const fillAttributes = (style: Fill): string =>
  `fill="${style.fill}"${style.stroke === undefined ? "" : ` stroke="${style.stroke}" stroke-width="${number(style.width ?? 1)}" stroke-linejoin="round"`}`;

const lineAttributes = (style: LineStyle): string =>
  `fill="none" stroke="${style.colour}" stroke-width="${number(style.width)}"` +
  (style.dash.length > 0 ? ` stroke-dasharray="${style.dash.map((length) => number(length || 0.1)).join(" ")}"` : "") +
  (style.round ? ' stroke-linecap="round"' : "");
