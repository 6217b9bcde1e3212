import assert from "node:assert/strict";
import { test } from "node:test";
import { noFilters } from "../../../../viewer/web/src/address.js";
import { placesOf } from "../../../../viewer/web/src/source.js";
import { index, makeData } from "./data.js";

const data = makeData(
  [
    { by: "Ann", on: "#toll", stance: 1, date: "2026-01-10" },
    { by: "Bob", on: "#toll", stance: 1, date: "2026-02" },
    { by: "Ann", on: "#ferry", stance: -1 },
    { by: "Bob", to: "Ann", stance: -1 },
  ],
  [{ a: "Ann", b: "Bob", relation: "alliance", rests: [0, 1] }],
);
const places = (asked: Parameters<typeof placesOf>[0], filters = noFilters()): number[] => placesOf(asked, filters, data, index(data));

test("a node has what it says, what is said on it and toward it", () => {
  assert.deepEqual(places({ node: "Ann" }), [0, 2, 3]);
  assert.deepEqual(places({ node: "#toll" }), [0, 1]);
});

test("an edge has what it rests on; an actor on an issue what he says of it", () => {
  assert.deepEqual(places({ edge: "x0" }), [0, 1]);
  assert.deepEqual(places({ actor: "Ann", issue: "#ferry" }), [2]);
});

test("what is asked for goes through the filters, but an issue that is asked for is its own filter", () => {
  assert.deepEqual(places({ node: "Ann" }, { ...noFilters(), stances: new Set([1]) }), [0]);
  assert.deepEqual(places({ actor: "Ann", issue: "#ferry" }, { ...noFilters(), issues: new Set(["#toll"]) }), [2]);
});

test("of what is not there, there is nothing", () => {
  for (const asked of [{ node: "nobody" }, { edge: "x9" }, { actor: "nobody", issue: "#toll" }]) assert.deepEqual(places(asked), []);
});
