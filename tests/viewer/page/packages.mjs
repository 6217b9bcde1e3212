// Puts the packages of package-lock.json into a folder of the build, unless they are there already.
//
//   node packages.mjs FOLDER

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
const lock = readFileSync(join(here, "package-lock.json"), "utf8");
const stamp = join(folder, "installed-lock.json");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(here, name), join(folder, name));
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
  writeFileSync(stamp, lock);
}
