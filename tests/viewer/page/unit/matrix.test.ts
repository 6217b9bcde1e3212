import assert from "node:assert/strict";
import { test } from "node:test";

import { campsOf, orderColumns, orderRows } from "../../../../viewer/web/src/matrix/order.js";
import { tableOf } from "../../../../viewer/web/src/matrix/picture.js";
import { inWords, makeMatrix, similarity } from "../../../../viewer/web/src/matrix/stance_matrix.js";
import { allOf, mapOf } from "./map_of.js";
import type { Said } from "./map_of.js";

const said: Said[] = [
  { actor: "Ada", issue: "toll", stance: 1 },
  { actor: "Ada", issue: "toll", stance: 1 },
  { actor: "Ada", issue: "toll", stance: -1 },
  { actor: "Ada", issue: "barges", stance: -1 },
  { actor: "Bo", issue: "toll", stance: -1 },
  { actor: "Bo", issue: "barges", stance: 1 },
  { actor: "Cy", issue: "toll", stance: 1 },
  { actor: "Cy", issue: "barges", stance: -1 },
  { actor: "Cy", issue: "barges", stance: 0 },
  { actor: "Di", issue: "quay", stance: 1 },
  { actor: "Di", target: "Ada", stance: -1 },
];
const data = mapOf(said, { camps: { Ada: 1, Cy: 1, Bo: 2, Di: 2 } });
const { label } = data.nodes;
const matrix = makeMatrix(data, allOf(data));
const node = (name: string): number => label.indexOf(name);
const rowOf = (name: string) => matrix.rows.find((row) => row.actor === node(name))!;
const names = (rows: { actor: number }[]): string[] => rows.map((row) => label[row.actor]);
const issues = (columns: { issue: number }[]): string[] => columns.map((column) => label[column.issue]);

test("one for and one against is kept apart, and what is said of actors is no column", () => {
  assert.deepEqual(rowOf("Ada").cells.get(node("toll")), { support: 2, neutral: 0, oppose: 1 });
  assert.equal(rowOf("Bo").cells.has(node("quay")), false);
  assert.equal(matrix.columns.length, 3);
  assert.equal(matrix.statements, 10);
  assert.deepEqual(matrix.columns.find((column) => column.issue === node("barges")), { issue: node("barges"), counts: { support: 1, neutral: 1, oppose: 2 }, actors: 3 });
});

test("what is filtered is not counted", () => {
  const shown = allOf(data);
  for (let e = 0; e < data.edges.id.length; ++e) if (label[data.edges.target[e]] === "toll" && data.edges.relation[e] === "opposes") shown.edge[e] = 0;
  const fewer = makeMatrix(data, shown);
  assert.deepEqual(fewer.rows.find((row) => row.actor === node("Ada"))!.cells.get(node("toll")), { support: 2, neutral: 0, oppose: 0 });
  assert.equal(fewer.statements, 8);
});

test("likeness is the cosine of support minus opposition", () => {
  assert.equal(similarity(rowOf("Ada"), rowOf("Cy")), 1);
  assert.equal(similarity(rowOf("Ada"), rowOf("Bo")), -1);
  assert.equal(similarity(rowOf("Ada"), rowOf("Di")), 0);
});

test("rows are ordered by activity, name, position on an issue, and likeness to an actor", () => {
  assert.deepEqual(names(orderRows(matrix, label, { by: "activity" }, 9)), ["Ada", "Cy", "Bo", "Di"]);
  assert.deepEqual(names(orderRows(matrix, label, { by: "name" }, 2)), ["Ada", "Bo"]);
  assert.deepEqual(names(orderRows(matrix, label, { by: "issue", of: node("barges") }, 9)), ["Bo", "Ada", "Cy", "Di"]);
  assert.deepEqual(names(orderRows(matrix, label, { by: "like", of: node("Bo") }, 9)), ["Bo", "Di", "Ada", "Cy"]);
});

test("by camp, those of one follow each other, and who is alone in his comes last", () => {
  const rows = orderRows(matrix, label, { by: "camp" }, 9);
  assert.deepEqual(names(rows), ["Ada", "Cy", "Bo", "Di"]);
  assert.deepEqual(campsOf(rows), [1, 1, 2, 2]);
  const three = orderRows(matrix, label, { by: "camp" }, 3);
  assert.deepEqual(campsOf(three), [1, 1, 0]);
});

test("columns are ordered by activity, dispute, name and the positions of an actor", () => {
  assert.deepEqual(issues(orderColumns(matrix, label, { by: "activity" }, 9)), ["toll", "barges", "quay"]);
  assert.deepEqual(issues(orderColumns(matrix, label, { by: "disputed" }, 9)), ["toll", "barges", "quay"]);
  assert.deepEqual(issues(orderColumns(matrix, label, { by: "name" }, 2)), ["barges", "quay"]);
  assert.deepEqual(issues(orderColumns(matrix, label, { by: "actor", of: node("Bo") }, 9)), ["barges", "toll", "quay"]);
});

test("a cell is said in words", () => {
  assert.equal(inWords({ support: 3, neutral: 0, oppose: 0 }), "supports: 3 statements");
  assert.equal(inWords({ support: 2, neutral: 0, oppose: 1 }), "supports 2, opposes 1: 3 statements");
  assert.equal(inWords({ support: 0, neutral: 1, oppose: 0 }), "neutral: 1 statement");
  assert.equal(inWords({ support: 0, neutral: 0, oppose: 0 }), "no statement");
});

test("the CSV has a row for each cell with its three numbers", () => {
  const rows = tableOf(orderRows(matrix, label, { by: "name" }, 1), orderColumns(matrix, label, { by: "name" }, 9), label);
  assert.deepEqual(rows, [["actor", "issue", "support", "neutral", "oppose", "net"], ["Ada", "barges", 0, 0, 1, -1], ["Ada", "toll", 2, 0, 1, 1]]);
});
