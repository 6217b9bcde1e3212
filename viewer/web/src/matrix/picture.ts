// The matrix as a picture: read by signs and by light and dark, so that it can be printed in grey. The same signs as
// the picture that `standpoint convert --picture matrix` draws.

import { fit, ink, textWidth } from "../export/picture.js";
import { net, none, total } from "./stance_matrix.js";
import type { Drawing, Sign } from "../export/picture.js";
import type { SvgWriter } from "../export/svg.js";
import type { Column, Counts, Row } from "./stance_matrix.js";

const cellWidth = 36;
const cellHeight = 22;
const campHeight = 24; // of the line above a camp
const font = 11.5;
const slope = Math.SQRT1_2; // of column labels
const longestName = 240;

const dark = "#2166ac"; // behind support
const light = "#fddbc7"; // behind opposition
const red = "#8a1220";

function sign(svg: SvgWriter, left: number, y: number, width: number, text: string, fill: string): void {
  const size = Math.min(font, (font * (width - 4)) / textWidth(text, font, "bold"));
  svg.words(left + width / 2, y + cellHeight / 2 + size * 0.36, text, { "text-anchor": "middle", "font-size": size, "font-weight": "bold", fill });
}

function drawCell(svg: SvgWriter, x: number, y: number, counts: Counts): void {
  const isMixed = counts.support > 0 && counts.oppose > 0;
  const half = isMixed ? cellWidth / 2 : cellWidth;
  if (counts.support > 0) {
    svg.element("rect", { x: x + 1, y: y + 1, width: half - 2, height: cellHeight - 2, fill: dark });
    sign(svg, x, y, half, `+${counts.support}`, "#ffffff");
  }
  if (counts.oppose > 0) {
    const left = x + cellWidth - half;
    svg.element("rect", { x: left + 1.5, y: y + 1.5, width: half - 3, height: cellHeight - 3, fill: light, stroke: red });
    sign(svg, left, y, half, `\u2212${counts.oppose}`, red);
  }
  if (counts.neutral > 0) {
    const isAlone = counts.support + counts.oppose === 0;
    const place = isAlone ? { cx: x + 10, cy: y + cellHeight / 2, r: 4 } : { cx: x + cellWidth - 5, cy: y + 5, r: 3 };
    svg.element("circle", { ...place, fill: "#ffffff", stroke: ink.strong, "stroke-width": 1.3 });
    if (isAlone) svg.words(x + 23, y + cellHeight / 2 + 4, String(counts.neutral), { "text-anchor": "middle", "font-size": font, fill: ink.strong });
  }
}

/** `camps` of rows, and their names. */
export function drawingOf(rows: readonly Row[], columns: readonly Column[], camps: readonly number[] | null, campName: (camp: number) => string, labels: readonly string[]): Drawing {
  const counted = (node: number, counts: Counts): string => `${fit(labels[node], longestName, font)} (${total(counts)})`;
  const rowWords = rows.map((row) => counted(row.actor, row.counts));
  const columnWords = columns.map((column) => counted(column.issue, column.counts));
  const labelWidth = Math.max(0, ...rowWords.map((words) => textWidth(words, font))) + 10;
  const reach = columnWords.map((words) => textWidth(words, font) * slope);
  const head = Math.max(0, ...reach) + 14;
  const beginsCamp = rows.map((_, r) => camps !== null && (r === 0 || camps[r] !== camps[r - 1]));
  const tops: number[] = [];
  let y = head;
  for (let r = 0; r < rows.length; ++r) {
    if (beginsCamp[r]) y += campHeight;
    tops.push(y);
    y += cellHeight;
  }
  const width = Math.max(columns.length * cellWidth, ...reach.map((far, c) => (c + 0.6) * cellWidth + far + 10));
  return {
    width: labelWidth + width,
    height: y,
    draw(svg, left, top) {
      const cells = left + labelWidth;
      columnWords.forEach((words, c) => {
        const [x, at] = [cells + (c + 0.6) * cellWidth, top + head - 6];
        svg.words(x, at, words, { transform: `rotate(-45 ${x} ${at})`, "font-size": font, "font-style": "italic", fill: ink.text });
      });
      const right = cells + columns.length * cellWidth;
      rows.forEach((row, r) => {
        const at = top + tops[r];
        if (beginsCamp[r]) {
          const camp = camps![r];
          svg.element("path", { d: `M${left} ${at}H${right}`, stroke: ink.strong, fill: "none" });
          svg.words(left, at - 6, camp > 0 ? campName(camp) : "Others", { "font-size": font, "font-weight": "bold", fill: ink.text });
        }
        svg.element("path", { d: `M${cells} ${at + cellHeight}H${right}${columns.map((_, c) => `M${cells + c * cellWidth} ${at}v${cellHeight}`).join("")}M${right} ${at}v${cellHeight}`, stroke: ink.line, fill: "none" });
        svg.words(cells - 8, at + cellHeight / 2 + 4, rowWords[r], { "text-anchor": "end", "font-size": font, fill: ink.text });
        columns.forEach((column, c) => {
          const counts = row.cells.get(column.issue);
          if (counts) drawCell(svg, cells + c * cellWidth, at, counts);
        });
      });
    },
  };
}

export const legend: Sign[] = (
  [
    [{ support: 3 }, "supports (number of statements)"],
    [{ oppose: 2 }, "opposes"],
    [{ support: 2, oppose: 1 }, "both: said one thing and the other"],
    [{ neutral: 1 }, "neutral"],
    [{ support: 1, neutral: 1 }, "supports, and neutral elsewhere"],
  ] as [Partial<Counts>, string][]
).map(([counts, words]) => ({ width: cellWidth, words, draw: (svg, x, y) => drawCell(svg, x, y - cellHeight / 2, { ...none, ...counts }) }));

/** Rows of a CSV: the net of each cell would hide who says both, so a cell has its three numbers. */
export function tableOf(rows: readonly Row[], columns: readonly Column[], labels: readonly string[]): (string | number)[][] {
  const table: (string | number)[][] = [["actor", "issue", "support", "neutral", "oppose", "net"]];
  for (const row of rows) {
    for (const column of columns) {
      const counts = row.cells.get(column.issue);
      if (counts) table.push([labels[row.actor], labels[column.issue], counts.support, counts.neutral, counts.oppose, net(counts)]);
    }
  }
  return table;
}
