import assert from "node:assert/strict";
import { test } from "node:test";
import { startState } from "../../../../viewer/web/src/address.js";
import { graphml } from "../../../../viewer/web/src/export/graphml.js";
import { computeShown } from "../../../../viewer/web/src/filter.js";
import { index, makeData } from "./data.js";

const hostile = `]]></data><script>"&'\u0001`;
const data = makeData(
  [
    { by: hostile, on: "#toll", stance: 1 },
    { by: "Bob", on: "#toll", stance: -1 },
  ],
  [
    { a: hostile, b: "#toll", relation: "supports", rests: [0] },
    { a: "Bob", b: "#toll", relation: "opposes", rests: [1] },
    { a: "Bob", b: hostile, relation: "conflict", rests: [0, 1] },
    { a: "Bob", b: hostile, relation: "alliance", rests: [0, 1] },
  ],
);
data.edges.weight = [1, 0, 1, 1];
const start = startState();

test("what is shown is written, nodes before edges, parallel ties apart by their kind", () => {
  const text = graphml(data, computeShown(data, index(data), start));
  assert.equal(text.match(/<node /g)?.length, 3);
  assert.equal(text.match(/<edge /g)?.length, 4);
  assert.equal(text.match(/ label="(alliance|conflict)"/g)?.length, 2);
  assert.ok(text.lastIndexOf("<key ") < text.indexOf("<graph "));
  assert.match(text, /<data key="n_color">#[0-9a-f]{6}<\/data>/);
  assert.ok(!text.includes('<data key="e_weight">0<'), "Gephi removes edges without weight");
});

test("what the filters hide is not written", () => {
  const text = graphml(
    data,
    computeShown(data, index(data), {
      ...start,
      filters: { ...start.filters, hiddenRelations: new Set(["alliance", "conflict"] as const) },
    }),
  );
  assert.equal(text.match(/<edge /g)?.length, 2);
});

test("texts stay texts", () => {
  const text = graphml(data, computeShown(data, index(data), start));
  assert.ok(!text.includes("<script"));
  assert.ok(!text.includes("\u0001"));
  assert.match(text, /\]\]&gt;&lt;\/data&gt;&lt;script&gt;&quot;&amp;/);
});
