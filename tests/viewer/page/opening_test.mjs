// The page opens: every map gives something to look at or says why not, in every view, in light and dark, for who hears it.

import assert from "node:assert/strict";

import { expectAccessible, pageTest, screenshot } from "./harness.mjs";

const views = ["Map", "Matrix", "Timeline", "Table"];

pageTest("the map opens with its title, its numbers and the four views, and an overview to begin with", {}, async ({ page }) => {
  await page.getByRole("heading", { level: 1, name: "articles" }).waitFor();
  for (const view of views) await page.getByRole("tab", { name: view, exact: true }).waitFor();
  await page.getByText(/^7 documents · \d+ statements · \d+ names$/).waitFor();
  await page.getByRole("heading", { level: 2, name: "Overview" }).waitFor();
  assert.match(await page.title(), /articles/);
});

for (const theme of ["light", "dark"]) {
  pageTest(`no view has a serious fault of accessibility in ${theme}`, { theme }, async ({ page }) => {
    for (const view of views) {
      await page.getByRole("tab", { name: view, exact: true }).click();
      await page.locator(`.${view.toLowerCase()}-view`).waitFor();
      await expectAccessible(page);
      await screenshot(page, `${view} ${theme}`);
    }
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = ground.match(/\d+/g).slice(0, 3).every((part) => Number(part) > 128);
    assert.equal(light, theme === "light", ground);
  });
}

pageTest("details are as accessible as the overview", {}, async ({ page }) => {
  const details = page.getByRole("complementary", { name: "Details" });
  await details.getByRole("button", { name: /^Ambrose Tully against/ }).click();
  await details.locator("blockquote").first().waitFor();
  await expectAccessible(page);
  await details.getByRole("button", { name: "Ambrose Tully", exact: true }).first().click();
  await details.getByRole("heading", { level: 2, name: "Ambrose Tully" }).waitFor();
  await details.locator("blockquote").first().waitFor();
  await expectAccessible(page);
});

pageTest("a finished map opens, and says that it holds the best sentence of each edge", { map: "finished" }, async ({ page }) => {
  await page.getByRole("heading", { level: 1, name: "Berths" }).waitFor();
  await page.getByText(/finished map: it holds the best sentence/).waitFor();
  await page.getByRole("tab", { name: "Matrix", exact: true }).click();
  await page.getByRole("button", { name: /^Corvane Lines on berth emissions rule: opposes/ }).click();
  await page.getByRole("complementary", { name: "Details" }).locator("blockquote").first().waitFor();
});

pageTest("an empty map says in every view that there is nothing", { map: "empty" }, async ({ page }) => {
  await page.getByText(/No position was found/).first().waitFor();
  for (const [view, words] of [["Matrix", "No statement on an issue is shown."], ["Timeline", "No statement on an issue is shown."], ["Table", "No actor is shown."]]) {
    await page.getByRole("tab", { name: view, exact: true }).click();
    await page.getByText(words).waitFor();
    await expectAccessible(page);
  }
});

pageTest("a thousand names are there within a second", { map: "thousand" }, async ({ page }) => {
  await page.getByRole("heading", { level: 2, name: "Overview" }).waitFor();
  // Of this page, loaded again: the program has made the answer, and the browser has compiled the script.
  await page.reload();
  await page.getByRole("heading", { level: 2, name: "Overview" }).waitFor();
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const done = await page.evaluate(() => performance.now());
  console.log(`# first paint after ${Math.round(paint)} ms, all after ${Math.round(done)} ms`);
  assert.ok(paint < 1000, `first paint after ${paint} ms`);
});
