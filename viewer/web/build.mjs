// Bundles the page: node build.mjs OUT writes index.html, app.js, style.css and licences.txt there, each also with .gz;
// node build.mjs --tests OUT TEST.ts... bundles unit tests for node --test. The same sources give the same bytes.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

// What is in the bundle of others' work, with their licences in full.
function notices(inputs) {
  const names = new Set();
  for (const input of inputs) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) names.add(found[1]);
  }
  const parts = ["This page contains the following works of others.\n"];
  for (const name of [...names].sort()) {
    const folder = join(here, "node_modules", name);
    const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} comes without its licence`);
    parts.push(`${name} ${about.version} (${about.license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`);
  }
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}

// No time and no system in the header, so that the bytes depend on the content alone.
function pack(bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  packed.fill(0, 4, 8);
  packed[9] = 255;
  return packed;
}

async function buildPage(out) {
  const options = {
    bundle: true,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    target: "es2022",
    absWorkingDir: here,
    write: false,
    logLevel: "warning",
  };
  const script = await build({ ...options, entryPoints: ["src/app.ts"], format: "iife", metafile: true });
  const style = await build({ ...options, entryPoints: ["styles/page.css"] });
  const licences = notices(Object.keys(script.metafile.inputs));
  if (licences.includes("*/") || licences.includes("</")) throw new Error("a licence would end the comment that it stands in");
  const files = {
    "index.html": readFileSync(join(here, "index.html")),
    // The licences go wherever the script goes: into one-file maps, too.
    "app.js": Buffer.from(`/*\n${licences}*/\n${script.outputFiles[0].text}`),
    "style.css": Buffer.from(style.outputFiles[0].contents),
    "licences.txt": Buffer.from(licences),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(out, name), bytes);
    writeFileSync(join(out, `${name}.gz`), pack(bytes));
  }
}

async function buildTests(out, tests) {
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: tests,
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node18",
    nodePaths: [join(here, "node_modules")],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--tests") await buildTests(rest[0], rest.slice(1));
else if (first) await buildPage(first);
else {
  console.error("usage: node build.mjs OUT | node build.mjs --tests OUT TEST.ts...");
  process.exitCode = 2;
}
