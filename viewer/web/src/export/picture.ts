// Pictures of what is seen: a drawing with its title, what it shows in numbers, legend and filters around it.

import { SvgWriter } from "./svg.js";
import type { Picture } from "../view.js";

/** What a view draws: itself at a place of a larger picture. */
export interface Drawing {
  width: number;
  height: number;
  draw(svg: SvgWriter, left: number, top: number): void;
}

/** A sign of the legend, drawn with its left middle at (x, y), and what it means. */
export interface Sign {
  width: number;
  words: string;
  draw(svg: SvgWriter, x: number, y: number): void;
}

export interface Frame {
  title: string;
  counts: string; // what is shown, in a line
  legend: Sign[];
  notes: string[]; // below the legend, each its own line: filters, what was left out, the program
}

export const ink = { text: "#1a1a1a", faint: "#595959", line: "#dedede", strong: "#4d4d4d", ground: "#ffffff" };

const margin = 32;
const font = 12;
const row = 24;

let context: CanvasRenderingContext2D | null | undefined;

/** Width in pixels in the font of pictures; an estimate where there is no canvas. */
export function textWidth(text: string, size: number, weight = "normal"): number {
  context ??= typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!context) return Array.from(text).length * size * 0.6;
  context.font = `${weight} ${size}px system-ui, "DejaVu Sans", Helvetica, Arial, sans-serif`;
  return context.measureText(text).width;
}

/** The longest beginning that fits, with an ellipsis where something is cut. */
export function fit(text: string, width: number, size: number, weight = "normal"): string {
  const signs = Array.from(text.slice(0, 1000));
  if (signs.length === Array.from(text).length && textWidth(text, size, weight) <= width) return text;
  let [least, most] = [0, signs.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (textWidth(`${signs.slice(0, middle).join("")}…`, size, weight) <= width) least = middle;
    else most = middle - 1;
  }
  return `${signs.slice(0, least).join("").trimEnd()}…`;
}

/** Words in lines that fit. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fit(word, width, size));
  }
  return lines;
}

/** The whole picture as SVG. */
export function frame(about: Frame, drawing: Drawing): { text: string; width: number; height: number } {
  const width = Math.max(drawing.width + 2 * margin, 640);
  const inner = width - 2 * margin;
  const legend: { sign: Sign; x: number; line: number }[] = [];
  let [x, line] = [0, 0];
  for (const sign of about.legend) {
    const needed = sign.width + 6 + textWidth(sign.words, font) + 24;
    if (x > 0 && x + needed > inner) [x, line] = [0, line + 1];
    legend.push({ sign, x, line });
    x += needed;
  }
  const notes = about.notes.flatMap((note) => wrap(note, inner, font));
  const top = margin + 52;
  const legendTop = top + drawing.height + margin * 0.75;
  const notesTop = legendTop + (legend.length > 0 ? (line + 1) * row + 8 : 0);
  const height = notesTop + notes.length * 17 + margin * 0.5;

  const svg = new SvgWriter(width, height, about.title, `${about.counts}. ${about.notes.join(" ")}`);
  svg.element("rect", { width, height, fill: ink.ground });
  svg.words(margin, margin + 10, fit(about.title, inner, 20, "bold"), { "font-size": 20, "font-weight": "bold", fill: ink.text });
  svg.words(margin, margin + 30, fit(about.counts, inner, font), { "font-size": font, fill: ink.faint });
  drawing.draw(svg, margin, top);
  for (const { sign, x: left, line: at } of legend) {
    const y = legendTop + (at + 0.5) * row;
    sign.draw(svg, margin + left, y);
    svg.words(margin + left + sign.width + 6, y + 4, sign.words, { "font-size": font, fill: ink.text });
  }
  notes.forEach((note, i) => svg.words(margin, notesTop + (i + 1) * 17 - 4, note, { "font-size": font, fill: ink.faint }));
  return { text: svg.finish(), width, height };
}

/** A file name of a title: letters and digits of any script, at most 60 of them. */
export function fileName(title: string, what: string, ending: string): string {
  const name = title.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60).replace(/^-+|-+$/g, "");
  return `${name || "map"}-${what}.${ending}`;
}

// Larger canvases are refused by browsers.
const largestSide = 16_000;

/** The picture as a file: the SVG itself, or its pixels, two for one where that is not too large. */
export async function toPicture(name: (ending: string) => string, kind: "png" | "svg", svg: { text: string; width: number; height: number }): Promise<Picture> {
  const type = "image/svg+xml";
  if (kind === "svg") return { name: name("svg"), blob: new Blob([svg.text], { type }) };
  const image = new Image();
  image.src = `data:${type};charset=utf-8,${encodeURIComponent(svg.text)}`;
  await image.decode();
  const scale = Math.min(2, largestSide / Math.max(svg.width, svg.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(svg.width * scale);
  canvas.height = Math.round(svg.height * scale);
  const drawing = canvas.getContext("2d");
  if (!drawing) throw new Error("this browser has no canvas to draw the picture on");
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the picture is too large for this browser; save it as SVG");
  return { name: name("png"), blob };
}
