// Words on the map: hostile labels, line breaks, what the keyboard's walk says, and pictures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAddress } from "../../../../viewer/web/src/address.js";
import { computeShown } from "../../../../viewer/web/src/filter.js";
import { Camera } from "../../../../viewer/web/src/map/camera.js";
import { chosen, emphasise } from "../../../../viewer/web/src/map/emphasis.js";
import { Labels } from "../../../../viewer/web/src/map/labels.js";
import { drawMap } from "../../../../viewer/web/src/map/picture.js";
import { Look, makeScene } from "../../../../viewer/web/src/map/scene.js";
import { LINES, PALETTES, RELATIONS, mix, rgb } from "../../../../viewer/web/src/map/style.js";
import { cleanLabel, clip, wrap } from "../../../../viewer/web/src/map/text.js";
import { describe, nextBySize, nextToward } from "../../../../viewer/web/src/map/walk.js";
import { makeIndex } from "../../../../viewer/web/src/map_index.js";
import type { App } from "../../../../viewer/web/src/view.js";
import { syntheticMap } from "../map/synthetic_map.js";

const measure = (text: string) => Array.from(text).length * 7;

test("labels lose controls, overrides of direction and piled-up marks, and keep their letters", () => {
  assert.equal(cleanLabel("\u202Eslaer\u202C \u2066Fenn\u2069\u0000\n Vane"), "slaer Fenn Vane");
  assert.equal(cleanLabel("Léa 中文 עברית 👩‍🔬"), "Léa 中文 עברית 👩‍🔬");
  assert.equal(cleanLabel(`a${"\u0301".repeat(500)}b`).length < 8, true);
  assert.ok(cleanLabel("o".repeat(100_000)).length < 300);
  assert.equal(cleanLabel("a\ud800b"), "a\ufffdb");
  assert.equal(cleanLabel("<script>alert(1)</script>"), "<script>alert(1)</script>", "is text, and drawn as such");
});

test("labels are broken into two lines of like length and clipped with an ellipsis", () => {
  assert.deepEqual(wrap("Port Authority", 140, 2, measure), ["Port Authority"]);
  assert.deepEqual(wrap("penalty fee in the draft rule", 140, 2, measure), ["penalty fee in", "the draft rule"]);
  const long = wrap(`two-year delay to the ${"very ".repeat(30)}late rule`, 140, 2, measure);
  assert.equal(long.length, 2);
  assert.ok(long[1].endsWith("…") && long.every((line) => measure(line) <= 140), long.join("|"));
  assert.ok(measure(wrap("o".repeat(240), 140, 2, measure)[0]) <= 140);
  assert.equal(clip("👩‍🔬👩‍🔬👩‍🔬👩‍🔬", 30, measure).includes("\ufffd"), false);
});

const data = syntheticMap({ nodes: 60, edges: 150, camps: 3 });
const index = makeIndex(data);
const scene = makeScene(data);
const state = fromAddress("");
const shown = computeShown(data, index, state);
const look = (selection: Parameters<typeof chosen>[2], hovered: { node: number } | null = null) => {
  emphasise(scene, index, { shown, state: { selection, path: null }, hovered, walked: -1 });
  return scene;
};

test("what is selected stands out with its neighbours, the pointer comes first, and hidden stays hidden", () => {
  const node = data.edges.source[0];
  look({ kind: "node", id: data.nodes.id[node] });
  assert.equal(scene.nodeLook[node], Look.chosen);
  const around = new Set([...index.edgesAt[node]].flatMap((edge) => [data.edges.source[edge], data.edges.target[edge]]));
  scene.nodeLook.forEach((one, other) => assert.equal(one >= Look.near, around.has(other) || other === node, String(other)));
  const other = data.edges.source.findIndex((source, edge) => source !== node && data.edges.target[edge] !== node);
  look({ kind: "node", id: data.nodes.id[node] }, { node: data.edges.source[other] });
  assert.equal(scene.nodeLook[data.edges.source[other]], Look.held);
  assert.equal(scene.nodeLook[node], Look.chosen);

  const half = { ...shown, edge: shown.edge.map((count, edge) => (edge % 2 ? count : 0)) };
  emphasise(scene, index, { shown: half, state: { selection: null, path: null }, hovered: null, walked: -1 });
  scene.edgeLook.forEach((one, edge) => assert.equal(one, edge % 2 ? Look.plain : Look.hidden));
});

test("a camp and a cell of the matrix are shown as what they are", () => {
  look({ kind: "camp", id: "2" });
  data.nodes.camp.forEach((camp, node) => assert.equal(scene.nodeLook[node], camp === 2 ? Look.near : Look.dim));
  const edge = data.edges.relation.findIndex((relation) => relation === "supports" || relation === "opposes");
  const cell = `${data.nodes.id[data.edges.source[edge]]},${data.nodes.id[data.edges.target[edge]]}`;
  assert.ok(chosen(scene, index, { kind: "cell", id: cell }).some((hit) => "edge" in hit && hit.edge === edge));
  assert.deepEqual(chosen(scene, index, { kind: "node", id: "not here" }), []);
});

test("the keyboard walks by size and by direction over what is shown, and says what it finds", () => {
  look(null);
  const order = scene.nodesBySize;
  assert.equal(nextBySize(scene, -1, 1), order[0]);
  assert.equal(nextBySize(scene, order[0], 1), order[1]);
  assert.equal(nextBySize(scene, order[0], -1), order[order.length - 1]);
  scene.nodeLook[order[1]] = Look.hidden;
  assert.equal(nextBySize(scene, order[0], 1), order[2]);
  const right = nextToward(scene, order[0], 1, 0);
  assert.ok(scene.x[right] > scene.x[order[0]]);
  const actor = data.edges.source[data.edges.relation.indexOf("alliance")];
  const said = describe(scene, index, shown, actor);
  const count = (relation: string) => [...index.edgesAt[actor]].filter((edge) => data.edges.relation[edge] === relation).length;
  assert.match(said, new RegExp(`, \\w+, ${data.nodes.statements[actor]} statements?, ${count("alliance")} (ally|allies), ${count("conflict")} foes?$`));
});

test("a picture is well-formed, holds what is seen, and escapes what names contain", () => {
  const hostile = syntheticMap({ nodes: 12, edges: 20, camps: 2 });
  hostile.title = `A "map" <script>&`;
  hostile.nodes.label[3] = "<script>x</script> & \u202EFenn\u0007";
  hostile.nodes.size[3] = 100;
  const drawn = makeScene(hostile);
  const camera = new Camera();
  camera.resize(800, 600);
  camera.set({ x: 0, y: 0, scale: 0.6 });
  const app = { data: hostile, index: makeIndex(hostile), state: () => state } as unknown as App;
  const labels = new Labels(drawn, (_, text) => measure(text)).place(camera, Infinity);
  const seen = { scene: drawn, camera, colourBy: "kind" as const, labels, regions: [], regionNames: [], campNames: new Map(), shown: computeShown(hostile, app.index, state) };
  const { text } = drawMap(app, seen, hostile.title);
  assert.ok(!text.includes("<script") && !text.includes("\u202e") && !text.includes("\u0007"));
  assert.ok(text.includes("&lt;script&gt;x&lt;/script&gt; &amp; Fenn"));
  assert.ok(text.includes("12 names and 20 edges"));
  const opened = text.match(/<[a-z][^>]*[^/]>/g)!.length;
  assert.equal(opened, text.match(/<\/[a-z]+>/g)!.length);
  assert.equal(text.match(/<path d="M[-\d]/g)!.length >= 20, true);
  assert.match(text, /stroke-dasharray="8 5"/, "conflicts are dashed");
  drawn.edgeLook.fill(Look.hidden);
  assert.ok(!drawMap(app, seen, hostile.title).text.includes("Conflict ("), "the legend holds what is seen");
});

test("relations differ by more than colour, and colours are opaque and apart from the ground", () => {
  const looks = RELATIONS.map((relation) => JSON.stringify([LINES[relation].dash, LINES[relation].head, LINES[relation].width]));
  assert.equal(new Set(looks).size, RELATIONS.length);
  for (const palette of Object.values(PALETTES)) {
    for (const colour of [...Object.values(palette.kinds), ...Object.values(palette.lines), ...palette.camps]) {
      assert.match(colour, /^#[0-9a-f]{6}$/);
      assert.ok(contrast(colour, palette.ground) > 1.8, `${colour} on ${palette.ground}`);
    }
    for (const relation of ["alliance", "conflict"] as const) assert.ok(contrast(palette.lines[relation], palette.ground) > 4.5);
  }
  assert.equal(mix("#000000", "#ffffff", 0.5), "#808080");
});

function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, b2] = rgb(colour).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b2;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
