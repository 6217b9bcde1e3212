// Measures the map view in headless Chromium; the figures of ../PERFORMANCE.md come from it.
//
//   node measure.mjs [NODES EDGES [webgl|canvas]]     default: 1000 4000 and 10000 50000, with both
//
// Needs what ctest -R page has fetched: STANDPOINT_PAGE_BUILD is tests/viewer/page in the build folder. Script is the
// time of our own code in a frame; between is from one frame to the next, with all that browser and (software) graphics do;
// page and graphics are processor time a frame of Chromium's two processes, which other work on the machine does not change.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, "../../../../viewer/web");
const build = process.env.STANDPOINT_PAGE_BUILD;
if (!build) throw new Error("set STANDPOINT_PAGE_BUILD to tests/viewer/page in the build folder");
const { chromium } = createRequire(join(build, "package.json"))("playwright-core");
const esbuild = createRequire(join(web, "package.json"))("esbuild");

const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title><link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><script type="module" src="app.js"></script><div id="root" class="view-root map-view" tabindex="-1"></div></html>';

/** Serves map_page.ts; gives its address and how to stop. */
export async function serveMapPage() {
  const script = await esbuild.build({ entryPoints: [join(here, "map_page.ts")], bundle: true, minify: true, format: "esm", target: "es2022", write: false, nodePaths: [join(web, "node_modules")] });
  const style = await esbuild.build({ entryPoints: [join(web, "styles/page.css")], bundle: true, write: false });
  const files = { "/app.js": ["text/javascript", script.outputFiles[0].text], "/style.css": ["text/css", `${style.outputFiles[0].text}\n#root { position: absolute; inset: 0; }`] };
  const server = createServer((request, answer) => {
    const [type, text] = files[new URL(request.url, "http://x").pathname] ?? ["text/html", page];
    answer.setHeader("content-type", type);
    answer.end(text);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => (values.length === 0 ? NaN : sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))]);
const told = ({ count, script, between }, cpu) => `${String(count).padStart(4)} frames   script ${at(script, 0.5).toFixed(1)} ms, 95 % under ${at(script, 0.95).toFixed(1)}   between ${at(between, 0.5).toFixed(0)} ms, 95 % under ${at(between, 0.95).toFixed(0)}   page ${((1000 * cpu.renderer) / count).toFixed(0)} ms, graphics ${((1000 * cpu.GPU) / count).toFixed(0)} ms`;

const settle = (tab) => tab.waitForFunction(() => window.__standpoint?.map?.settled(), null, { timeout: 120_000 });
const frames = (tab) => tab.evaluate(() => window.__standpoint.map.frames());

/** Processor seconds so far of the page and of what draws for it. */
async function processorTime(session) {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sum = { renderer: 0, GPU: 0 };
  for (const { type, cpuTime } of processInfo) if (type in sum) sum[type] += cpuTime;
  return sum;
}

async function measure(browser, address, [nodes, edges], renderer) {
  const session = await browser.newBrowserCDPSession();
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.addInitScript((asked) => (window.__standpoint = { renderer: asked }), renderer);
  await tab.goto(`${address}?nodes=${nodes}&edges=${edges}&camps=5`);
  await settle(tab);
  const times = await tab.evaluate(() => window.times);
  console.log(`\n${nodes} nodes, ${edges} edges, ${await tab.evaluate(() => window.__standpoint.map.renderer)}`);
  console.log(`  to the first picture  ${times.painted.toFixed(0)} ms (script ${times.view.toFixed(0)} ms), without making the data and its index (${times.data.toFixed(0)} ms)`);

  const during = async (name, act, rest = true) => {
    await frames(tab);
    const before = await processorTime(session);
    await act();
    if (rest) await settle(tab);
    const measured = await frames(tab);
    const after = await processorTime(session);
    console.log(`  ${name.padEnd(20)}${told(measured, { renderer: after.renderer - before.renderer, GPU: after.GPU - before.GPU })}`);
  };
  const sweep = async (steps, dx, dy) => {
    for (let i = 0; i < steps; ++i) await tab.mouse.move(640 + dx * Math.sin(i / 6), 400 + dy * Math.sin(i / 5));
  };
  const free = [30, 770]; // a corner where nothing lies
  await during("pan", async () => {
    await tab.mouse.move(...free);
    await tab.mouse.down();
    for (let i = 0; i < 60; ++i) await tab.mouse.move(free[0] + 200 * Math.sin(i / 8), free[1] - 200 * Math.abs(Math.sin(i / 11)));
    await tab.mouse.up();
  }, false);
  await settle(tab);
  await during("zoom by wheel", async () => {
    await tab.mouse.move(640, 400);
    for (let i = 0; i < 30; ++i) await tab.mouse.wheel(0, i < 15 ? -60 : 60);
  }, false);
  await settle(tab);
  await during("hover", () => sweep(60, 300, 200), false);
  await settle(tab);
  const place = await tab.evaluate(() => {
    const { nodes } = window.app.data;
    const big = nodes.size.indexOf(Math.max(...nodes.size));
    return window.__standpoint.map.node(nodes.id[big]);
  });
  await during("drag of a node", async () => {
    await tab.mouse.move(place.x, place.y);
    await tab.mouse.down();
    for (let i = 0; i < 60; ++i) await tab.mouse.move(place.x + i, place.y + 40 * Math.sin(i / 8));
    await tab.mouse.up();
  }, false);
  await settle(tab);
  const shows = await tab.evaluate(() => {
    const { app, view } = window;
    const taken = [];
    for (let i = 0; i < 20; ++i) {
      const shown = app.shown();
      const other = { ...shown, edge: shown.edge.map((count, edge) => (edge % 20 === i ? 0 : count)) };
      const begin = performance.now();
      view.show(other, app.state());
      taken.push(performance.now() - begin);
    }
    return taken;
  });
  console.log(`  filter, view.show    script ${at(shows, 0.5).toFixed(1)} ms, 95 % under ${at(shows, 0.95).toFixed(1)}, before the frame that draws it`);
  await settle(tab);
  await during("play, 20 filters", () => tab.evaluate(async () => {
    const { app, view } = window;
    const shown = app.shown();
    for (let i = 0; i < 20; ++i) {
      view.show({ ...shown, edge: shown.edge.map((count, edge) => (edge % 20 <= i ? count : 0)) }, app.state());
      await new Promise((next) => setTimeout(next, 100));
    }
  }), false);
  await settle(tab);
  await during("to camps and back", async () => {
    await tab.evaluate(() => window.app.go({ layout: "camps" }));
    await settle(tab);
    await tab.evaluate(() => window.app.go({ layout: "force" }));
  });
  await tab.close();
}

const [nodes, edges, only] = process.argv.slice(2);
const sizes = edges ? [[Number(nodes), Number(edges)]] : [[1000, 4000], [10_000, 50_000]];
const server = await serveMapPage();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromiumSandbox: false,
  args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
for (const renderer of only ? [only] : ["webgl", "canvas"]) for (const size of sizes) await measure(browser, server.address, size, renderer);
await browser.close();
server.stop();
