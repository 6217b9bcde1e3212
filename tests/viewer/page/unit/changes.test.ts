import assert from "node:assert/strict";
import { test } from "node:test";

import { isBefore, positionChanges } from "../../../../viewer/web/src/changes.js";
import { mapOf } from "./map_of.js";
import type { Said } from "./map_of.js";

const toll = (stance: -1 | 0 | 1, date: string, actor = "Ada"): Said => ({ actor, issue: "toll", stance, date });
const changesOf = (said: Said[], hidden: number[] = []) => {
  const data = mapOf(said);
  const shown = new Uint8Array(said.length).fill(1);
  for (const s of hidden) shown[s] = 0;
  return positionChanges(data, shown);
};

test("a date is before another when it is over before that begins", () => {
  assert.ok(isBefore("2026-03-01", "2026-03-02"));
  assert.ok(isBefore("2025", "2026-03-02"));
  assert.ok(isBefore("2026-02", "2026-03-02"));
  assert.ok(!isBefore("2026-03", "2026-03-05"));
  assert.ok(!isBefore("2026", "2026-03-05"));
  assert.ok(!isBefore("2026-03-05", "2026-03-05"));
  assert.ok(!isBefore("", "2026"));
});

test("a change lies between the last day of one side and the first of the other, with the runs of both", () => {
  const [change, ...others] = changesOf([toll(-1, "2026-01-05"), toll(-1, "2026-02-01"), toll(1, "2026-03-01"), toll(1, "2026-04-01")]);
  assert.deepEqual(others, []);
  assert.deepEqual([change.from, change.to, change.lastBefore, change.firstAfter], [-1, 1, "2026-02-01", "2026-03-01"]);
  assert.deepEqual([change.oldSide, change.newSide], [[0, 1], [2, 3]]);
});

test("one day of both sides decides nothing, and is passed over", () => {
  assert.equal(changesOf([toll(-1, "2026-01-05"), toll(1, "2026-02-01"), toll(-1, "2026-02-01")]).length, 0);
  assert.equal(changesOf([toll(-1, "2026-01-05"), toll(1, "2026-02-01"), toll(-1, "2026-02-01"), toll(1, "2026-03-01")]).length, 1);
});

test("a month is not before a day in it, and undated and neutral statements say nothing of change", () => {
  assert.equal(changesOf([toll(-1, "2026-03"), toll(1, "2026-03-05")]).length, 0);
  assert.equal(changesOf([toll(-1, ""), toll(1, "2026-03-05")]).length, 0);
  assert.equal(changesOf([toll(-1, "2026-01-01"), toll(0, "2026-03-05")]).length, 0);
});

test("only of what is shown, of one actor, latest first", () => {
  const said = [toll(-1, "2026-01-05"), toll(1, "2026-02-01"), toll(1, "2026-01-01", "Bo"), toll(-1, "2026-03-01", "Bo"), toll(-1, "2026-01-20", "Cy")];
  assert.deepEqual(changesOf(said).map((change) => change.firstAfter), ["2026-03-01", "2026-02-01"]);
  assert.deepEqual(changesOf(said, [1]).map((change) => change.firstAfter), ["2026-03-01"]);
});
