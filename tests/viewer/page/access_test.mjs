// For everybody: with the keyboard alone, on a phone, in the dark, without WebGL.

import assert from "node:assert/strict";

import { expectAccessible, pageTest, screenshot, viewOf } from "./harness.mjs";

const detailsOf = (page) => page.getByRole("complementary", { name: "Details" });
const focused = (page) => page.evaluate(() => {
  const one = document.activeElement;
  return `${one.getAttribute("role") ?? one.tagName.toLowerCase()} ${one.getAttribute("aria-label") ?? one.textContent}`.slice(0, 120);
});
const isIn = (page, selector) => page.evaluate((one) => document.activeElement.closest(one) !== null, selector);

pageTest("with the keyboard alone a name is found, its foe's sentences are read, and Escape leads back", {}, async ({ page }) => {
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("corvane");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await detailsOf(page).getByRole("heading", { level: 2, name: "Corvane Lines" }).waitFor();
  for (let i = 0; i < 80 && !/: why$/.test(await focused(page)); ++i) await page.keyboard.press("Tab");
  assert.match(await focused(page), /: why$/, "the panel is reached by Tab");
  await page.keyboard.press("Enter");
  await detailsOf(page).locator("blockquote").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  assert.notEqual(await focused(page), "body ", "the focus is somewhere");
});

pageTest("the views are changed with arrows, and each is entered with Tab", {}, async ({ page }) => {
  await page.getByRole("tab", { name: "Map", exact: true }).focus();
  for (const view of ["Matrix", "Timeline", "Table"]) {
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: view, exact: true, selected: true }).waitFor();
    assert.equal(await focused(page), `tab ${view}`);
  }
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  for (let i = 0; i < 60 && !(await isIn(page, "table")); ++i) await page.keyboard.press("Tab");
  assert.ok(await isIn(page, "table.matrix"), await focused(page));
  await page.keyboard.press("Tab");
  assert.ok(!(await isIn(page, "table.matrix")), "one Tab leaves the table");
});

pageTest("what has the focus is seen to have it", {}, async ({ page }) => {
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  const unseen = [];
  for (let i = 0; i < 40; ++i) {
    await page.keyboard.press("Tab");
    const style = await page.evaluate(() => {
      const one = getComputedStyle(document.activeElement);
      return [one.outlineStyle, one.outlineWidth, one.boxShadow, document.activeElement.outerHTML.slice(0, 120)];
    });
    if (style[0] === "none" && style[2] === "none" && !style[3].startsWith("<body")) unseen.push(style[3]);
  }
  assert.deepEqual(unseen, []);
});

for (const view of ["Map", "Matrix", "Timeline", "Table"]) {
  pageTest(`the ${view.toLowerCase()} works at 380 pixels, and nothing is wider than the screen`, { width: 380, height: 760, address: `#view=${view.toLowerCase()}` }, async ({ page }) => {
    await viewOf(page, view).waitFor();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 380, `${width} pixels`);
    const area = await viewOf(page, view).boundingBox();
    assert.ok(area.height > 250, `the view is ${area.height} high`);
    await expectAccessible(page);
    await screenshot(page, `${view} narrow`);
    await page.getByRole("combobox", { name: "Find a name or issue" }).fill("Juno");
    await page.getByRole("option", { name: /^Juno Falkner/ }).first().click();
    await detailsOf(page).getByRole("heading", { level: 2, name: "Juno Falkner" }).waitFor();
    const box = await detailsOf(page).boundingBox();
    assert.ok(box.height > 200 && box.width <= 380, JSON.stringify(box));
    await screenshot(page, `${view} narrow, details`);
  });
}

pageTest("light and dark are chosen, and the choice is kept", {}, async ({ page }) => {
  const button = page.getByRole("button", { name: /^Colours/ });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await button.waitFor();
  for (let i = 0; i < 3 && (await theme()) !== "dark"; ++i) await button.click();
  assert.equal(await theme(), "dark");
  await page.reload();
  await button.waitFor();
  assert.equal(await theme(), "dark");
});

pageTest("without WebGL the map is drawn all the same, and the other views are there", { flags: ["--disable-3d-apis"] }, async ({ page }) => {
  await viewOf(page, "Map").waitFor();
  assert.equal(await page.evaluate(() => document.createElement("canvas").getContext("webgl")), null);
  await viewOf(page, "Map").locator("canvas").first().waitFor();
  const painted = await viewOf(page, "Map").locator("canvas").first().screenshot();
  assert.ok(painted.length > 5000, "something is drawn");
  await screenshot(page, "map without WebGL");
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Matrix", exact: true }).click();
  await page.locator("table.matrix").waitFor();
});
