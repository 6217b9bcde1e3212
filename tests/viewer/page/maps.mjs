// The maps that the page is tested with, as files in a folder of the build.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Records } from "./records.mjs";

export const hostile = {
  script: "<script>window.injected = 'label'</script> Vane",
  image: "<img src=x onerror=\"window.injected = 'image'\">",
  svg: "<svg onload=\"window.injected = 'svg'\"><title>Orr</title></svg>",
  turned: "\u202Eslaer gnihton\u202C Fenn", // right-to-left override
  entity: "&lt;b&gt;Bolt &amp; Sons\"'` ${1+1} {{7*7}}",
  formula: "=HYPERLINK(\"http://example.invalid\",\"Dues\")", // an issue that a spreadsheet would run
  long: `Long ${"o".repeat(100_000)} name`,
};

/** Labels and quotes that would do something if the page took them for more than text. */
export function hostileMap() {
  const records = new Records();
  const say = (quote, more, title = `On dues "><script>window.injected = 'title'</script>`) => {
    const text = `Before </q><script>window.injected = 'before'</script>. ${quote} After --> ]]> \u202E.`;
    const doc = records.document(text, { title, date: "2026-03-02", url: "javascript:window.injected = 'url'" });
    records.statement({ doc, quote, ...more });
  };
  const dues = hostile.formula;
  say(`${hostile.script} rejected the dues.`, { actor: hostile.script, issue: dues, stance: "oppose" });
  say(`${hostile.image} backed the dues.`, { actor: hostile.image, kind: "organisation", issue: dues, stance: "support" });
  say(`${hostile.svg} backed the dues.`, { actor: hostile.svg, kind: "group", issue: dues, stance: "support" });
  say(`${hostile.turned} rejected the dues.`, { actor: hostile.turned, issue: dues, stance: "oppose" });
  say(`${hostile.entity} praised ${hostile.image}.`,
    { actor: hostile.entity, kind: "organisation", target: hostile.image, targetKind: "organisation", stance: "support" });
  say(`Quote <b>bold</b> ${"q".repeat(100_000)} end.`, { actor: hostile.script, issue: `<i>${dues}</i>`, stance: "oppose" }, "A quote of 100 kB");
  say(`${hostile.long} rejected the dues.`, { actor: hostile.long, issue: dues, stance: "oppose" });
  return records.toString();
}

/** Positions without a date, and dates of every precision; Ada Moor changes sides, Bo Lind's change has no date. */
export function datesMap() {
  const records = new Records();
  const say = (actor, stance, issue, when, title) => {
    const quote = `${actor} ${stance === "support" ? "backed" : stance === "oppose" ? "rejected" : "described"} the ${issue} (${title}).`;
    const doc = records.document(quote, { title, ...(when ? { date: when } : {}) });
    records.statement({ doc, actor, quote, issue, stance });
  };
  say("Ada Moor", "oppose", "canal toll", "2024-03-04", "Toll planned");
  say("Ada Moor", "oppose", "canal toll", "2024-06", "Toll debated");
  say("Ada Moor", "support", "canal toll", "2025-01-20", "Toll halved");
  say("Bo Lind", "support", "canal toll", "", "Undated letter");
  say("Bo Lind", "oppose", "canal toll", "2025", "A year in review");
  say("Cy Hale", "neutral", "canal toll", "2024-03-05", "What the toll is");
  say("Cy Hale", "support", "night barges", "2024-11-30", "Barges by night");
  say("Ada Moor", "oppose", "night barges", "2024-12-01", "Noise by night");
  say("Bo Lind", "support", "night barges", "2025-02-02", "Barges approved");
  return records.toString();
}

/** `actors` names in camps of like opinion, each with `each` statements; the same for the same numbers. */
export function crowdMap(actors, each, issues) {
  const records = new Records();
  let seed = 12345;
  const below = (n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const kinds = ["person", "organisation", "group", "person"];
  for (let i = 0; i < actors; ++i) {
    const actor = `Actor ${i}`;
    const camp = i % 4;
    for (let k = 0; k < each; ++k) {
      const number = below(issues);
      const issue = `issue ${number}`;
      const stance = below(10) === 0 ? "neutral" : (number + camp) % 4 < 2 ? "support" : "oppose";
      const quote = `${actor} spoke of ${issue} (${k}).`;
      const date = new Date(Date.UTC(2020, 0, 1 + below(2000))).toISOString().slice(0, 10);
      const doc = records.document(quote, { title: `Paper ${i}.${k}`, date });
      records.statement({ doc, actor, kind: kinds[i % kinds.length], quote, issue, stance });
    }
  }
  return records.toString();
}

/** Two who agree on one issue and quarrel over another, and a third. */
export function pairMap() {
  const records = new Records();
  const say = (actor, stance, issue) => {
    const quote = `${actor} ${stance === "support" ? "backed" : "rejected"} the ${issue}.`;
    const doc = records.document(quote, { title: `${actor} on the ${issue}`, date: "2026-03-02" });
    records.statement({ doc, actor, quote, issue, stance });
  };
  for (const actor of ["Ada Moor", "Bo Lind"]) say(actor, "support", "canal toll");
  say("Ada Moor", "support", "night barges");
  say("Bo Lind", "oppose", "night barges");
  say("Cy Hale", "oppose", "canal toll");
  return records.toString();
}

/** No statement at all. */
export function emptyMap() {
  const records = new Records();
  records.document("The weather stayed fine.", { title: "Weather", date: "2026-03-02" });
  return records.toString();
}

const made = { hostile: hostileMap, pair: pairMap, dates: datesMap, empty: emptyMap, thousand: () => crowdMap(700, 3, 300) };

/**
 * The path of a map, written anew: "articles" (the example articles), "hostile", "pair", "dates", "empty", "thousand" or
 * "finished" (a .graphml of the articles).
 */
export function mapFile(name, { program, source, folder }) {
  const articles = join(source, "examples", "articles");
  if (name === "articles") return articles;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name === "finished" ? "finished.graphml" : `${name}.jsonl`);
  if (name === "finished") {
    execFileSync(program, ["build", articles, "-o", file, "--quiet", "--title", "Berths"], { stdio: ["ignore", "ignore", "inherit"] });
  } else {
    writeFileSync(file, made[name]());
  }
  return file;
}
