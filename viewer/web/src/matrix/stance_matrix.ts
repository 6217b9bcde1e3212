// Who stands where on which issue: statements for, neutral and against, actor by issue, of what is shown. The same
// numbers as graph/stance_matrix.hpp has of a whole map.

import type { MapData, Relation } from "../model.js";
import type { Shown } from "../view.js";

/** One for and one against is not the same as none: nothing is netted. */
export interface Counts {
  support: number;
  neutral: number;
  oppose: number;
}

export interface Row {
  actor: number; // node
  camp: number;
  counts: Counts; // of all columns
  cells: Map<number, Counts>; // by issue (node); those that are not empty
}

export interface Column {
  issue: number; // node
  counts: Counts;
  actors: number; // who has a stance on it
}

export interface StanceMatrix {
  rows: Row[]; // by node
  columns: Column[]; // by node
  statements: number;
}

export const none: Readonly<Counts> = Object.freeze({ support: 0, neutral: 0, oppose: 0 });
export const total = (counts: Counts): number => counts.support + counts.neutral + counts.oppose;
export const net = (counts: Counts): number => counts.support - counts.oppose;
export const add = (to: Counts, more: Counts): void => {
  to.support += more.support;
  to.neutral += more.neutral;
  to.oppose += more.oppose;
};

const side: Partial<Record<Relation, keyof Counts>> = { supports: "support", neutral: "neutral", opposes: "oppose" };

/** O(edges). */
export function makeMatrix(data: MapData, shown: Shown): StanceMatrix {
  const rows = new Map<number, Row>();
  const columns = new Map<number, Column>();
  let statements = 0;
  const { source, target, relation } = data.edges;
  for (let e = 0; e < source.length; ++e) {
    const stance = side[relation[e]];
    if (stance === undefined || shown.edge[e] === 0 || data.nodes.kind[target[e]] !== "issue") continue;
    const [actor, issue, count] = [source[e], target[e], shown.edge[e]];
    let row = rows.get(actor);
    if (!row) rows.set(actor, (row = { actor, camp: data.nodes.camp[actor], counts: { ...none }, cells: new Map() }));
    let column = columns.get(issue);
    if (!column) columns.set(issue, (column = { issue, counts: { ...none }, actors: 0 }));
    let cell = row.cells.get(issue);
    if (!cell) {
      row.cells.set(issue, (cell = { ...none }));
      ++column.actors;
    }
    for (const counts of [cell, row.counts, column.counts]) counts[stance] += count;
    statements += count;
  }
  const byNode = (a: number, b: number): number => a - b;
  return {
    rows: [...rows.values()].sort((a, b) => byNode(a.actor, b.actor)),
    columns: [...columns.values()].sort((a, b) => byNode(a.issue, b.issue)),
    statements,
  };
}

/** Cosine of the differences support - oppose; 0 where one of both has none. */
export function similarity(a: Row, b: Row): number {
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (const cell of a.cells.values()) squareA += net(cell) ** 2;
  for (const [issue, cell] of b.cells) {
    squareB += net(cell) ** 2;
    const same = a.cells.get(issue);
    if (same) product += net(same) * net(cell);
  }
  return squareA > 0 && squareB > 0 ? product / Math.sqrt(squareA * squareB) : 0;
}

/** "supports: 3 statements", "supports 2 and opposes 1: 3 statements", "no statement" */
export function inWords(counts: Counts): string {
  const parts: [number, string][] = [[counts.support, "supports"], [counts.oppose, "opposes"], [counts.neutral, "neutral"]];
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return "no statement";
  const statements = total(counts) === 1 ? "1 statement" : `${total(counts)} statements`;
  return `${said.map(([count, word]) => (said.length === 1 ? word : `${word} ${count}`)).join(", ")}: ${statements}`;
}
