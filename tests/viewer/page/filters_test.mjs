// The page filters by itself, the API by the program's rules (graph/query_filter.hpp): they must show the same.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { serve } from "./harness.mjs";

const source = process.env.STANDPOINT_SOURCE;
const web = join(source, "viewer/web");
const out = join(process.env.STANDPOINT_PAGE_BUILD, "filters");
execFileSync(process.execPath, [
  join(web, "build.mjs"),
  "--tests",
  out,
  ...["filter", "address", "map_index", "source"].map((name) => join(web, `src/${name}.ts`)),
]);
const load = (name) => import(pathToFileURL(join(out, `${name}.mjs`)));
const { computeShown } = await load("filter");
const { fromAddress } = await load("address");
const { makeIndex } = await load("map_index");
const { questionAddress } = await load("source");

// Addresses of the page; ISSUE, ACTOR stand for ids of the map.
const addresses = [
  "",
  "network=actors",
  "network=stances",
  "hide=issue",
  "hide=person&hide=conflict",
  "stance=oppose",
  "stance=support&stance=neutral",
  "issue=ISSUE",
  "issue=ISSUE&stance=support&network=actors",
  "min_statements=2",
  "min_statements=3&network=actors",
  "from=2026-02-20",
  "to=2026-02-27",
  "from=2024-06&to=2024-12",
  "from=2026-02-10&to=2026-03-06&stance=oppose&min_statements=2",
  "min_confidence=0.8",
  "ego=ACTOR",
  "ego=ACTOR&depth=2&hide=affiliated&from=2026-02-11",
];

for (const map of ["articles", "dates"]) {
  test(`the page shows of the map "${map}" what the API shows, through ${addresses.length} sets of filters`, async () => {
    const server = await serve(map);
    const ask = async (path) => {
      const answer = await fetch(server + path);
      assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`);
      return answer.json();
    };
    const data = await ask("api/v1/page");
    const index = makeIndex(data);
    const most = (isIssue) =>
      data.nodes.id
        .filter((_, n) => (data.nodes.kind[n] === "issue") === isIssue)
        .sort((a, b) => data.nodes.statements[index.node.get(b)] - data.nodes.statements[index.node.get(a)] || (a < b ? -1 : 1))[0];
    const seen = new Set();
    for (const template of addresses) {
      const address = template.replace("ISSUE", most(true)).replace("ACTOR", most(false));
      const state = fromAddress(address);
      const shown = computeShown(data, index, state);
      const graph = await ask(questionAddress("graph", state));
      const ids = (list) => list.map((one) => one.id).sort();
      assert.deepEqual(ids(graph.nodes), data.nodes.id.filter((_, n) => shown.node[n] === 1).sort(), `nodes: ${address}`);
      assert.deepEqual(ids(graph.edges), data.edges.id.filter((_, e) => shown.edge[e] > 0).sort(), `edges: ${address}`);
      seen.add(`${graph.nodes.length} ${graph.edges.length}`);
    }
    assert.ok(seen.size > addresses.length / 2, "the filters differ in what they show");
  });
}
