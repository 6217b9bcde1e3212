import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, isNear, NameSearch } from "../../../../viewer/web/src/search.js";
import { makeData } from "./data.js";

const data = makeData(
  [],
  [],
  ["Ida Holt", "Léa Fontanel", "Harbour Workers' Union", "Holtby Council", "#night shifts", "x".repeat(100_000)],
);
data.nodes.aliases[2] = ["HWU", "dockers"];
data.nodes.statements = [3, 2, 9, 5, 1, 0];
const search = new NameSearch(data);
const found = (text: string): string[] => search.find(text).map(({ node }) => data.nodes.id[node].slice(0, 30));

test("names are found in any case, without accents, by a beginning or a surname", () => {
  assert.deepEqual(found("LEA"), ["Léa Fontanel"]);
  assert.deepEqual(found("fontanel"), ["Léa Fontanel"]);
  assert.deepEqual(found("workers union"), ["Harbour Workers' Union"]);
});

test("equal names and beginnings come before words inside", () => {
  assert.deepEqual(found("holt"), ["Holtby Council", "Ida Holt"]);
  assert.deepEqual(found("ida holt"), ["Ida Holt"]);
});

test("an alias is found and said", () => {
  assert.deepEqual(search.find("dock"), [{ node: 2, alias: "dockers" }]);
});

test("one typing mistake is forgiven in longer words", () => {
  assert.deepEqual(found("fontanle"), ["Léa Fontanel"]);
  assert.deepEqual(found("harbor"), ["Harbour Workers' Union"]);
  assert.deepEqual(found("xyz"), []);
});

test("nothing is found for nothing, or for signs alone", () => {
  assert.deepEqual(found("  "), []);
  assert.deepEqual(found("<>"), []);
});

test("folding leaves words and numbers", () => assert.equal(fold("  Ørsted—Łódź, 2° "), "ørsted łodz 2"));

test("near is one letter more, less, other, or two changed round", () => {
  for (const [a, b] of [
    ["toll", "tolls"],
    ["toll", "tool"],
    ["toll", "tlol"],
    ["toll", "oll"],
    ["a", ""],
  ])
    assert.ok(isNear(a, b), `${a} ${b}`);
  for (const [a, b] of [
    ["toll", "tulk"],
    ["toll", "to"],
    ["abcd", "badc"],
  ])
    assert.ok(!isNear(a, b), `${a} ${b}`);
});
