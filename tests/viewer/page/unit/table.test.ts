import assert from "node:assert/strict";
import { test } from "node:test";

import { makeTabs } from "../../../../viewer/web/src/table/columns.js";
import { findRows, sortRows } from "../../../../viewer/web/src/table/rows.js";
import { allOf, mapOf } from "./map_of.js";
import type { Said } from "./map_of.js";

const said: Said[] = [
  { actor: "Zoë Ängström", issue: "toll", stance: 1, date: "2026-01-02" },
  { actor: "Zoë Ängström", issue: "barges", stance: -1 },
  { actor: "Bo", issue: "toll", stance: -1, date: "2026-01-01" },
  { actor: "Bo", target: "Zoë Ängström", stance: -1, date: "2026-01-01" },
];
const data = mapOf(said, { ties: [{ a: "Zoë Ängström", b: "Bo", relation: "conflict", restsOn: [0, 2] }] });
const shown = allOf(data);
const tabs = makeTabs(data, shown);
const column = (tab: ReturnType<typeof tabs.actors>, key: string) => tab.columns.find((one) => one.key === key)!;

test("an actor's numbers are those of its own statements, an issue's of all", () => {
  const actors = tabs.actors();
  const zoe = data.nodes.label.indexOf("Zoë Ängström");
  const numbers = ["statements", "support", "oppose", "allies", "foes"].map((key) => column(actors, key).value(zoe));
  assert.deepEqual(numbers, [2, 1, 1, 0, 1]);
  const issues = tabs.issues();
  const toll = data.nodes.label.indexOf("toll");
  assert.deepEqual(["statements", "supporters", "opponents"].map((key) => column(issues, key).value(toll)), [2, 1, 1]);
});

test("every actor, issue, edge and statement that is shown has its row", () => {
  assert.deepEqual([tabs.actors().rows.length, tabs.issues().rows.length, tabs.edges().rows.length, tabs.statements().rows.length], [2, 2, 5, 4]);
  const fewer = { ...shown, edge: Uint32Array.from(shown.edge, (count, e) => (e === 0 ? 0 : count)), statement: Uint8Array.from([0, 1, 1, 1]) };
  const some = makeTabs(data, fewer);
  assert.deepEqual([some.edges().rows.length, some.statements().rows.length], [4, 3]);
});

test("a statement's row opens the position that it makes on its issue, else toward its target", () => {
  const tab = tabs.statements();
  const opened = tab.rows.map((row) => tab.columns[0].opens!(row)!.id);
  const ends = opened.map((id) => data.nodes.label[data.edges.target[data.edges.id.indexOf(id)]]);
  assert.deepEqual(ends, ["toll", "barges", "toll", "Zoë Ängström"]);
});

test("rows are sorted by text and number in both directions, what is empty last", () => {
  const tab = tabs.statements();
  const date = column(tab, "date");
  assert.deepEqual(sortRows(tab.rows, date, "ascending"), [2, 3, 0, 1]);
  assert.deepEqual(sortRows(tab.rows, date, "descending"), [0, 2, 3, 1]);
  const edges = tabs.edges();
  const agreements = column(edges, "agreements");
  const last = sortRows(edges.rows, agreements, "descending")[0];
  assert.equal(data.edges.relation[last], "conflict");
});

test("numbers in names sort as numbers, and case and accents aside", () => {
  const map = mapOf(["Actor 10", "actor 9", "Ångström", "Anker"].map((actor): Said => ({ actor, issue: "toll", stance: 1 })));
  const tab = makeTabs(map, allOf(map)).actors();
  assert.deepEqual(sortRows(tab.rows, tab.columns[0], "ascending").map((row) => map.nodes.label[row]), ["actor 9", "Actor 10", "Ångström", "Anker"]);
});

test("all words are looked for in all columns, case and accents aside", () => {
  const tab = tabs.statements();
  assert.deepEqual(findRows(tab, tab.rows, "angstrom TOLL"), [0]);
  assert.deepEqual(findRows(tab, tab.rows, "opposes"), [1, 2, 3]);
  assert.deepEqual(findRows(tab, tab.rows, "  "), tab.rows);
  assert.deepEqual(findRows(tab, tab.rows, "nowhere"), []);
});
