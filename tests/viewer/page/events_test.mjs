// The page while the world goes on: the map's file changes, the server ends.

import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { pageTest, stopServing, until, viewOf } from "./harness.mjs";
import { datesMap } from "./maps.mjs";
import { Records } from "./records.mjs";

const folder = join(process.env.STANDPOINT_PAGE_BUILD, "maps", "events_test");
mkdirSync(folder, { recursive: true });
const file = join(folder, "changing.jsonl");
writeFileSync(file, datesMap());

pageTest("when the file changes the page shows it anew, with what was selected", { map: file, address: "#view=table" }, async ({ page }) => {
  await viewOf(page, "Table").getByRole("button", { name: "Ada Moor", exact: true }).click();
  await page.getByRole("heading", { level: 2, name: "Ada Moor" }).waitFor();
  const more = new Records();
  const doc = more.document("Dee Quay backed the canal toll.", { title: "A new voice", date: "2025-03-01" });
  more.statement({ doc, actor: "Dee Quay", quote: "Dee Quay backed the canal toll.", issue: "canal toll", stance: "support" });
  const lines = more.toString().split("\n").slice(1).join("\n");
  const next = join(folder, "next.jsonl");
  writeFileSync(next, readFileSync(file));
  appendFileSync(next, lines);
  renameSync(next, file);
  await viewOf(page, "Table").getByRole("button", { name: "Dee Quay", exact: true }).waitFor();
  await page.getByText("The map has changed").waitFor();
  await page.getByRole("heading", { level: 2, name: "Ada Moor" }).waitFor();
  await page.getByRole("tab", { name: "Table", exact: true, selected: true }).waitFor();
});

pageTest("when the server ends the page says so and stays readable", { map: "dates", address: "#view=table", allow: [/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/] }, async ({ page }) => {
  await viewOf(page, "Table").getByRole("button", { name: "Ada Moor", exact: true }).waitFor();
  await stopServing("dates");
  await page.getByText(/server does not answer/).waitFor({ timeout: 20_000 });
  await page.getByRole("tab", { name: "Matrix", exact: true }).click();
  await page.getByRole("button", { name: /^Ada Moor on canal toll/ }).click();
  const said = await until(async () => {
    const text = await page.getByRole("complementary", { name: "Details" }).textContent();
    return /could not be loaded|cannot be loaded|not be had/i.test(text) && text;
  }, "it is said that the sentences cannot be loaded");
  assert.ok(said);
});
