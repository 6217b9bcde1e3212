// What a reader does: find a name, read why, filter, follow a path, send the address.

import assert from "node:assert/strict";

import { pageTest, until } from "./harness.mjs";

const detailsOf = (page) => page.getByRole("complementary", { name: "Details" });
const headingOf = (page) => detailsOf(page).getByRole("heading", { level: 2 }).last();
const countOf = async (page) => Number(/(\d+)(?: of \d+)? statements/.exec(await page.locator(".counts").textContent())[1]);

pageTest("a slash goes to the search, which finds names by their beginning, by aliases and with a typo", {}, async ({ page }) => {
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Find a name or issue" });
  assert.ok(await box.evaluate((element) => element === document.activeElement));
  for (const typed of ["corv", "Corvnae Lines"]) {
    await box.fill(typed);
    await page.getByRole("option", { name: /^Corvane Lines/ }).first().waitFor();
  }
  await box.fill("HWU");
  await page.getByRole("option", { name: /Harbour Workers' Union/ }).first().waitFor();
  await box.fill("nobody of that name");
  await page.getByText("Nothing here has such a name.").waitFor();
  await box.fill("corv");
  await page.getByRole("option", { name: /^Corvane Lines/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await detailsOf(page).getByRole("heading", { level: 2, name: "Corvane Lines" }).waitFor();
});

pageTest("a name's panel says who it is, its positions, allies and foes, and each leads to its sentences", {}, async ({ page }) => {
  await page.getByRole("combobox", { name: "Find a name or issue" }).fill("Corvane Lines");
  await page.getByRole("option", { name: /^Corvane Lines/ }).first().click();
  const details = detailsOf(page);
  await details.getByRole("heading", { name: /^Positions \(\d+\)$/ }).waitFor();
  await details.getByRole("heading", { name: /^Allies \(\d+\)$/ }).waitFor();
  await details.getByRole("heading", { name: /^Foes \(\d+\)$/ }).waitFor();
  await details.locator("section", { hasText: "Foes" }).getByRole("button", { name: /: why$/ }).first().click();
  await details.getByText("is in conflict with").waitFor();
  const quote = details.locator("blockquote mark").first();
  await quote.waitFor();
  assert.ok((await quote.textContent()).length > 20);
});

pageTest("an edge shows the sentences it rests on: the quote in its context, document, date, stance", { address: "#view=table" }, async ({ page }) => {
  await page.getByRole("tab", { name: "Ties and positions" }).click();
  const find = page.getByRole("searchbox", { name: "Find in table" });
  await find.fill("Corvane opposes berth emissions rule");
  await page.getByRole("row").filter({ hasText: "Corvane Lines" }).filter({ hasText: /opposes\s*berth emissions rule/ }).getByRole("button", { name: "Corvane Lines" }).first().click();
  const details = detailsOf(page);
  const cards = details.locator(".evidence");
  await cards.first().waitFor();
  assert.equal(await cards.count(), 3);
  for (const card of await cards.all()) {
    await card.locator("mark").first().waitFor();
    assert.match(await card.textContent(), /2026/);
    assert.match(await card.textContent(), /oppose/i);
  }
});

pageTest("filters of stance, issue, kind and relation leave what passes, say what they hide, and are taken off", { address: "#view=table" }, async ({ page }) => {
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  const all = await countOf(page);
  const side = page.getByRole("complementary", { name: "Legend and filters" });
  await side.getByRole("group", { name: "Stance" }).getByRole("button", { name: "Opposes" }).click();
  await until(async () => (await countOf(page)) < all, "fewer statements are shown");
  const opposing = await countOf(page);
  await side.getByRole("checkbox", { name: /^penalty fee/ }).first().check();
  await until(async () => (await countOf(page)) < opposing, "only those on one issue are shown");
  await page.getByText(/hidden by filters/i).waitFor();
  await page.getByRole("tab", { name: "Statements" }).click();
  for (const stance of await page.locator("table tbody tr td:nth-child(2)").allTextContents()) assert.equal(stance, "opposes");
  for (const issue of await page.locator("table tbody tr td:nth-child(3)").allTextContents()) assert.equal(issue, "penalty fee");
  await page.getByRole("button", { name: "Take off: opposes" }).click();
  await page.getByRole("button", { name: "Take off: on penalty fee" }).click();
  await until(async () => (await countOf(page)) === all, "all statements are shown again");
  await page.getByRole("tab", { name: "Actors", exact: true }).click();
  await side.getByRole("checkbox", { name: /Persons/ }).uncheck();
  await until(async () => !(await page.locator("table tbody").textContent()).includes("Ambrose Tully"), "persons are gone");
});

pageTest("the date brush narrows by mouse, by keyboard and by date, and steps on", { address: "#view=table" }, async ({ page }) => {
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  const all = await countOf(page);
  const box = await page.locator(".brush-area").boundingBox();
  await page.mouse.move(box.x + box.width * 0.05, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await until(async () => (await countOf(page)) < all, "fewer statements are shown");
  assert.match(page.url(), /from=|to=/);
  await page.getByRole("slider", { name: "First date" }).focus();
  await page.keyboard.press("Home");
  await page.getByRole("slider", { name: "Last date" }).focus();
  await page.keyboard.press("End");
  await until(async () => (await countOf(page)) === all, "all of the time is shown");
  await page.getByLabel("From", { exact: true }).and(page.locator("input[type=date]")).fill("2026-03-01");
  await until(async () => page.url().includes("from=2026-03-01") && (await countOf(page)) < all, "only March is shown");
  const march = await countOf(page);
  await page.getByRole("button", { name: /^(One|Play) / }).click();
  await until(async () => (await countOf(page)) !== march, "a step was taken");
});

pageTest("how two are tied is found, each step with its sentences", {}, async ({ page }) => {
  await detailsOf(page).getByRole("button", { name: "How are two tied?" }).click();
  const path = page.getByRole("region", { name: "How are they tied?" });
  await path.getByRole("combobox", { name: "From" }).fill("Juno Falkner");
  await path.getByRole("option", { name: /^Juno Falkner/ }).click();
  await path.getByRole("combobox", { name: "To" }).fill("Hanna Okonjo");
  await path.getByRole("option", { name: /^Hanna Okonjo ?person/ }).click();
  const steps = path.getByRole("listitem").filter({ has: page.locator(".verb") });
  await steps.first().waitFor();
  assert.match(page.url(), /path|from/);
  await steps.first().locator(".verb").click();
  await detailsOf(page).locator("blockquote").first().waitFor();
});

pageTest("the surroundings of a name are shown alone", {}, async ({ page }) => {
  await page.getByRole("combobox", { name: "Find a name or issue" }).fill("Amadi");
  await page.getByRole("option", { name: /^Amadi/ }).first().click();
  const names = async () => Number(/(\d+) names?/.exec(await page.locator(".counts").textContent())[1]);
  const all = await names();
  await detailsOf(page).getByRole("button", { name: "Only its surroundings" }).click();
  await until(async () => (await names()) < all / 2, "fewer names are shown");
  await detailsOf(page).getByRole("button", { name: "Show all again" }).click();
  await until(async () => (await names()) === all, "all names are shown");
});

pageTest("an address opens what it was copied from, and back and forward go through what was seen", {}, async ({ page, context, address }) => {
  await page.getByRole("tab", { name: "Matrix", exact: true }).click();
  await page.getByRole("button", { name: /^Skerrylink Ferries on berth emissions rule/ }).click();
  await detailsOf(page).locator("blockquote").first().waitFor();
  const copied = page.url();
  assert.ok(copied.startsWith(`${address}#`), copied);

  const other = await context.newPage();
  await other.goto(copied);
  await other.getByRole("tab", { name: "Matrix", exact: true, selected: true }).waitFor();
  await detailsOf(other).getByRole("button", { name: "Skerrylink Ferries" }).first().waitFor();
  await other.close();

  await page.goBack();
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  await page.getByRole("tab", { name: "Matrix", exact: true, selected: true }).waitFor();
  await page.goBack();
  await page.getByRole("tab", { name: "Map", exact: true, selected: true }).waitFor();
  await page.goForward();
  await page.goForward();
  await detailsOf(page).getByRole("button", { name: "Skerrylink Ferries" }).first().waitFor();
});

for (const broken of ["#view=nothing&node=%E0%A4%A", "#node=e:none", "#from=9999&to=x&issue=&ego=,,&path=1", `#${"&".repeat(5000)}`]) {
  pageTest(`an address that nobody made opens the map: ${broken.slice(0, 40)}`, { address: broken }, async ({ page }) => {
    await page.getByRole("heading", { level: 1, name: "articles" }).waitFor();
    await headingOf(page).waitFor();
  });
}

pageTest("who changed sides is told with the old and the new sentence", {}, async ({ page }) => {
  await detailsOf(page).getByRole("button", { name: /^\d+ changes?$/ }).click();
  await detailsOf(page).getByRole("heading", { name: "Who changed sides" }).waitFor();
  await detailsOf(page).getByText("Skerrylink Ferries").first().waitFor();
});
