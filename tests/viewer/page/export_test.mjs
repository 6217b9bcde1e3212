// What is taken along: the map for other programs, pictures with their legend, tables, the map as one file.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { download, pageTest } from "./harness.mjs";

const save = (page, item) => download(page, async () => {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
});

pageTest("the map is saved as GraphML, as it is filtered", {}, async ({ page }) => {
  const whole = await save(page, /^GraphML/);
  assert.match(whole.name, /\.graphml$/);
  const text = whole.bytes.toString();
  assert.match(text, /^<\?xml version="1.0" encoding="UTF-8"\?>\s*<graphml/);
  assert.ok(text.includes("Corvane Lines"));
  await page.getByRole("group", { name: "Stance" }).getByRole("button", { name: "Supports" }).click();
  await page.getByRole("button", { name: "Take off: supports" }).waitFor();
  const some = (await save(page, /^GraphML/)).bytes.toString();
  const edges = (xml) => xml.match(/<edge /g).length;
  assert.ok(edges(some) < edges(text), `${edges(some)} of ${edges(text)}`);
  assert.ok(!some.includes(">opposes<"));
});

for (const view of ["map", "matrix", "timeline"]) {
  pageTest(`the ${view} is saved as SVG and PNG with title, legend and filters`, { address: `#view=${view}` }, async ({ page }) => {
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    await page.getByRole("group", { name: "Stance" }).getByRole("button", { name: "Opposes" }).click();
    await page.getByRole("button", { name: "Take off: opposes" }).waitFor();
    const { name, bytes } = await save(page, /^Picture \(SVG\)/);
    assert.equal(name, `articles-${view}.svg`);
    const error = await page.evaluate((text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent, bytes.toString());
    assert.equal(error, undefined);
    assert.match(bytes.toString(), /<title>articles/);
    assert.match(bytes.toString(), /Filters: .*opposition/);
    assert.match(bytes.toString(), /<text [^>]*>[^<]*\boppos(es?|ition)\b[^<]*<\/text>/i);
    const png = await save(page, /^Picture \(PNG\)/);
    assert.equal(png.name, `articles-${view}.png`);
    assert.deepEqual([...png.bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    assert.ok(png.bytes.readUInt32BE(16) > 600, "it is wide");
  });
}

pageTest("a hostile map is saved as a picture that is well formed and does nothing", { map: "hostile", address: "#view=matrix" }, async ({ page }) => {
  const { bytes } = await save(page, /^Picture \(SVG\)/);
  const found = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return [parsed.querySelector("parsererror")?.textContent, parsed.querySelectorAll("script, image, [onload], [onerror]").length];
  }, bytes.toString());
  assert.deepEqual(found, [undefined, 0]);
  assert.ok(bytes.length < 200_000, `${bytes.length} bytes`);
});

for (const [view, first] of [["matrix", "actor,issue,support,neutral,oppose,net"], ["timeline", "issue,from,to,support,neutral,oppose"], ["table", "name,kind,camp,statements"]]) {
  pageTest(`what the ${view} shows is saved as CSV`, { address: `#view=${view}` }, async ({ page }) => {
    const { bytes } = await save(page, /^This table/);
    const lines = bytes.toString().split("\r\n");
    assert.ok(lines[0].startsWith(first), lines[0]);
    assert.ok(lines.length > 30);
  });
}

pageTest("the one-file map opens from a folder with all that the page has, and asks for nothing", { allow: [/^outside request: file:/] }, async ({ page, context }) => {
  const { name, bytes } = await save(page, /^One-file map/);
  assert.match(name, /\.html$/);
  const path = join(tmpdir(), `standpoint-page-${process.pid}.html`);
  writeFileSync(path, bytes);
  const asked = [];
  const other = await context.newPage();
  other.on("request", (request) => asked.push(request.url()));
  await other.route("file://**", (route) => route.continue());
  await other.goto(`file://${path}#view=matrix`);
  await other.getByRole("button", { name: /^Skerrylink Ferries on berth emissions rule/ }).click();
  await other.getByRole("complementary", { name: "Details" }).locator("blockquote").first().waitFor();
  assert.deepEqual(asked.filter((url) => !url.startsWith(`file://${path}`) && !/^(data|blob):/.test(url)), []);
});
