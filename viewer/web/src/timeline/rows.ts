// Statements by time: what lies in which period, what spans several of them, what has no date.

import { periodsOf, placeOf, unitFor } from "./units.js";
import type { MapData } from "../model.js";
import type { MapIndex } from "../view.js";
import type { Period, Unit } from "./units.js";

/** Statements by their stance. */
export interface Stack {
  support: number[];
  neutral: number[];
  oppose: number[];
}

/** Statements of which is only known that they were made between the periods `first` and `last`. */
export interface Span {
  first: number;
  last: number;
  stack: Stack;
}

export interface TimeRow {
  node: number; // issue, or actor
  stacks: Map<number, Stack>; // by period
  lanes: Span[][]; // in one lane none overlap
  undated: Stack;
  statements: number;
}

export interface Timeline {
  unit: Unit;
  periods: Period[]; // none where nothing has a date
  rows: TimeRow[]; // the busiest first
  statements: number;
  undated: number;
  highest: number; // of all stacks and sides
}

export const emptyStack = (): Stack => ({ support: [], neutral: [], oppose: [] });
export const sizeOf = (stack: Stack): number => stack.support.length + stack.neutral.length + stack.oppose.length;
export const allOf = (stack: Stack): number[] => [...stack.support, ...stack.neutral, ...stack.oppose];

const put = (stack: Stack, stance: -1 | 0 | 1, statement: number): void => {
  stack[stance > 0 ? "support" : stance < 0 ? "oppose" : "neutral"].push(statement);
};

/**
 * Rows are issues, or, of one issue, actors. Statements that may reach out of [from, to] (days) end there: what is
 * filtered by date is not drawn beyond it. O(statements log statements).
 */
export function makeTimeline(data: MapData, index: MapIndex, shown: Uint8Array, issue: number | null, from = -Infinity, to = Infinity): Timeline {
  const { statements } = data;
  const places: number[] = [];
  let [first, last, undated] = [Infinity, -Infinity, 0];
  const begin = (s: number): number => Math.max(index.firstDay[s], from);
  const end = (s: number): number => Math.min(index.lastDay[s], to);
  for (let s = 0; s < shown.length; ++s) {
    if (shown[s] === 0 || statements.issue[s] < 0 || (issue !== null && statements.issue[s] !== issue)) continue;
    places.push(s);
    if (Number.isNaN(index.firstDay[s])) {
      ++undated;
    } else {
      first = Math.min(first, begin(s));
      last = Math.max(last, end(s));
    }
  }
  const unit = first <= last ? unitFor(first, last) : ({ name: "day", count: 1 } as const);
  const periods = first <= last ? periodsOf(first, last, unit) : [];

  const rows = new Map<number, TimeRow>();
  const spans = new Map<TimeRow, Map<string, Span>>();
  for (const s of places) {
    const node = issue === null ? statements.issue[s] : statements.actor[s];
    let row = rows.get(node);
    if (!row) {
      rows.set(node, (row = { node, stacks: new Map(), lanes: [], undated: emptyStack(), statements: 0 }));
      spans.set(row, new Map());
    }
    ++row.statements;
    put(stackFor(row, spans.get(row)!, Number.isNaN(index.firstDay[s]) ? null : [placeOf(begin(s), periods), placeOf(end(s), periods)]), statements.stance[s], s);
  }

  let highest = 0;
  for (const row of rows.values()) {
    row.lanes = lanesOf([...spans.get(row)!.values()]);
    for (const stack of row.stacks.values()) {
      highest = Math.max(highest, stack.support.length, stack.oppose.length);
      for (const side of Object.values(stack) as number[][]) side.sort((a, b) => index.firstDay[a] - index.firstDay[b] || a - b);
    }
  }
  const label = (row: TimeRow): string => data.nodes.label[row.node];
  const ordered = [...rows.values()].sort((a, b) => b.statements - a.statements || (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : a.node - b.node));
  return { unit, periods, rows: ordered, statements: places.length, undated, highest };
}

function stackFor(row: TimeRow, spans: Map<string, Span>, at: [number, number] | null): Stack {
  if (at === null) return row.undated;
  const [first, last] = at;
  if (first === last) {
    let stack = row.stacks.get(first);
    if (!stack) row.stacks.set(first, (stack = emptyStack()));
    return stack;
  }
  const key = `${first} ${last}`;
  let span = spans.get(key);
  if (!span) spans.set(key, (span = { first, last, stack: emptyStack() }));
  return span.stack;
}

/** Spans in as few lanes as none overlaps in: by their beginning, each in the first lane that is free. */
export function lanesOf(spans: readonly Span[]): Span[][] {
  const lanes: Span[][] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const free = lanes.find((lane) => lane[lane.length - 1].last < span.first);
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}
