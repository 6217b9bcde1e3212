import assert from "node:assert/strict";
import { test } from "node:test";
import { dayRange, isoDay, readableDate } from "../../../../viewer/web/src/dates.js";
import { cellId, cellOf } from "../../../../viewer/web/src/view.js";

test("a date of any precision is the days it may mean", () => {
  assert.deepEqual(dayRange("1970-01-02"), [1, 1]);
  assert.deepEqual(dayRange("2024-02").map(isoDay), ["2024-02-01", "2024-02-29"]);
  assert.deepEqual(dayRange("1926").map(isoDay), ["1926-01-01", "1926-12-31"]);
  assert.deepEqual(dayRange("2026-03-02T23:00:00+09:00").map(isoDay), ["2026-03-02", "2026-03-02"]);
});

test("what is no date is no day", () => {
  for (const text of ["", "soon", "20", "2026-13", "2026-01-32", "2026-00-01"]) assert.deepEqual(dayRange(text), [NaN, NaN], text);
});

test("dates are written for readers as precisely as they are known", () => {
  assert.equal(readableDate("2026-03-02"), "2 March 2026");
  assert.equal(readableDate("2026-03"), "March 2026");
  assert.equal(readableDate("2026"), "2026");
  assert.equal(readableDate("soon"), "soon");
});

test("an actor and an issue make one id, whatever theirs hold", () => {
  assert.deepEqual(cellOf(cellId("e:a,b %", "i:\u202e/")), { actor: "e:a,b %", issue: "i:\u202e/" });
  for (const id of ["", "a", "a,b,c", "%,b"]) assert.equal(cellOf(id), null);
});
