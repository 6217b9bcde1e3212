// The unit tests of the page's pure parts: node run.mjs OUT bundles each *.test.ts beside this file to OUT and runs them.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const build = join(here, "../../../../viewer/web/build.mjs");
const [out] = process.argv.slice(2);
const tests = readdirSync(here).filter((name) => name.endsWith(".test.ts"));
if (!out || tests.length === 0) {
  console.error("usage: node run.mjs OUT, beside *.test.ts");
  process.exit(2);
}

function run(...args) {
  const done = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

run(build, "--tests", out, ...tests.map((name) => join(here, name)));
run("--test", ...tests.map((name) => join(out, name.replace(/\.ts$/, ".mjs"))));
