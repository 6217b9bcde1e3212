// Statements by time, for the histogram that is the date filter.

import { DAY, isoDay } from "../dates.js";
import type { MapIndex } from "../view.js";

export type Unit = "day" | "week" | "month" | "year";

export interface Bins {
  unit: Unit;
  start: number[]; // first day of each bin; one more at the end: the day after the last
  counts: number[]; // of passing statements, by the middle of the days that they may mean
  all: number[]; // of all of them
  undated: number;
}

const LONGEST: readonly (readonly [Unit, number])[] = [
  ["day", 62],
  ["week", 3 * 365],
  ["month", 20 * 365],
];

/** The unit in which a stretch of days is still readable. */
export function unitFor(days: number): Unit {
  return LONGEST.find(([, most]) => days <= most)?.[0] ?? "year";
}

/** The first day of the unit that a day lies in; weeks begin on Monday. */
export function beginOf(day: number, unit: Unit): number {
  if (unit === "day") return day;
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY);
  date.setUTCDate(1);
  if (unit === "year") date.setUTCMonth(0);
  return Math.floor(date.getTime() / DAY);
}

export function nextOf(begin: number, unit: Unit): number {
  if (unit === "day") return begin + 1;
  if (unit === "week") return begin + 7;
  return beginOf(begin + (unit === "month" ? 31 : 366), unit);
}

/** null: nothing has a date. `pass`: the statements that count, through the filters but for the dates. */
export function makeBins(index: MapIndex, pass: Uint8Array): Bins | null {
  const { firstDay, lastDay } = index;
  let [low, high, undated] = [Infinity, -Infinity, 0];
  for (let s = 0; s < firstDay.length; ++s) {
    const middle = Math.floor((firstDay[s] + lastDay[s]) / 2);
    if (Number.isNaN(middle)) {
      ++undated;
      continue;
    }
    low = Math.min(low, middle);
    high = Math.max(high, middle);
  }
  if (low > high) return null;
  const unit = unitFor(high - low + 1);
  const start = [beginOf(low, unit)];
  while (start[start.length - 1] <= high && start.length < 2000) start.push(nextOf(start[start.length - 1], unit));
  const bins = start.length - 1;
  const counts = new Array<number>(bins).fill(0);
  const all = new Array<number>(bins).fill(0);
  for (let s = 0; s < firstDay.length; ++s) {
    const middle = Math.floor((firstDay[s] + lastDay[s]) / 2);
    if (Number.isNaN(middle)) continue;
    const bin = binOf(start, middle);
    ++all[bin];
    if (pass[s] === 1) ++counts[bin];
  }
  return { unit, start, counts, all, undated };
}

/** The bin of a day; days outside belong to the first or last. */
export function binOf(start: number[], day: number): number {
  let [low, high] = [0, start.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start[middle] <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The dates of a stretch of bins, both inclusive; "" where it reaches the end. */
export function rangeOf(bins: Bins, first: number, last: number): { from: string; to: string } {
  const end = bins.start.length - 2;
  return { from: first <= 0 ? "" : isoDay(bins.start[first]), to: last >= end ? "" : isoDay(bins.start[last + 1] - 1) };
}

/** The bins that a range of dates (days, or infinite) touches. */
export function binsOf(bins: Bins, begin: number, end: number): [number, number] {
  const last = bins.start.length - 2;
  return [Number.isFinite(begin) ? binOf(bins.start, begin) : 0, Number.isFinite(end) ? binOf(bins.start, end) : last];
}
