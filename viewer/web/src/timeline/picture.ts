// The timeline as a picture, and as a table.

import { fit, ink, textWidth } from "../export/picture.js";
import { allOf, emptyStack, sizeOf } from "./rows.js";
import { drawnOneByOne, middle, rowHeight, shapesOf } from "./shapes.js";
import { endsOf } from "./units.js";
import type { Drawing, Sign } from "../export/picture.js";
import type { SvgWriter } from "../export/svg.js";
import type { Span, Stack, Timeline } from "./rows.js";
import type { Shape, Side } from "./shapes.js";

const font = 11.5;
const laneHeight = 20;
const headHeight = 40;
const longestName = 230;
const undatedWidth = 64;

const paint: Record<Side, Record<string, string>> = {
  support: { fill: "#2166ac", stroke: "#2166ac" },
  oppose: { fill: "#fddbc7", stroke: "#8a1220" },
  neutral: { fill: "#ffffff", stroke: ink.strong },
};

function drawShapes(svg: SvgWriter, shapes: readonly Shape[], x: number, y: number): void {
  svg.open("g", { transform: `translate(${x} ${y})` });
  for (const shape of shapes) {
    svg.element("path", { d: shape.path, ...paint[shape.side], "stroke-width": 1.2 });
    if (shape.number) svg.words(shape.number.x, shape.number.y, shape.number.text, { "text-anchor": "middle", "font-size": 9, fill: ink.text });
  }
  svg.close();
}

/** "▲2 ▽1 ○1" */
export function inSigns(stack: Stack): string {
  const parts: [number, string][] = [[stack.support.length, "▲"], [stack.oppose.length, "▽"], [stack.neutral.length, "○"]];
  return parts.filter(([count]) => count > 0).map(([count, sign]) => sign + count).join(" ");
}

function drawSpan(svg: SvgWriter, span: Span, left: number, columnWidth: number, y: number): void {
  const x = left + span.first * columnWidth + 2;
  const width = (span.last - span.first + 1) * columnWidth - 4;
  svg.element("rect", { x, y: y + 3, width, height: laneHeight - 6, rx: 3, fill: "#f2f2f2", stroke: ink.strong, "stroke-dasharray": "3 2" });
  svg.words(x + width / 2, y + laneHeight / 2 + 4, fit(inSigns(span.stack), width, 10), { "text-anchor": "middle", "font-size": 10, fill: ink.text });
}

/** `changes`: of each row's periods how many changes of side it has. */
export function drawingOf(timeline: Timeline, rows: Timeline["rows"], labels: readonly string[], changes: (node: number, period: number) => number): Drawing {
  const { periods, highest } = timeline;
  const columnWidth = Math.max(20, Math.min(44, 900 / Math.max(1, periods.length)));
  const names = rows.map((row) => `${fit(labels[row.node], longestName, font)} (${row.statements})`);
  const labelWidth = Math.max(0, ...names.map((name) => textWidth(name, font))) + 12;
  const hasUndated = rows.some((row) => sizeOf(row.undated) > 0);
  const tops: number[] = [];
  let y = headHeight;
  for (const row of rows) {
    tops.push(y);
    y += rowHeight + row.lanes.length * laneHeight;
  }
  return {
    width: labelWidth + periods.length * columnWidth + (hasUndated ? undatedWidth : 0),
    height: y,
    draw(svg, left, top) {
      const cells = left + labelWidth;
      const right = cells + periods.length * columnWidth;
      periods.forEach((period, p) => {
        const x = cells + p * columnWidth;
        const begins = p === 0 || period.group !== periods[p - 1].group;
        const isLast = p + 1 === periods.length || period.group !== periods[p + 1].group;
        if (begins && !(isLast && p === 0 && textWidth(period.group, font) > columnWidth * 3)) svg.words(x + 2, top + 12, period.group, { "font-size": font, "font-weight": "bold", fill: ink.text });
        svg.words(x + columnWidth / 2, top + 30, fit(period.short, columnWidth, 10), { "text-anchor": "middle", "font-size": 10, fill: ink.faint });
        svg.element("path", { d: `M${x} ${top + (begins ? 2 : headHeight - 6)}V${top + y}`, stroke: begins ? ink.strong : ink.line, "stroke-width": begins ? 0.8 : 0.6, fill: "none" });
      });
      if (hasUndated) svg.words(right + undatedWidth - 4, top + 30, "undated", { "text-anchor": "end", "font-size": 10, fill: ink.faint });
      rows.forEach((row, r) => {
        const at = top + tops[r];
        svg.element("path", { d: `M${left} ${at}H${right + (hasUndated ? undatedWidth : 0)}`, stroke: ink.line, fill: "none" });
        svg.element("path", { d: `M${cells} ${at + middle}H${right}`, stroke: ink.line, fill: "none" });
        svg.words(cells - 8, at + middle + 4, names[r], { "text-anchor": "end", "font-size": font, fill: ink.text });
        for (const [period, stack] of row.stacks) drawShapes(svg, shapesOf(stack, highest), cells + (period + 0.5) * columnWidth, at);
        periods.forEach((_, p) => {
          if (changes(row.node, p) > 0) svg.words(cells + (p + 0.5) * columnWidth, at + 10, "⇄", { "text-anchor": "middle", "font-size": 12, "font-weight": "bold", fill: ink.text });
        });
        row.lanes.forEach((lane, l) => lane.forEach((span) => drawSpan(svg, span, cells, columnWidth, at + rowHeight + l * laneHeight)));
        if (sizeOf(row.undated) > 0) svg.words(right + undatedWidth - 4, at + middle + 4, inSigns(row.undated), { "text-anchor": "end", "font-size": 10, fill: ink.text });
      });
    },
  };
}

/** In the signs that stacks of this height are drawn with. */
export function legendOf(highest: number): Sign[] {
  const isFew = highest <= drawnOneByOne;
  const words: [Side, string][] = isFew
    ? [["support", "a statement that supports"], ["oppose", "one that opposes"], ["neutral", "neutral"]]
    : [["support", "statements that support, and how many"], ["oppose", "that oppose"], ["neutral", "neutral"]];
  const lift = { support: 8, neutral: 0, oppose: -8 };
  return [
    ...words.map(([side, text]): Sign => ({
      width: 14,
      words: text,
      draw: (svg, x, y) => drawShapes(svg, shapesOf({ ...emptyStack(), [side]: isFew || side === "neutral" ? [0] : [0, 0] }, isFew ? 1 : drawnOneByOne + 1), x + 7, y - middle + lift[side]),
    })),
    { width: 30, words: "within this time, day unknown", draw: (svg, x, y) => svg.element("rect", { x, y: y - 6, width: 30, height: 12, rx: 3, fill: "#f2f2f2", stroke: ink.strong, "stroke-dasharray": "3 2" }) },
    { width: 14, words: "somebody changed sides", draw: (svg, x, y) => svg.words(x, y + 4, "⇄", { "font-size": 12, "font-weight": "bold", fill: ink.text }) },
  ];
}

/** Rows of a CSV: what is in each period, span, or without date. */
export function tableOf(timeline: Timeline, what: "issue" | "actor", labels: readonly string[]): (string | number)[][] {
  const table: (string | number)[][] = [[what, "from", "to", "support", "neutral", "oppose"]];
  const add = (node: number, from: string, to: string, stack: Stack): void => {
    if (allOf(stack).length > 0) table.push([labels[node], from, to, stack.support.length, stack.neutral.length, stack.oppose.length]);
  };
  for (const row of timeline.rows) {
    const entries: [number, number, Stack][] = [...row.stacks].map(([period, stack]) => [period, period, stack]);
    for (const span of row.lanes.flat()) entries.push([span.first, span.last, span.stack]);
    entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const [first, last, stack] of entries) add(row.node, endsOf(timeline.periods[first])[0], endsOf(timeline.periods[last])[1], stack);
    add(row.node, "", "", row.undated);
  }
  return table;
}
