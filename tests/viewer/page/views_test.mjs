// Matrix, timeline and table: what is in them, their orders, and that each place leads to its sentences.

import assert from "node:assert/strict";

import { download, pageTest, until } from "./harness.mjs";

const detailsOf = (page) => page.getByRole("complementary", { name: "Details" });
const actorsIn = (page) => page.locator("table.matrix tbody th[scope=row] bdi").allTextContents();
const issuesIn = (page) => page.locator("table.matrix thead th bdi").allTextContents();

pageTest("a cell of the matrix says its numbers in signs and words, and opens the sentences of that actor on that issue", { address: "#view=matrix" }, async ({ page }) => {
  const mixed = page.getByRole("button", { name: "Skerrylink Ferries on berth emissions rule: supports 1, opposes 2: 3 statements" });
  assert.equal((await mixed.textContent()).trim(), "+1−2");
  await mixed.click();
  const cards = detailsOf(page).locator(".evidence");
  await cards.first().waitFor();
  assert.equal(await cards.count(), 3);
  assert.equal(await mixed.getAttribute("aria-current"), "true");
});

pageTest("the matrix is ordered by camp, name, activity, an issue, an actor and likeness", { address: "#view=matrix" }, async ({ page }) => {
  const grid = page.getByRole("grid", { name: "Who stands where on what" });
  await grid.waitFor();
  await page.getByRole("rowheader", { name: /^Camp 1/ }).waitFor();
  await page.getByRole("combobox", { name: /^Order actors by/ }).selectOption("name");
  const names = await actorsIn(page);
  assert.deepEqual(names, [...names].sort(new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare));
  await page.getByRole("combobox", { name: /^Order actors by/ }).selectOption("activity");
  assert.equal((await actorsIn(page))[0], "Corvane Lines");

  await page.getByRole("button", { name: "Order actors by their position on penalty fee", exact: true }).click();
  const column = (await issuesIn(page)).indexOf("penalty fee");
  const net = await grid.locator("tbody tr").evaluateAll((rows, at) => rows.map((row) => {
    const words = row.cells[at + 1].textContent;
    if (words === "") return null;
    return [...words.matchAll(/([+\u2212])(\d+)/g)].reduce((sum, [, sign, count]) => sum + (sign === "+" ? 1 : -1) * Number(count), 0);
  }), column);
  const said = net.filter((one) => one !== null);
  assert.ok(said.length >= 5);
  assert.deepEqual(net.slice(0, said.length), [...said].sort((a, b) => b - a));

  await page.getByRole("button", { name: "Put first who is like Harbour Workers' Union" }).click();
  assert.equal((await actorsIn(page))[0], "Harbour Workers' Union");
  await page.getByRole("button", { name: "Order issues by the positions of Harbour Workers' Union" }).click();
  const first = grid.locator("tbody tr").first().locator("td").first();
  assert.match(await first.textContent(), /^\+/);
});

pageTest("the matrix follows the filters", { address: "#view=matrix" }, async ({ page }) => {
  await page.getByRole("group", { name: "Stance" }).getByRole("button", { name: "Supports" }).click();
  await until(async () => (await page.locator("table.matrix .oppose").count()) === 0, "no opposition is shown");
  assert.ok((await page.locator("table.matrix .support").count()) > 5);
});

pageTest("arrows, Home and End go through the matrix, and Enter opens", { address: "#view=matrix" }, async ({ page }) => {
  const top = page.locator("table.matrix tbody th[scope=row] button.link").first();
  const name = (await top.textContent()).trim().replace(/\s*\d+$/, "");  // behind it stands how many statements
  await top.focus();
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
  for (let i = 0; i < 3; ++i) await page.keyboard.press("ArrowRight"); // past the two ways to order
  assert.ok(/^.+ on berth emissions rule: (opposes|supports)/.test(await focused()) && (await focused()).startsWith(`${name} on `), name);
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(), / on berth emissions rule: /);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  assert.ok((await focused()).startsWith(name));
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  for (let i = 0; i < 3; ++i) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await detailsOf(page).locator("blockquote").first().waitFor();
  assert.equal(await page.locator("table.matrix [tabindex='0']").count(), 1, "one place to tab to");
});

pageTest("of a thousand names the matrix draws some, and more when asked", { map: "thousand", address: "#view=matrix" }, async ({ page }) => {
  const rows = page.locator("table.matrix tbody th[scope=row]");
  await rows.first().waitFor();
  assert.equal(await rows.count(), 80);
  await page.getByText(/Left out: 620 actors/).waitFor();
  await page.getByRole("button", { name: "show 80 more actors" }).click();
  await until(async () => (await rows.count()) === 160, "80 more are drawn");
});

pageTest("the timeline stacks statements by time, with spans, changes of side, and what has no date", { map: "dates", address: "#view=timeline" }, async ({ page }) => {
  await page.getByText("2 issues, 9 statements, by month. 1 statement without a date.").waitFor();
  const grid = page.getByRole("grid", { name: "Positions over time" });
  await grid.getByRole("button", { name: "canal toll, March 2024: opposes 1, neutral 1" }).waitFor();
  await grid.getByRole("button", { name: "canal toll, June 2024: opposes 1" }).waitFor();
  await grid.getByRole("button", { name: "canal toll, between 2025-01-01 and 2025-12-31: opposes 1" }).waitFor();
  await grid.getByRole("button", { name: "canal toll, without a date: supports 1" }).waitFor();
  await grid.getByRole("button", { name: "Changed sides: Ada Moor on canal toll" }).click();
  const changes = page.getByRole("region", { name: "Changes of side" });
  await changes.getByText("opposed until June 2024, supported from 20 January 2025").waitFor();
  const [old, now] = await until(async () => {
    const quotes = await changes.locator("blockquote").allTextContents();
    return quotes.length === 2 && quotes;
  }, "both sentences are there");
  assert.equal(old, "Ada Moor rejected the canal toll (Toll debated).");
  assert.equal(now, "Ada Moor backed the canal toll (Toll halved).");
});

pageTest("a place of the timeline opens its one statement, or lists its several", { map: "dates", address: "#view=timeline" }, async ({ page }) => {
  await page.getByRole("button", { name: "canal toll, June 2024: opposes 1" }).click();
  await detailsOf(page).getByText("Ada Moor rejected the canal toll (Toll debated).").waitFor();
  await page.getByRole("button", { name: "canal toll, March 2024: opposes 1, neutral 1" }).click();
  const list = page.getByRole("region", { name: "Statements of one place" });
  await list.getByRole("button", { name: "Cy Hale is neutral on canal toll" }).click();
  await detailsOf(page).getByText("Cy Hale described the canal toll (What the toll is).").waitFor();
});

pageTest("of one issue the timeline shows its actors, and a period can be looked into", { map: "dates", address: "#view=timeline" }, async ({ page }) => {
  await page.getByLabel("Rows").selectOption({ label: "actors on canal toll (6)" });
  await page.getByText("3 actors, 6 statements, by month. 1 statement without a date.").waitFor();
  await page.getByRole("button", { name: "Ada Moor, January 2025: supports 1" }).waitFor();
  await page.getByRole("button", { name: "Only March 2024" }).click();
  await page.getByText("2 actors, 2 statements, by day.").waitFor();
  assert.match(page.url(), /2024-03-01/);
  await page.goBack();
  await page.getByText("3 actors, 6 statements, by month.").waitFor();
});

pageTest("every table is sorted by any column, both ways, and searched", { address: "#view=table" }, async ({ page }) => {
  const column = async (title) => {
    const titles = await page.locator("table thead th").allTextContents();
    const at = titles.findIndex((one) => one.startsWith(title));
    return page.locator(`table tbody tr > :nth-child(${at + 1})`).allTextContents();
  };
  await page.getByRole("columnheader", { name: /^Name/ }).getByRole("button").click();
  assert.equal(await page.getByRole("columnheader", { name: /^Name/ }).getAttribute("aria-sort"), "ascending");
  const names = await column("Name");
  assert.deepEqual(names, [...names].sort(new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare));
  await page.getByRole("columnheader", { name: /^Name/ }).getByRole("button").click();
  assert.deepEqual(await column("Name"), [...names].reverse());
  await page.getByRole("columnheader", { name: /^Foes/ }).getByRole("button").click();
  const foes = (await column("Foes")).map(Number);
  assert.ok(foes[0] > 0);
  assert.deepEqual(foes, [...foes].sort((a, b) => b - a));
  await page.getByRole("searchbox", { name: "Find in table" }).fill("lea font");
  await page.getByText(/^\d+ of \d+ actors$/).first().waitFor();
  const rows = await page.locator("table tbody tr").allTextContents();
  assert.ok(rows.length < names.length && rows.every((row) => row.includes("Léa Fontanel")), rows.join("\n"));
  await page.getByRole("button", { name: "Léa Fontanel", exact: true }).click();
  await detailsOf(page).getByRole("heading", { level: 2, name: "Léa Fontanel" }).waitFor();
});

pageTest("the tables hold every name, edge and statement of the map", { address: "#view=table" }, async ({ page, address }) => {
  const data = await (await fetch(`${address}api/v1/page`)).json();
  const issues = data.nodes.kind.filter((kind) => kind === "issue").length;
  const expected = { Actors: data.nodes.id.length - issues, Issues: issues, "Ties and positions": data.edges.id.length, Statements: data.statements.id.length };
  for (const [tab, count] of Object.entries(expected)) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await page.getByText(new RegExp(`^${count} `)).and(page.locator(".view-count")).waitFor();
  }
});

pageTest("many rows come in pages", { map: "thousand", address: "#view=table" }, async ({ page }) => {
  const pages = page.getByRole("navigation", { name: "Pages of the table" });
  await pages.getByText("Rows 1 to 100 of 700").waitFor();
  await pages.getByRole("button", { name: "Next" }).click();
  await pages.getByText("Rows 101 to 200 of 700").waitFor();
  await pages.getByRole("button", { name: "Last" }).click();
  await pages.getByText("Rows 601 to 700 of 700").waitFor();
  assert.equal(await page.locator("table tbody tr").count(), 100);
  assert.ok(await pages.getByRole("button", { name: "Next" }).isDisabled());
});

pageTest("a table is saved as CSV that no spreadsheet computes", { map: "hostile", address: "#view=table" }, async ({ page }) => {
  await page.getByRole("tab", { name: "Issues" }).click();
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: "Save as CSV" }).click());
  assert.equal(name, "hostile-issues.csv");
  const lines = bytes.toString().split("\r\n");
  assert.equal(lines[0], "issue,statements,supporters,opponents,support,neutral,oppose,first,last");
  const dues = lines.find((line) => line.includes("HYPERLINK") && !line.includes("<i>"));
  assert.ok(dues.startsWith(`"'=HYPERLINK(""http://example.invalid"",""Dues"")",5,2,3,2,0,3,`), dues);
});
