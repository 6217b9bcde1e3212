// How statements of one period are drawn, on the page and in pictures: support up from the middle line, opposition
// down, neutral ones on it. Few are drawn one by one, many as a bar with its number.

import type { Stack } from "./rows.js";

export const rowHeight = 58;
export const middle = rowHeight / 2;
export const markWidth = 12;
const markHeight = 7;
const half = middle - 5; // what a side has
export const drawnOneByOne = 3; // of one side at most

export type Side = "support" | "neutral" | "oppose";

/** A path around x = 0, and where a number stands. */
export interface Shape {
  side: Side;
  path: string;
  number?: { x: number; y: number; text: string };
}

function marks(side: "support" | "oppose", count: number): Shape[] {
  const up = side === "support" ? -1 : 1;
  return Array.from({ length: count }, (_, i) => {
    const base = middle + up * (3.5 + i * (markHeight + 1));
    return { side, path: `M${-markWidth / 2} ${base}L${markWidth / 2} ${base}L0 ${base + up * markHeight}Z` };
  });
}

// A number has its place beyond the bar.
const numberHeight = 9;

function bar(side: "support" | "oppose", count: number, highest: number): Shape[] {
  if (count === 0) return [];
  const up = side === "support" ? -1 : 1;
  const height = Math.max(3, ((half - numberHeight) * count) / highest);
  const base = middle + up * 3;
  const tip = base + up * height;
  return [{ side, path: `M${-markWidth / 2} ${base}H${markWidth / 2}V${tip}H${-markWidth / 2}Z`, number: { x: 0, y: up < 0 ? tip - 2 : tip + numberHeight - 1, text: String(count) } }];
}

/** `highest`: of all stacks of the picture and both sides, so that bars compare. */
export function shapesOf(stack: Stack, highest: number): Shape[] {
  const shapes: Shape[] = [];
  const isFew = highest <= drawnOneByOne;
  for (const side of ["support", "oppose"] as const) shapes.push(...(isFew ? marks(side, stack[side].length) : bar(side, stack[side].length, highest)));
  if (stack.neutral.length > 0) {
    const x = shapes.length > 0 ? markWidth / 2 + 4 : 0; // beside what points up and down
    const ring: Shape = { side: "neutral", path: `M${x - 3} ${middle}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z` };
    if (stack.neutral.length > 1) ring.number = { x, y: middle + 12, text: String(stack.neutral.length) };
    shapes.push(ring);
  }
  return shapes;
}
