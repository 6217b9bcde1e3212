// The page opens: every map gives something to look at or says why not.

import assert from "node:assert/strict";

import { expectAccessible, pageTest } from "./harness.mjs";

for (const map of ["articles", "finished", "dates", "hostile", "empty"]) {
  pageTest(`the map "${map}" opens with a title and without errors`, { map }, async ({ page }) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.notEqual(await page.title(), "");
    assert.equal(await page.evaluate(() => window.injected), undefined);
    await expectAccessible(page);
  });
}
