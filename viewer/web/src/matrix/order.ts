// In which order rows and columns stand, and which of them are shown first where there are many.

import { net, similarity, total } from "./stance_matrix.js";
import type { Column, Row, StanceMatrix } from "./stance_matrix.js";

/** `of` is a node: the issue whose positions order the rows, the actor whose positions order the columns or who is compared with. */
export type RowOrder = { by: "camp" | "activity" | "name" } | { by: "issue" | "like"; of: number };
export type ColumnOrder = { by: "activity" | "disputed" | "name" } | { by: "actor"; of: number };

const compare = new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare;

function byActivity(labels: readonly string[]): (a: Row, b: Row) => number {
  return (a, b) => total(b.counts) - total(a.counts) || b.cells.size - a.cells.size || compare(labels[a.actor], labels[b.actor]) || a.actor - b.actor;
}

/** Who comes first of an issue: clear support by its weight, then both or neutral, then opposition, then who says nothing. */
function position(row: Row, issue: number): number {
  const cell = row.cells.get(issue);
  return cell ? net(cell) : -Infinity;
}

/** The first `most` rows of an order. O(rows log rows); by camp, O(most^2 * columns) more. */
export function orderRows(matrix: StanceMatrix, labels: readonly string[], order: RowOrder, most: number): Row[] {
  const rows = [...matrix.rows].sort(byActivity(labels));
  switch (order.by) {
    case "activity":
      return rows.slice(0, most);
    case "name":
      return rows.sort((a, b) => compare(labels[a.actor], labels[b.actor])).slice(0, most);
    case "issue":
      return rows.sort((a, b) => descending(position(a, order.of), position(b, order.of))).slice(0, most);
    case "like": {
      const model = matrix.rows.find((row) => row.actor === order.of);
      if (!model) return rows.slice(0, most);
      const alike = new Map(rows.map((row) => [row, row === model ? 2 : similarity(model, row)]));
      return rows.sort((a, b) => alike.get(b)! - alike.get(a)!).slice(0, most);
    }
    case "camp":
      return byCamp(rows.slice(0, most));
  }
}

// -Infinity - -Infinity is no number.
const descending = (a: number, b: number): number => (a === b ? 0 : b > a ? 1 : -1);

/**
 * Rows come by activity. By camp, those without company last; within a camp so that similar ones follow each other:
 * the most active one, and after each row the one of most similar stances.
 */
function byCamp(rows: Row[]): Row[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(row.camp, [...(groups.get(row.camp) ?? []), row]);
  const camps = [...groups.entries()].filter(([camp, members]) => camp > 0 && members.length > 1).sort((a, b) => a[0] - b[0]);
  const alone = rows.filter((row) => row.camp <= 0 || groups.get(row.camp)!.length === 1);
  return [...camps.map(([, members]) => members), alone].flatMap(likeAfterLike);
}

function likeAfterLike(rows: Row[]): Row[] {
  const left = [...rows];
  const ordered: Row[] = [];
  while (left.length > 0) {
    const last = ordered[ordered.length - 1];
    let next = 0;
    let most = -Infinity;
    for (let i = 0; last && i < left.length; ++i) {
      const alike = similarity(last, left[i]);
      if (alike > most) [most, next] = [alike, i];
    }
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}

/** Camps as rows have them in this order: 0 for who is alone in his. */
export function campsOf(rows: readonly Row[]): number[] {
  const members = new Map<number, number>();
  for (const row of rows) members.set(row.camp, (members.get(row.camp) ?? 0) + 1);
  return rows.map((row) => (row.camp > 0 && members.get(row.camp)! > 1 ? row.camp : 0));
}

/** The first `most` columns of an order. */
export function orderColumns(matrix: StanceMatrix, labels: readonly string[], order: ColumnOrder, most: number): Column[] {
  const columns = [...matrix.columns].sort(
    (a, b) => total(b.counts) - total(a.counts) || b.actors - a.actors || compare(labels[a.issue], labels[b.issue]) || a.issue - b.issue,
  );
  switch (order.by) {
    case "activity":
      break;
    case "disputed":
      columns.sort((a, b) => Math.min(b.counts.support, b.counts.oppose) - Math.min(a.counts.support, a.counts.oppose));
      break;
    case "name":
      columns.sort((a, b) => compare(labels[a.issue], labels[b.issue]));
      break;
    case "actor": {
      const row = matrix.rows.find((one) => one.actor === order.of);
      if (row) columns.sort((a, b) => descending(position(row, a.issue), position(row, b.issue)));
    }
  }
  return columns.slice(0, most);
}
