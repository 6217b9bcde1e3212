// The map view's pure parts: places of camps, of lines and of labels.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Camera, between } from "../../../../viewer/web/src/map/camera.js";
import { layoutByCamp, pushApart } from "../../../../viewer/web/src/map/camps.js";
import { corners, curveOf, distanceTo, headOf, hitTest, pointOn } from "../../../../viewer/web/src/map/geometry.js";
import { Labels } from "../../../../viewer/web/src/map/labels.js";
import { regionNames } from "../../../../viewer/web/src/map/paint.js";
import { Look, makeScene } from "../../../../viewer/web/src/map/scene.js";
import { RELATIONS, SHAPES, nodeGrowth, screenRadius } from "../../../../viewer/web/src/map/style.js";
import { syntheticMap } from "../map/synthetic_map.js";

const map = (nodes = 120, edges = 300, camps = 4) => syntheticMap({ nodes, edges, camps });

function cameraOver(scene: ReturnType<typeof makeScene>, width = 1000, height = 700): Camera {
  const camera = new Camera();
  camera.resize(width, height);
  camera.set(camera.fitted({ left: Math.min(...scene.x), right: Math.max(...scene.x), low: Math.min(...scene.y), high: Math.max(...scene.y) }, 50, 1));
  return camera;
}

test("the layout by camp keeps members inside of their camp and everybody else out", () => {
  const data = map();
  const { x, y, regions } = layoutByCamp(data);
  assert.equal(regions.length, 4);
  data.nodes.camp.forEach((camp, node) => {
    for (const region of regions) {
      const away = Math.hypot(x[node] - region.x, y[node] - region.y);
      if (region.camp === camp) assert.ok(away <= region.radius + 1e-3, `${node} lies outside of its camp`);
      else assert.ok(away >= region.radius - 1e-3, `${node} of camp ${camp} lies in camp ${region.camp}`);
    }
  });
});

test("camps do not overlap, and the two largest face each other", () => {
  const data = map(400, 900, 9);
  const { regions } = layoutByCamp(data);
  regions.forEach((a, i) => regions.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius)));
  const size = (camp: number) => data.nodes.camp.filter((one) => one === camp).length;
  assert.ok(regions.slice(2).every((region) => size(region.camp) <= size(regions[1].camp)));
  assert.ok(regions[0].x < 0 && Math.abs(regions[0].y) < 1e-6 && regions[1].x > 0 && Math.abs(regions[1].y) < 1e-6);
  const upright = layoutByCamp(data, true).regions;
  assert.ok(upright[0].y > 0 && upright[1].y < 0, "one above the other where the screen is high");
});

test("the layout by camp is the same for the same data, and bears maps without camps, names or ties", () => {
  assert.deepEqual(layoutByCamp(map()), layoutByCamp(map()));
  assert.deepEqual(layoutByCamp(map(0, 0, 0)), { x: new Float32Array(0), y: new Float32Array(0), regions: [] });
  const alone = map(30, 0, 1);
  alone.nodes.camp.fill(0);
  const { x, y, regions } = layoutByCamp(alone);
  assert.equal(regions.length, 0);
  assert.ok([...x, ...y].every(Number.isFinite));
});

test("discs in one place are pushed apart", () => {
  const places = Array.from({ length: 12 }, () => ({ x: 5, y: 5 }));
  pushApart(places, places.map(() => 10), [{ x: 5, y: 5, radius: 8 }]);
  places.forEach((a, i) => places.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 19.5)));
});

test("lines of one pair run apart, also when they point against each other, and each is hit where it runs", () => {
  const data = map(10, 0, 1);
  const { edges } = data;
  edges.id.push("a", "b", "c");
  edges.source.push(2, 2, 5);
  edges.target.push(5, 5, 2);
  edges.relation.push("alliance", "conflict", "supports");
  edges.weight.push(1, 1, 1);
  edges.statements.push(1, 1, 1);
  [data.nodes.x[2], data.nodes.y[2], data.nodes.x[5], data.nodes.y[5]] = [-400, 0, 400, 0];
  data.nodes.y.forEach((_, node) => (node === 2 || node === 5 ? 0 : (data.nodes.y[node] = 3000 + node * 50)));
  const scene = makeScene(data);
  const camera = new Camera();
  camera.resize(1000, 600);
  const middles = [0, 1, 2].map((edge) => pointOn(curveOf(scene, edge, camera)!, 0.5));
  const heights = middles.map((at) => at.y).sort((a, b) => a - b);
  assert.ok(heights[1] - heights[0] > 10 && heights[2] - heights[1] > 10, String(heights));
  middles.forEach((at, edge) => assert.deepEqual(hitTest(scene, camera, at), { edge }));
  scene.edgeLook[1] = Look.hidden;
  assert.notDeepEqual(hitTest(scene, camera, middles[1]), { edge: 1 }, "what is hidden is not hit");
});

test("a point is as far from a bent line as from the nearest of many points of it", () => {
  const curve = { x1: 0, y1: 0, cx: 100, cy: 80, x2: 200, y2: 0, bent: true, ux: 1, uy: 0 };
  for (const at of [{ x: 100, y: 0 }, { x: 30, y: 60 }, { x: 220, y: 10 }]) {
    let least = Infinity;
    for (let i = 0; i <= 5000; ++i) {
      const on = pointOn(curve, i / 5000);
      least = Math.min(least, Math.hypot(on.x - at.x, on.y - at.y));
    }
    assert.ok(Math.abs(distanceTo(curve, at) - least) < 0.5, `${distanceTo(curve, at)} for ${least}`);
  }
});

test("a node is hit inside of its shape and not beside it; the small one on top wins", () => {
  const data = map(3, 0, 1);
  data.nodes.kind = ["issue", "institution", "person"];
  data.nodes.x = [0, 600, 600];
  data.nodes.y = [0, 0, 10];
  data.nodes.size = [80, 80, 10];
  const scene = makeScene(data);
  const camera = new Camera();
  camera.resize(2000, 800);
  const radius = screenRadius(80, nodeGrowth(1));
  const at = (x: number, y: number) => hitTest(scene, camera, { x: 1000 + x, y: 400 + y });
  assert.deepEqual(at(0, radius * 1.2), { node: 0 }, "in a corner of the diamond");
  assert.equal(at(radius * 0.9, radius * 0.9), null, "between two of its corners");
  assert.deepEqual(at(600 + radius * 0.8, -radius * 0.8), { node: 1 }, "in a corner of the square");
  assert.deepEqual(at(600, -10), { node: 2 });
});

test("shapes of kinds have about the area of their circle, and heads end at the tip of their line", () => {
  for (const shape of Object.values(SHAPES)) {
    const points = corners(shape, 0, 0, 1);
    if (points.length === 0) continue;
    const area = Math.abs(points.reduce((sum, a, i) => sum + a.x * points[(i + 1) % points.length].y - points[(i + 1) % points.length].x * a.y, 0)) / 2;
    assert.ok(area > 2.4 && area < 3.8, String(area));
  }
  const curve = { x1: 0, y1: 0, cx: 50, cy: 0, x2: 100, y2: 0, bent: false, ux: 1, uy: 0 };
  const head = headOf({ relation: RELATIONS.indexOf("supports"), width: 1.6 }, curve)!;
  assert.deepEqual([head.closed, head.points[0]], [true, { x: 100, y: 0 }]);
  assert.equal(headOf({ relation: RELATIONS.indexOf("alliance"), width: 1.6 }, curve), null);
});

const measure = (_: string, text: string) => Array.from(text).length * 7;

test("labels lie over no other label, are the same again, and those of what is looked at are always there", () => {
  const scene = makeScene(map(600, 0, 4));
  const camera = cameraOver(scene);
  const held = scene.nodesBySize[599];
  scene.nodeLook[held] = Look.held;
  const labels = new Labels(scene, measure);
  const placed = labels.place(camera, 60);
  assert.ok(placed.length >= 30 && placed.length <= 61, String(placed.length));
  assert.equal(placed[0].node, held);
  const boxes = placed.map((label) => {
    const width = Math.max(...label.lines.map((line) => measure("", line)));
    const x = camera.screenX(scene.x[label.node]) + label.dx - (label.align === "center" ? width / 2 : label.align === "right" ? width : 0);
    const y = camera.screenY(scene.y[label.node]) + label.dy;
    return { left: x, right: x + width, top: y, bottom: y + label.lines.length * 13 };
  });
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b, k) => assert.ok(a.left >= b.right || a.right <= b.left || a.top >= b.bottom || a.bottom <= b.top, `${i} and ${i + 1 + k} overlap`)));
  assert.deepEqual(new Labels(scene, measure).place(camera, 60), placed);
});

test("labels stay where they are while the map is moved a little", () => {
  const scene = makeScene(map(600, 0, 4));
  const camera = cameraOver(scene);
  const labels = new Labels(scene, measure);
  const before = new Set(labels.place(camera, 60).map((label) => label.node));
  camera.panBy(9, 4);
  const kept = labels.place(camera, 60).filter((label) => before.has(label.node)).length;
  assert.ok(kept > before.size * 0.85, `${kept} of ${before.size} stayed`);
});

test("names of camps give way to those of larger ones and keep within the screen", () => {
  const camera = new Camera();
  camera.resize(400, 600);
  const names = new Map([[1, "A camp with a name that is much too long for a narrow screen"], [2, "Two"], [3, "Three"]]);
  const placed = regionNames([{ camp: 1, x: -190, y: 0, radius: 40 }, { camp: 2, x: -150, y: 5, radius: 38 }, { camp: 3, x: 150, y: -100, radius: 20 }], names, camera, measure);
  assert.deepEqual(placed.map((name) => name.camp), [1, 3]);
  assert.ok(placed.every((name) => name.left >= 0 && name.right <= 400));
});

test("the camera keeps the point that it zooms at, and flights end where they should", () => {
  const camera = new Camera();
  camera.resize(800, 600);
  const at = { x: 100, y: 50 };
  const under = camera.mapPoint(at);
  camera.set(camera.zoomed(2.5, at));
  assert.ok(Math.hypot(camera.screenX(under.x) - at.x, camera.screenY(under.y) - at.y) < 1e-6);
  camera.fly({ x: 10, y: 20, scale: 0.5 }, 300, 1000);
  while (camera.step(1000 + 300)) if (!camera.flying) break;
  assert.deepEqual(camera.state(), { x: 10, y: 20, scale: 0.5 });
  const middle = between({ x: 0, y: 0, scale: 1 }, { x: 100, y: 0, scale: 4 }, 0.5);
  assert.equal(middle.scale, 2);
  assert.deepEqual(between({ x: 0, y: 0, scale: 1 }, { x: 100, y: 0, scale: 1 }, 0.25), { x: 25, y: 0, scale: 1 });
});
