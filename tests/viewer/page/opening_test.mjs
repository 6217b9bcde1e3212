// The page opens: every map gives something to look at or says why not, in every view, in light and dark, for who hears it.

import assert from "node:assert/strict";

import { expectAccessible, pageTest, screenshot, viewOf, slower } from "./harness.mjs";

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
      await viewOf(page, view).waitFor();
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
  const quarrel = details.getByRole("button", { name: / against / }).first();
  const [name] = (await quarrel.textContent()).trim().split(" against ");
  await quarrel.click();
  await details.locator("blockquote").first().waitFor();
  await expectAccessible(page);
  await details.getByRole("button", { name, exact: true }).first().click();
  await details.getByRole("heading", { level: 2, name }).waitFor();
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
  for (const view of views) {
    await page.getByRole("tab", { name: view, exact: true }).click();
    await viewOf(page, view).getByText("There is nothing to show: no position was found in these texts.").waitFor();
    await expectAccessible(page);
  }
});

pageTest("a thousand names are there within a second", { map: "thousand" }, async ({ page }) => {
  await page.getByRole("heading", { level: 2, name: "Overview" }).waitFor();
  // Loaded again: the program has made the answer by now. The best of five, since others use the processor, too.
  let best = Infinity;
  for (let i = 0; i < 5 && best >= 1000 * slower; ++i) {
    await page.reload();
    await page.getByRole("heading", { level: 2, name: "Overview" }).waitFor();
    const [paint, done] = await page.evaluate(() => [performance.getEntriesByName("first-contentful-paint")[0]?.startTime, performance.now()]);
    console.log(`# first paint after ${Math.round(paint)} ms, all after ${Math.round(done)} ms`);
    best = Math.min(best, done);
  }
  assert.ok(best < 1000 * slower, `all is there after ${best} ms`);
});
