// The map: what is drawn, gestures, keyboard, layouts, pictures, and the canvas that stands in for WebGL. What is on the
// canvases is asked of window.__standpoint.map (viewer/web/src/map/hook.ts).

import assert from "node:assert/strict";

import { download, pageTest, until } from "./harness.mjs";

const detailsOf = (page) => page.getByRole("complementary", { name: "Details" });
const ask = (page, question, ...values) => page.evaluate(([name, args]) => window.__standpoint.map[name](...args), [question, values]);
const settled = (page) => until(() => page.evaluate(() => window.__standpoint?.map?.settled() ?? false), "the map has come to rest");
const open = async (page) => {
  await settled(page);
  const data = await page.evaluate(async () => (await fetch("api/v1/page")).json());
  const id = (label) => data.nodes.id[data.nodes.label.indexOf(label)];
  return { data, id };
};
const where = async (page, id) => ask(page, "node", id);
/** A place of the map where nothing lies. */
const ground = async (page) => {
  const box = await page.locator(".map-frame").boundingBox();
  return { x: box.x + 8, y: box.y + box.height - 8 };
};

pageTest("every name and edge of the map is drawn, and named for who cannot see it", {}, async ({ page }) => {
  const { data } = await open(page);
  assert.equal(await page.evaluate(() => window.__standpoint.map.renderer), "webgl");
  const drawn = await ask(page, "drawn");
  assert.deepEqual([drawn.nodes, drawn.edges], [data.nodes.id.length, data.edges.id.length]);
  assert.ok(drawn.labels.includes("Corvane Lines"), drawn.labels.join(", "));
  await page.getByRole("img", { name: `${data.nodes.id.length} names and ${data.edges.id.length} edges` }).waitFor();
  // Something of each colour is on the canvas where the largest name is.
  const box = await page.locator(".map-frame").boundingBox();
  for (const id of data.nodes.id.slice(0, 20)) {
    const { x, y } = await where(page, id);
    assert.ok(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height, "all is within the screen at first");
  }
});

pageTest("a click selects a name, one beside it clears, a double click shows its surroundings", {}, async ({ page }) => {
  const { id } = await open(page);
  const lines = await where(page, id("Corvane Lines"));
  await page.mouse.click(lines.x, lines.y);
  await detailsOf(page).getByRole("heading", { level: 2, name: "Corvane Lines" }).waitFor();
  await settled(page);
  assert.equal((await where(page, id("Corvane Lines"))).look, "chosen");
  assert.equal((await where(page, id("Tarn Quay"))).look, "dim");
  const free = await ground(page);
  await page.mouse.click(free.x, free.y);
  await detailsOf(page).getByRole("heading", { level: 2, name: "Overview" }).waitFor();

  const all = (await ask(page, "drawn")).nodes;
  const now = await where(page, id("Corvane Lines"));
  await page.mouse.dblclick(now.x, now.y);
  await until(() => page.url().includes("ego="), "the address names the surroundings");
  await settled(page);
  const around = (await ask(page, "drawn")).nodes;
  assert.ok(around > 5 && around < all, `${around} of ${all}`);
  await page.goBack();
  await until(async () => (await ask(page, "drawn")).nodes === all, "going back shows all again");
});

pageTest("two lines of one pair are drawn apart, and each opens its own sentences", { map: "pair" }, async ({ page }) => {
  const { data } = await open(page);
  const pairs = new Map();
  data.edges.relation.forEach((relation, edge) => {
    if (relation !== "alliance" && relation !== "conflict") return;
    const key = [data.edges.source[edge], data.edges.target[edge]].sort((a, b) => a - b).join(" ");
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  });
  const both = [...pairs.values()].find((edges) => edges.length === 2);
  assert.ok(both, "the map has a pair that agrees on one thing and quarrels over another");
  const [a, b] = await Promise.all(both.map((edge) => ask(page, "edge", data.edges.id[edge])));
  assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 8, "the lines run apart");
  for (const edge of both) {
    const line = await ask(page, "edge", data.edges.id[edge]);
    await page.mouse.click(line.x, line.y);
    await until(async () => (await ask(page, "edge", data.edges.id[edge])).look === "chosen", `the ${data.edges.relation[edge]} is selected`);
    assert.ok(page.url().includes(encodeURIComponent(data.edges.id[edge])) || page.url().includes(data.edges.id[edge]), page.url());
  }
});

pageTest("the pointer over a name makes the rest step back", {}, async ({ page }) => {
  const { id } = await open(page);
  const union = await where(page, id("Harbour Workers' Union"));
  await page.mouse.move(union.x, union.y);
  await until(async () => (await where(page, id("Harbour Workers' Union"))).look === "held", "it is held");
  assert.equal((await where(page, id("Corvane Lines"))).look, "near");
  assert.equal((await where(page, id("Tarn Quay"))).look, "dim");
  const free = await ground(page);
  await page.mouse.move(free.x, free.y);
  await until(async () => (await where(page, id("Tarn Quay"))).look === "plain", "all is plain again");
});

pageTest("wheel, drag and buttons move the map; a name is moved and stays there", {}, async ({ page }) => {
  const { id } = await open(page);
  const before = await ask(page, "camera");
  const lines = await where(page, id("Corvane Lines"));
  await page.mouse.move(lines.x, lines.y);
  await page.mouse.wheel(0, -240);
  await settled(page);
  const nearer = await where(page, id("Corvane Lines"));
  assert.ok((await ask(page, "camera")).scale > before.scale * 1.3);
  assert.ok(Math.hypot(nearer.x - lines.x, nearer.y - lines.y) < 2, "what is under the pointer stays under it");

  const free = await ground(page);
  await page.mouse.move(free.x, free.y);
  await page.mouse.down();
  await page.mouse.move(free.x + 60, free.y - 40, { steps: 4 });
  await page.mouse.up();
  const panned = await where(page, id("Corvane Lines"));
  assert.ok(Math.abs(panned.x - nearer.x - 60) < 3 && Math.abs(panned.y - nearer.y + 40) < 3, JSON.stringify([nearer, panned]));

  await page.getByRole("button", { name: "Show all" }).click();
  await settled(page);
  assert.ok(Math.abs((await ask(page, "camera")).scale - before.scale) < 1e-6);

  const brisk = await where(page, id("Teodor Brisk"));
  await page.mouse.move(brisk.x, brisk.y);
  await page.mouse.down();
  await page.mouse.move(brisk.x - 70, brisk.y + 50, { steps: 5 });
  await page.mouse.up();
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  await page.getByRole("tab", { name: "Map", exact: true }).click();
  await settled(page);
  const moved = await where(page, id("Teodor Brisk"));
  assert.ok(Math.abs(moved.x - brisk.x + 70) < 6 && Math.abs(moved.y - brisk.y - 50) < 6, JSON.stringify([brisk, moved]));
});

pageTest("a filter hides without moving anything", {}, async ({ page }) => {
  const { data, id } = await open(page);
  const before = await where(page, id("Corvane Lines"));
  await page.getByRole("checkbox", { name: /^Issues/ }).uncheck();
  await until(async () => (await ask(page, "drawn")).nodes < data.nodes.id.length, "issues are gone");
  await settled(page);
  const issue = data.nodes.kind.indexOf("issue");
  assert.equal((await where(page, data.nodes.id[issue])).look, "hidden");
  const after = await where(page, id("Corvane Lines"));
  assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 0.5, "also when the bar of filters takes its place above");
});

pageTest("the layout by camp gathers camps, names them, and is the same in another visit", { address: "#layout=camps" }, async ({ page }) => {
  const { data, id } = await open(page);
  const { regions } = await ask(page, "drawn");
  const large = data.camps.number.filter((camp) => data.nodes.camp.filter((one) => one === camp).length > 1);
  assert.equal(regions.length, large.length);
  const first = await where(page, id("Corvane Lines"));
  await page.reload();
  await settled(page);
  assert.deepEqual(await where(page, id("Corvane Lines")), first);
});

pageTest("the keyboard walks over the map by size, says what it finds, and opens it", {}, async ({ page }) => {
  const { data } = await open(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("n");
  const largest = data.nodes.size.indexOf(Math.max(...data.nodes.size));
  const said = page.locator("[aria-live=polite]");
  await until(async () => (await said.allTextContents()).join(" ").includes(data.nodes.label[largest]), "the largest is announced");
  assert.match((await said.allTextContents()).join(" "), /\d+ statements?, \d+ (ally|allies|in favour), \d+ (foes?|against)/);
  await settled(page);
  assert.equal((await where(page, data.nodes.id[largest])).look, "held");
  await page.keyboard.press("Enter");
  await detailsOf(page).getByRole("heading", { level: 2, name: data.nodes.label[largest] }).waitFor();
  await page.getByRole("application").focus();
  const before = await ask(page, "camera");
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowRight");
  const after = await ask(page, "camera");
  assert.ok(after.scale > before.scale && after.x > before.x, JSON.stringify([before, after]));
});

for (const kind of ["PNG", "SVG"]) {
  pageTest(`what is seen is saved as ${kind}, with title and legend`, {}, async ({ page }) => {
    await open(page);
    const [width] = await page.locator(".map-frame").evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
    await page.getByRole("button", { name: "Export" }).click();
    const { name, bytes } = await download(page, () => page.getByRole("menuitem", { name: new RegExp(`^Picture \\(${kind}\\)`) }).click());
    assert.ok(name.endsWith(kind.toLowerCase()), name);
    if (kind === "SVG") {
      const text = bytes.toString("utf8");
      for (const part of ["Conflict (", "Alliance (", "Persons (", "Corvane Lines", "stroke-dasharray", "Standpoint "]) assert.ok(text.includes(part), part);
    } else {
      assert.deepEqual([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join(""), "PNG");
      assert.ok(bytes.readUInt32BE(16) >= 2 * width, "two pixels for one");
    }
  });
}

pageTest("without WebGL a canvas shows the same in the same places", { flags: ["--disable-3d-apis"] }, async ({ page }) => {
  const { data, id } = await open(page);
  assert.equal(await page.evaluate(() => window.__standpoint.map.renderer), "canvas");
  assert.equal((await ask(page, "drawn")).edges, data.edges.id.length);
  const lines = await where(page, id("Corvane Lines"));
  const colour = await page.locator(".map-stage canvas").evaluate((canvas, [x, y]) => {
    const box = canvas.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    return [...canvas.getContext("2d").getImageData(Math.round((x - box.left) * ratio), Math.round((y - box.top) * ratio), 1, 1).data];
  }, [lines.x, lines.y]);
  assert.deepEqual(colour, [0, 114, 178, 255], "an institution's blue");
  await page.mouse.click(lines.x, lines.y);
  await detailsOf(page).getByRole("heading", { level: 2, name: "Corvane Lines" }).waitFor();
});

pageTest("when the graphics card takes WebGL away, the map is drawn on a canvas", { allow: [/WebGL|CONTEXT_LOST/] }, async ({ page }) => {
  await open(page);
  await page.locator(".map-stage canvas.sigma-nodes").evaluate((canvas) => canvas.getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
  await until(() => page.evaluate(() => window.__standpoint.map.renderer === "canvas"), "the canvas has taken over");
  await settled(page);
});

pageTest("hostile names are drawn as clean text", { map: "hostile" }, async ({ page }) => {
  await open(page);
  const { labels } = await ask(page, "drawn");
  assert.ok(labels.some((label) => label.includes("<script>")), labels.join(" | "));
  assert.ok(labels.every((label) => label.length < 120 && !/[\u202a-\u202e\u2066-\u2069]/.test(label)));
  assert.equal(await page.evaluate(() => window.injected), undefined);
});
