// The tour of a new user, in at most six clicks: open, find the two main camps, read why A opposes B, see who changed
// sides, export for Gephi.

import assert from "node:assert/strict";

import { download, pageTest } from "./harness.mjs";

pageTest("a new user finds the main camps, why two are opposed, who changed sides, and the file for Gephi in six clicks", {}, async ({ page }) => {
  const details = page.getByRole("complementary", { name: "Details" });
  let clicks = 0;
  const click = (locator) => {
    ++clicks;
    return locator.click();
  };

  // 1. The two main camps are the first of the overview: no click. One opens who is in the first.
  const camps = details.locator("section", { hasText: "Main camps" }).getByRole("button", { name: /members?$/ });
  await camps.first().waitFor();
  assert.ok((await camps.count()) >= 2);
  await click(camps.first());
  await details.getByRole("button", { name: "Corvane Lines" }).first().waitFor();
  await click(page.getByRole("button", { name: "Back to the overview" }));

  // 2. Why A opposes B: the deepest conflicts, each with its sentences.
  const conflict = details.locator("section", { hasText: "Deepest conflicts" }).getByRole("button", { name: / against / }).first();
  await click(conflict);
  const sentences = details.locator("blockquote");
  await sentences.first().waitFor();
  assert.ok((await sentences.count()) >= 2, "what both said");
  await click(page.getByRole("button", { name: "Back to the overview" }));

  // 3. Who changed sides, with both sentences.
  await click(details.getByRole("button", { name: /^\d+ changes?$/ }));
  await details.getByText("Skerrylink Ferries").first().waitFor();
  await page.keyboard.press("Escape");

  // 4. The file for Gephi.
  const { name, bytes } = await download(page, () => click(details.getByRole("link", { name: "Export for Gephi" }).or(details.getByRole("button", { name: "Export for Gephi" }))));
  assert.match(name, /\.graphml$/);
  assert.ok(bytes.toString().includes("<graphml"));
  assert.ok(clicks <= 6, `${clicks} clicks`);
});
