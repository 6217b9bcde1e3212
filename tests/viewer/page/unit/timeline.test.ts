import assert from "node:assert/strict";
import { test } from "node:test";

import { dayRange } from "../../../../viewer/web/src/dates.js";
import { makeIndex } from "../../../../viewer/web/src/map_index.js";
import { lanesOf, emptyStack, makeTimeline } from "../../../../viewer/web/src/timeline/rows.js";
import { drawnOneByOne, middle, rowHeight, shapesOf } from "../../../../viewer/web/src/timeline/shapes.js";
import { inSigns, tableOf } from "../../../../viewer/web/src/timeline/picture.js";
import { endsOf, mostPeriods, periodsOf, placeOf, unitFor } from "../../../../viewer/web/src/timeline/units.js";
import { mapOf } from "./map_of.js";
import type { Said } from "./map_of.js";

const day = (text: string): number => dayRange(text)[0];

test("the unit is the smallest of which there are not too many", () => {
  const cases: [string, string, string, number][] = [
    ["2026-03-01", "2026-03-01", "day", 1],
    ["2026-03-01", "2026-03-31", "day", 1],
    ["2026-02-03", "2026-03-27", "week", 1],
    ["2026-01-01", "2026-06-30", "week", 1],
    ["2024-01-01", "2026-06-30", "month", 1],
    ["1990-01-01", "2026-06-30", "year", 1],
    ["1850-01-01", "2026-06-30", "year", 5],
    ["1000-01-01", "2026-06-30", "year", 20],
  ];
  for (const [first, last, name, count] of cases) {
    const unit = unitFor(day(first), day(last));
    assert.deepEqual(unit, { name, count }, `${first} to ${last}`);
    const periods = periodsOf(day(first), day(last), unit);
    assert.ok(periods.length <= mostPeriods, `${periods.length}`);
  }
});

test("periods lie side by side, and each day is in its own", () => {
  for (const [first, last] of [["2023-12-25", "2024-03-05"], ["2023-06-01", "2024-03-05"], ["2019-11-30", "2024-03-05"], ["1969-07-20", "2024-02-29"], ["0050-01-01", "2024-02-29"]]) {
    const periods = periodsOf(day(first), day(last), unitFor(day(first), day(last)));
    assert.ok(periods[0].first <= day(first) && periods[periods.length - 1].last >= day(last));
    for (let p = 1; p < periods.length; ++p) assert.equal(periods[p].first, periods[p - 1].last + 1);
    periods.forEach((period, p) => {
      assert.equal(placeOf(period.first, periods), p);
      assert.equal(placeOf(period.last, periods), p);
    });
  }
});

test("weeks begin on Monday, and February of a leap year has its day", () => {
  const [week] = periodsOf(day("2026-03-05"), day("2026-03-05"), { name: "week", count: 1 });
  assert.deepEqual([week.label, endsOf(week)], ["week of 2 March 2026", ["2026-03-02", "2026-03-08"]]);
  const [before] = periodsOf(day("1969-12-31"), day("1969-12-31"), { name: "week", count: 1 });
  assert.deepEqual(endsOf(before), ["1969-12-29", "1970-01-04"]);
  const [month] = periodsOf(day("2024-02-10"), day("2024-02-10"), { name: "month", count: 1 });
  assert.deepEqual([month.short, month.group, endsOf(month)], ["Feb", "2024", ["2024-02-01", "2024-02-29"]]);
  const [years] = periodsOf(day("1987-02-10"), day("1987-02-10"), { name: "year", count: 20 });
  assert.equal(years.label, "1980 to 1999");
});

const said: Said[] = [
  { actor: "Ada", issue: "toll", stance: -1, date: "2024-03-04" },
  { actor: "Ada", issue: "toll", stance: -1, date: "2024-03-20" },
  { actor: "Bo", issue: "toll", stance: 1, date: "2024-03-05" },
  { actor: "Bo", issue: "toll", stance: 1, date: "2025" },
  { actor: "Cy", issue: "toll", stance: 0, date: "2024-06" },
  { actor: "Cy", issue: "toll", stance: 1 },
  { actor: "Cy", issue: "barges", stance: 1, date: "2026-03-31" },
  { actor: "Cy", target: "Ada", stance: 1, date: "2026-03-31" },
];
const data = mapOf(said);
const index = makeIndex(data);
const all = new Uint8Array(said.length).fill(1);
const label = (node: number): string => data.nodes.label[node];

test("statements lie in the period of their date, a year's across its months, and the undated apart", () => {
  const timeline = makeTimeline(data, index, all, null);
  assert.equal(timeline.unit.name, "month");
  assert.deepEqual([timeline.statements, timeline.undated, timeline.highest], [7, 1, 2]);
  assert.deepEqual(timeline.rows.map((row) => [label(row.node), row.statements]), [["toll", 6], ["barges", 1]]);
  const toll = timeline.rows[0];
  assert.deepEqual(toll.stacks.get(0), { support: [2], neutral: [], oppose: [0, 1] });
  assert.deepEqual(toll.stacks.get(3), { support: [], neutral: [4], oppose: [] }); // June is a month
  assert.deepEqual(toll.lanes.map((lane) => lane.map((span) => [timeline.periods[span.first].label, timeline.periods[span.last].label, span.stack.support])), [[["January 2025", "December 2025", [3]]]]);
  assert.deepEqual(toll.undated.support, [5]);
});

test("of one issue the rows are its actors", () => {
  const timeline = makeTimeline(data, index, all, data.nodes.label.indexOf("toll"));
  assert.deepEqual(timeline.rows.map((row) => label(row.node)), ["Ada", "Bo", "Cy"]);
});

test("a date filter ends what reaches beyond it, and what is hidden is not there", () => {
  const shown = Uint8Array.from(all);
  shown[6] = 0;
  const timeline = makeTimeline(data, index, shown, null, day("2024-03-10"), day("2025-02-28"));
  assert.ok(timeline.periods[timeline.periods.length - 1].last <= day("2025-03-02")); // the week of 28 February
  assert.equal(timeline.rows.length, 1);
});

test("where nothing has a date there are no periods", () => {
  const undated = mapOf([{ actor: "Ada", issue: "toll", stance: 1 }]);
  const timeline = makeTimeline(undated, makeIndex(undated), new Uint8Array([1]), null);
  assert.deepEqual([timeline.periods, timeline.undated, timeline.rows.length], [[], 1, 1]);
});

test("spans share a lane where they do not overlap", () => {
  const span = (first: number, last: number) => ({ first, last, stack: emptyStack() });
  assert.deepEqual(lanesOf([span(5, 9), span(0, 4), span(3, 6), span(7, 8)]).map((lane) => lane.map((one) => [one.first, one.last])), [[[0, 4], [5, 9]], [[3, 6], [7, 8]]]);
});

test("few statements are drawn one by one, many as bars that stay within the row", () => {
  const stack = (support: number, oppose: number, neutral = 0) => ({ support: Array(support).fill(0), oppose: Array(oppose).fill(0), neutral: Array(neutral).fill(0) });
  assert.equal(shapesOf(stack(2, 1, 1), drawnOneByOne).length, 4);
  const bars = shapesOf(stack(100, 1, 12), 100);
  assert.deepEqual(bars.map((shape) => [shape.side, shape.number?.text]), [["support", "100"], ["oppose", "1"], ["neutral", "12"]]);
  for (const shape of [...bars, ...shapesOf(stack(3, 3), 3), ...shapesOf(stack(0, 100), 100)]) {
    const ys = [...shape.path.matchAll(/[ V](-?[\d.]+)/g)].map((found) => Number(found[1]));
    if (shape.side !== "neutral") assert.ok(ys.every((y) => y >= 0 && y <= rowHeight), shape.path);
    if (shape.side === "support") assert.ok(ys.every((y) => y <= middle), shape.path);
    if (shape.number) assert.ok(shape.number.y > 0 && shape.number.y <= rowHeight, `${shape.number.y}`);
  }
});

test("signs and the CSV say the same in text", () => {
  assert.equal(inSigns({ support: [1, 2], oppose: [3], neutral: [] }), "▲2 ▽1");
  const rows = tableOf(makeTimeline(data, index, all, null), "issue", data.nodes.label);
  assert.deepEqual(rows, [
    ["issue", "from", "to", "support", "neutral", "oppose"],
    ["toll", "2024-03-01", "2024-03-31", 1, 0, 2],
    ["toll", "2024-06-01", "2024-06-30", 0, 1, 0],
    ["toll", "2025-01-01", "2025-12-31", 1, 0, 0],
    ["toll", "", "", 1, 0, 0],
    ["barges", "2026-03-01", "2026-03-31", 1, 0, 0],
  ]);
});
