// Tests of the page in Debian's Chromium. A test is given a page that shows a map of the built program; it fails when
// the page logs an error, throws, breaks its content security policy, or asks for anything outside of its server.
//
//   pageTest("the search finds a name", { map: "articles" }, async ({ page }) => { ... });
//
// Environment: STANDPOINT (program), STANDPOINT_SOURCE (the tree), STANDPOINT_PAGE_BUILD (a folder for packages, maps
// and screenshots), CHROMIUM (default /usr/bin/chromium), STANDPOINT_SLOWER (default 1; with 8 the page runs as on a
// machine with an eighth of the speed: what a test does not wait for shows then).

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { after, test } from "node:test";

import { mapFile } from "./maps.mjs";

const program = process.env.STANDPOINT;
const source = process.env.STANDPOINT_SOURCE;
const build = process.env.STANDPOINT_PAGE_BUILD;
assert.ok(program && source && build, "run these through ctest -R '^page', or set the variables named in harness.mjs");

const require = createRequire(join(build, "package.json"));
const { chromium } = require("playwright-core");
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const testFile = basename(process.argv[1], ".mjs");

export const slower = Number(process.env.STANDPOINT_SLOWER ?? 1);

export const patience = 10_000 * Math.max(1, slower / 2); // milliseconds that anything awaited may take

// ---- servers ---------------------------------------------------------------------------------------------------

const servers = new Map();

/** Serves a map (a name of maps.mjs, or a path) until the file's tests are over; gives its address. */
export function serve(map, ...options) {
  const key = [map, ...options].join("\0");
  if (!servers.has(key)) servers.set(key, start(map, options));
  return servers.get(key).then((server) => server.address);
}

export const mapPath = (name) => (name.includes("/") ? name : mapFile(name, { program, source, folder: join(build, "maps", testFile) }));

async function start(map, options) {
  const process = spawn(program, ["serve", mapPath(map), "--port", "0", ...options], { stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((found, failed) => {
    let text = "";
    process.stderr.on("data", (bytes) => {
      text += bytes;
      const line = /^(http:\/\/\S+)\n/.exec(text);
      if (line) found(line[1]);
    });
    process.on("exit", (code) => failed(new Error(`serve ended with ${code}: ${text}`)));
  });
  return { process, address };
}

/** Ends the server of a map, as a user does who closes the terminal. */
export async function stopServing(map, ...options) {
  const key = [map, ...options].join("\0");
  const { process } = await servers.get(key);
  servers.delete(key);
  await new Promise((ended) => process.on("exit", ended).kill("SIGTERM"));
}

// ---- browsers --------------------------------------------------------------------------------------------------

const browsers = new Map();

function browser(...flags) {
  const key = flags.join("\0");
  if (!browsers.has(key)) {
    browsers.set(key, chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      chromiumSandbox: false,
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", ...(flags.length > 0 ? flags : ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"])],
    }));
  }
  return browsers.get(key);
}

after(async () => {
  for (const one of browsers.values()) await (await one).close();
  for (const one of servers.values()) (await one).process.kill("SIGTERM");
});

/** Gathers what a page must not do. */
function watch(context, origin) {
  const wrongs = [];
  context.on("console", (message) => {
    if (message.type() === "error") wrongs.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => wrongs.push(`thrown: ${error.error().stack}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) wrongs.push(`outside request: ${url}`);
  });
  return wrongs;
}

/**
 * A test with a page. Options: `map` (default "articles"), `serve` (options of the program), `width` and `height`,
 * `theme` ("light", "dark"), `motion` (default "reduce", so that nothing has to be waited for), `flags` (of Chromium),
 * `address` (what follows the server's address, such as "#view=table"), `allow` (patterns of wrongs that the test is about).
 */
export function pageTest(name, options, body) {
  if (typeof options === "function") return pageTest(name, {}, options);
  return test(name, { timeout: 6 * patience }, async () => {
    const address = await serve(options.map ?? "articles", ...(options.serve ?? []));
    const context = await (await browser(...(options.flags ?? []))).newContext({
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      colorScheme: options.theme ?? "light",
      reducedMotion: options.motion ?? "reduce",
      locale: "en-GB",
      timezoneId: "UTC",
      acceptDownloads: true,
    });
    context.setDefaultTimeout(patience);
    const wrongs = watch(context, new URL(address).origin);
    try {
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
      });
      const page = await context.newPage();
      if (slower > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower });
      await page.goto(address + (options.address ?? ""));
      await body({ page, context, address });
      const unexpected = wrongs.filter((wrong) => !(options.allow ?? []).some((pattern) => pattern.test(wrong)));
      assert.deepEqual(unexpected, []);
    } catch (error) {
      const page = context.pages()[0];
      if (page) await screenshot(page, `failed ${name}`).catch(() => {});
      if (wrongs.length > 0) error.message += `\nthe page also did: ${wrongs.join("\n")}`;
      throw error;
    } finally {
      await context.close();
    }
  });
}

/** A view of the page, by the name of its tab. */
export const viewOf = (page, name) => page.getByRole("tabpanel", { name, exact: true });

// ---- looking ---------------------------------------------------------------------------------------------------

/** Writes a picture to the build folder; pictures are for people and never compared. */
export async function screenshot(page, name) {
  const folder = join(build, "screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/[^\w.-]+/g, "_").slice(0, 100)}.png`) });
}

/** Fails on what axe-core calls serious or critical; `within` is a selector. */
export async function expectAccessible(page, within) {
  await page.evaluate(`${axeSource}; 0`); // not by a script tag, which the page's policy forbids
  const found = await page.evaluate(
    async (root) => (await window.axe.run(root ?? document, { resultTypes: ["violations"] })).violations,
    within,
  );
  const grave = found.filter((one) => one.impact === "serious" || one.impact === "critical");
  const told = grave.map((one) => `${one.id} (${one.impact}): ${one.help}\n  ${one.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ""}`).join("\n  ")}`);
  assert.equal(told.join("\n"), "");
}

/** Clicks what starts a download and gives {name, text}. */
export async function download(page, click) {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Waits until `ask` (run again and again) gives something true; for what no element says. */
export async function until(ask, what) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) assert.fail(`waited in vain until ${what}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}
