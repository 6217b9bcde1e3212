// Deciding in the page: serve --edit.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expectAccessible, pageTest, until, viewOf } from "./harness.mjs";
import { datesMap } from "./maps.mjs";

const folder = join(process.env.STANDPOINT_PAGE_BUILD, "maps", "edit_test");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** A map of its own for a test. */
function fresh(name) {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, datesMap());
  return { map: file, serve: ["--edit"], review: join(folder, `${name}.review.csv`), overrides: join(folder, `${name}.names`, "overrides.csv"), phrases: join(folder, `${name}.codebook`, "phrases.csv") };
}

const open = async (page, name) => {
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  await viewOf(page, "Table").getByRole("button", { name, exact: true }).click();
  await page.getByRole("heading", { level: 2, name }).waitFor();
  return page.getByRole("complementary", { name: "Details" });
};
const rows = (file) => (existsSync(file) ? readFileSync(file, "utf8").split("\n").length - 2 : 0);

const one = fresh("statement");
pageTest("a statement is rejected, is gone from the page, and undo brings it back", one, async ({ page, address }) => {
  const details = await open(page, "Ada Moor");
  assert.ok(!page.url().includes("token"), "a link that is shared holds no token");
  assert.ok(address.includes("token="));
  const statements = details.locator("article.evidence");
  await statements.first().waitFor(); // its sentences are asked for when a name is opened
  const before = await statements.count();
  await expectAccessible(page);
  await statements.first().getByRole("button", { name: "Reject" }).click();
  await until(() => rows(one.review) === 1, "the decision stands in the table");
  await until(async () => (await statements.count()) === before - 1, "the statement is gone");
  await page.getByRole("region", { name: "Edits" }).getByText(/^1 edit; last: rejected: Ada Moor/).waitFor();
  await page.getByRole("region", { name: "Edits" }).getByRole("button", { name: "Undo" }).click();
  await until(async () => (await statements.count()) === before, "the statement is back");
  assert.equal(existsSync(one.review), false);
});

const two = fresh("correction");
pageTest("a statement is corrected and its phrase given to an issue, by keyboard", two, async ({ page }) => {
  const details = await open(page, "Ada Moor");
  const statement = details.locator("article.evidence").first();
  await statement.getByRole("button", { name: "Correct" }).press("Enter");
  const form = page.getByRole("form", { name: "Correct the statement" });
  await form.getByLabel("Note").fill("read again");
  await form.getByLabel("Note").press("Enter");
  await until(() => rows(two.review) === 1, "the decision stands in the table");
  assert.match(readFileSync(two.review, "utf8"), /read again/);
  await details.locator("article.evidence").first().getByRole("button", { name: "Issue of the phrase" }).click();
  const phrase = page.getByRole("form", { name: "Give the phrase to an issue" });
  await phrase.getByLabel("Issue of the codebook").fill("Road pricing");
  await phrase.getByRole("button", { name: "Save" }).click();
  await until(() => rows(two.phrases) === 1, "the phrase stands in the codebook");
  await details.getByRole("button", { name: "Road pricing" }).first().waitFor();
});

const three = fresh("names");
pageTest("two names become one", three, async ({ page }) => {
  const details = await open(page, "Ada Moor");
  await details.getByText("Edit the name").click();
  await details.getByLabel("Is the same as").fill("Nobody");
  await details.getByRole("button", { name: "Merge" }).click();
  await details.getByText("Choose a name of the map").waitFor();
  await details.getByLabel("Is the same as").fill("Bo Lind");
  await details.getByRole("button", { name: "Merge" }).click();
  await until(() => rows(three.overrides) > 0, "the answer stands among the overrides");
  await page.getByRole("heading", { level: 2, name: "Bo Lind" }).waitFor();
  await details.getByText("Edit the name").click();
  await details.getByText("Found in the texts as").waitFor();
});

const late = fresh("late");
pageTest("two names become one when the map is shown anew before the answer is there", late, async ({ page }) => {
  await page.route("**/api/v1/edits", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const response = await route.fetch();
    await page.getByRole("heading", { level: 2, name: "Not in this map" }).waitFor();
    await route.fulfill({ response });
  });
  const details = await open(page, "Ada Moor");
  await details.getByText("Edit the name").click();
  await details.getByLabel("Is the same as").fill("Bo Lind");
  await details.getByRole("button", { name: "Merge" }).click();
  await page.getByRole("heading", { level: 2, name: "Bo Lind" }).waitFor();
});
