import assert from "node:assert/strict";
import { test } from "node:test";
import { dayRange, isoDay } from "../../../../viewer/web/src/dates.js";
import { beginOf, binsOf, makeBins, nextOf, rangeOf, unitFor } from "../../../../viewer/web/src/shell/bins.js";
import { index, makeData } from "./data.js";

const day = (text: string): number => dayRange(text)[0];

test("weeks begin on Monday, months and years on their first", () => {
  assert.equal(isoDay(beginOf(day("2026-03-08"), "week")), "2026-03-02");
  assert.equal(isoDay(beginOf(day("1969-12-31"), "week")), "1969-12-29");
  assert.equal(isoDay(beginOf(day("2026-03-08"), "month")), "2026-03-01");
  assert.equal(isoDay(nextOf(day("2024-02-01"), "month")), "2024-03-01");
  assert.equal(isoDay(nextOf(day("2024-01-01"), "year")), "2025-01-01");
});

test("the unit grows with the stretch", () =>
  assert.deepEqual([1, 62, 63, 1095, 1096, 7300, 7301].map(unitFor), ["day", "day", "week", "week", "month", "month", "year"]));

test("every dated statement is in one bin, and the undated are counted", () => {
  const dates = ["2024-01-15", "2024-02", "2026-12-31", "", "2025"];
  const data = makeData(
    dates.map((date) => ({ by: "Ann", on: "#toll", stance: 1 as const, date })),
    [],
  );
  const bins = makeBins(index(data), Uint8Array.of(1, 0, 1, 1, 1))!;
  assert.equal(bins.unit, "week");
  assert.equal(
    bins.all.reduce((a, b) => a + b),
    4,
  );
  assert.equal(
    bins.counts.reduce((a, b) => a + b),
    3,
  );
  assert.equal(bins.undated, 1);
});

test("a stretch of bins is a range of dates and back; the ends are open", () => {
  const data = makeData(
    ["2026-01-05", "2026-01-20"].map((date) => ({ by: "Ann", on: "#toll", stance: 1 as const, date })),
    [],
  );
  const bins = makeBins(index(data), Uint8Array.of(1, 1))!;
  assert.equal(bins.all.length, 16);
  assert.deepEqual(rangeOf(bins, 0, 15), { from: "", to: "" });
  const range = rangeOf(bins, 2, 4);
  assert.deepEqual(range, { from: "2026-01-07", to: "2026-01-09" });
  assert.deepEqual(binsOf(bins, day(range.from), day(range.to)), [2, 4]);
  assert.deepEqual(binsOf(bins, -Infinity, Infinity), [0, 15]);
});

test("without dates there is no histogram", () => {
  const data = makeData([{ by: "Ann", on: "#toll", stance: 1 }], []);
  assert.equal(makeBins(index(data), Uint8Array.of(1)), null);
});
