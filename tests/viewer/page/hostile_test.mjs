// What articles say is text, whatever it looks like: no label, title, quote or address does anything.

import assert from "node:assert/strict";

import { expectAccessible, pageTest, viewOf } from "./harness.mjs";
import { hostile } from "./maps.mjs";

const map = "hostile";
const untouched = async (page) => {
  assert.equal(await page.evaluate(() => window.injected), undefined);
  const strange = await page.locator("#app script, #app iframe, #app svg[onload], #app img[onerror], #app [onclick], a[href^='javascript']").count();
  assert.equal(strange, 0, "an article's text became an element");
};

pageTest("hostile labels are shown as text in every view", { map }, async ({ page }) => {
  for (const view of ["Map", "Matrix", "Timeline", "Table"]) {
    await page.getByRole("tab", { name: view, exact: true }).click();
    await viewOf(page, view).waitFor();
    await expectAccessible(page);
    await untouched(page);
  }
  const rows = page.getByRole("table");
  await rows.getByRole("button", { name: hostile.script }).waitFor();
  await rows.getByRole("button", { name: hostile.entity }).waitFor();
  await rows.getByRole("button", { name: hostile.svg }).waitFor();
});

pageTest("a hostile quote, its document and its context are shown as text, and its address is no link", { map, address: "#view=matrix" }, async ({ page }) => {
  await page.getByRole("grid").getByRole("button", { name: /^<script>.* on =HYPERLINK/ }).click();
  const details = page.getByRole("complementary", { name: "Details" });
  await details.locator("blockquote").first().waitFor();
  const text = await details.textContent();
  assert.ok(text.includes("<script>window.injected = 'label'</script> Vane rejected the dues."), text.slice(0, 500));
  assert.ok(text.includes(`On dues "><script>window.injected = 'title'</script>`), text.slice(0, 500));
  assert.equal(await details.locator("a").count(), 0);
  await untouched(page);
});

pageTest("a quote of 100 kB is cut until it is asked for, and a name of 100 kB always", { map, address: "#view=table" }, async ({ page }) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 1280, `the page is ${width} wide`);
  await page.getByRole("tab", { name: "Statements" }).click();
  await page.getByRole("row").filter({ hasText: "A quote of 100 kB" }).getByRole("button").first().click();
  const quote = page.getByRole("complementary", { name: "Details" }).locator("blockquote").first();
  await quote.waitFor();
  const before = (await quote.textContent()).length;
  assert.ok(before < 10_000, `${before}`);
  await untouched(page);
});

pageTest("a right-to-left override turns nothing around it", { map, address: "#view=table" }, async ({ page }) => {
  const name = page.getByRole("table").getByRole("button", { name: "slaer gnihton Fenn" });
  await name.waitFor();
  assert.equal(await name.locator("bdi").count(), 1);
  assert.ok(!/[\u202a-\u202e\u2066-\u2069]/.test(await page.locator("#app").textContent()));
});
