import assert from "node:assert/strict";
import { test } from "node:test";
import { startState } from "../../../../viewer/web/src/address.js";
import { computeShown } from "../../../../viewer/web/src/filter.js";
import type { Filters, Shown, State } from "../../../../viewer/web/src/view.js";
import { index, makeData } from "./data.js";

// Ann and Bob are for the toll, Cay is against it; Ann and Cay are for the ferry; Cay acts against Bob.
const data = makeData(
  [
    { by: "Ann", on: "#toll", stance: 1, date: "2026-01-10", sure: 0.9 },
    { by: "Bob", on: "#toll", stance: 1, date: "2026-02", sure: 0.5 },
    { by: "Cay", on: "#toll", stance: -1, date: "2026-03-05", sure: 0.8 },
    { by: "Ann", on: "#ferry", stance: 1, sure: 0.7 },
    { by: "Cay", on: "#ferry", stance: 1, date: "2025", sure: 0.6 },
    { by: "Cay", to: "Bob", stance: -1, date: "2026-03-06" },
  ],
  [
    { a: "Ann", b: "#toll", relation: "supports", rests: [0] },
    { a: "Bob", b: "#toll", relation: "supports", rests: [1] },
    { a: "Cay", b: "#toll", relation: "opposes", rests: [2] },
    { a: "Ann", b: "#ferry", relation: "supports", rests: [3] },
    { a: "Cay", b: "#ferry", relation: "supports", rests: [4] },
    { a: "Cay", b: "Bob", relation: "opposes", rests: [5] },
    { a: "Ann", b: "Bob", relation: "alliance", rests: [0, 1] },
    { a: "Ann", b: "Cay", relation: "conflict", rests: [0, 2] },
    { a: "Ann", b: "Cay", relation: "alliance", rests: [3, 4] },
    { a: "Bob", b: "Cay", relation: "conflict", rests: [1, 2, 5] },
    { a: "Dee", b: "Ann", relation: "affiliated", rests: [] },
  ],
  ["Eve"],
);
const lookup = index(data);

function shown(filters: Partial<Filters> = {}, state: Partial<State> = {}): Shown {
  const start = startState();
  return computeShown(data, lookup, { ...start, ...state, filters: { ...start.filters, ...filters } });
}
const edgesOf = (one: Shown): string[] =>
  [...one.edge].flatMap((count, e) =>
    count > 0 ? [`${data.nodes.id[data.edges.source[e]]} ${data.edges.relation[e]} ${data.nodes.id[data.edges.target[e]]}: ${count}`] : [],
  );
const nodesOf = (one: Shown): string => data.nodes.id.filter((_, n) => one.node[n] === 1).join(" ");

test("without filters everything is shown, also who takes part in nothing", () => {
  const all = shown();
  assert.equal(all.hiddenNodes, 0);
  assert.equal(all.hiddenEdges, 0);
  assert.deepEqual([...all.edge], [1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 1]);
});

test("a range of dates keeps what may lie in it, and nothing without a date", () => {
  assert.deepEqual([...shown({ from: "2026-02-28" }).statement], [0, 1, 1, 0, 0, 1]);
  assert.deepEqual([...shown({ to: "2026-01-10" }).statement], [1, 0, 0, 0, 1, 0]);
  assert.deepEqual([...shown({ from: "2025-06", to: "2025-07" }).statement], [0, 0, 0, 0, 1, 0]);
});

test("an alliance needs statements of both that pass and agree on one issue", () => {
  assert.deepEqual(edgesOf(shown({ to: "2026-01-31" })), ["Ann supports #toll: 1", "Cay supports #ferry: 1", "Dee affiliated Ann: 1"]);
  const february = edgesOf(shown({ from: "2026-01", to: "2026-02" }));
  assert.ok(february.includes("Ann alliance Bob: 2"));
  assert.ok(!february.some((edge) => edge.includes("conflict")));
});

test("a direct act that passes holds a conflict by itself", () => {
  assert.ok(edgesOf(shown({ from: "2026-03-06" })).includes("Bob conflict Cay: 1"));
});

test("issues, stances and confidence are filtered together", () => {
  const one = shown({ issues: new Set(["#toll"]), stances: new Set([1] as const), minConfidence: 0.6 });
  assert.deepEqual([...one.statement], [1, 0, 0, 0, 0, 0]);
  assert.equal(nodesOf(one), "Ann #toll Dee");
});

test("an issue that is not in the map leaves nothing", () => {
  assert.deepEqual([...shown({ issues: new Set(["gone"]) }).statement], [0, 0, 0, 0, 0, 0]);
});

test("an edge rests on at least as many statements as asked for, but nobody says an affiliation", () => {
  assert.deepEqual(edgesOf(shown({ minStatements: 2 })), [
    "Ann alliance Bob: 2",
    "Ann conflict Cay: 2",
    "Ann alliance Cay: 2",
    "Bob conflict Cay: 3",
    "Dee affiliated Ann: 1",
  ]);
  assert.equal(nodesOf(shown({ minStatements: 3, hiddenRelations: new Set(["affiliated"] as const) })), "Bob Cay");
});

test("hidden kinds and relations go with their edges, and are counted", () => {
  const one = shown({ hiddenKinds: new Set(["issue"] as const), hiddenRelations: new Set(["conflict"] as const) });
  assert.deepEqual(edgesOf(one), ["Cay opposes Bob: 1", "Ann alliance Bob: 2", "Ann alliance Cay: 2", "Dee affiliated Ann: 1"]);
  assert.equal(one.hiddenNodes, 3);
  assert.equal(one.hiddenEdges, 7);
});

test("the network of ties has no issues, that of stances no ties, and neither who stands alone", () => {
  assert.equal(nodesOf(shown({}, { relations: "actors" })), "Ann Bob Cay");
  assert.deepEqual(edgesOf(shown({}, { relations: "stances" })).length, 5);
  assert.equal(nodesOf(shown({}, { relations: "stances" })), "Ann #toll Bob Cay #ferry");
});

test("matrix and timeline show statements whatever network is chosen", () => {
  assert.equal(nodesOf(shown({ stances: new Set([-1] as const) }, { relations: "actors", view: "matrix" })), "Ann #toll Bob Cay Dee");
});

test("surroundings are what lies within so many edges that are shown", () => {
  assert.equal(nodesOf(shown({}, { ego: { id: "Dee", depth: 1 } })), "Ann Dee");
  assert.equal(nodesOf(shown({}, { ego: { id: "Dee", depth: 2 } })), "Ann #toll Bob Cay #ferry Dee");
  assert.equal(nodesOf(shown({ hiddenRelations: new Set(["affiliated"] as const) }, { ego: { id: "Dee", depth: 2 } })), "Dee");
});

test("a path is the shortest over edges that are shown; of equal ones that of most statements", () => {
  const path = (state: Partial<State>, filters: Partial<Filters> = {}): string[] | null =>
    shown(filters, state).path?.nodes.map((n) => data.nodes.id[n]) ?? null;
  assert.deepEqual(path({ path: { from: "Dee", to: "Cay" } }), ["Dee", "Ann", "Cay"]);
  assert.deepEqual(path({ path: { from: "#ferry", to: "Bob" } }, { hiddenRelations: new Set(["alliance"] as const) }), [
    "#ferry",
    "Cay",
    "Bob",
  ]);
  assert.deepEqual(path({ path: { from: "Ann", to: "Ann" } }), ["Ann"]);
  const gone = shown({}, { path: { from: "Ann", to: "Eve" } });
  assert.equal(gone.path, null);
  assert.equal(gone.pathMissing, true);
  assert.equal(shown({}, { path: { from: "Ann", to: "nobody" } }).pathMissing, true);
});

test("a finished map, which lists the best quote alone, keeps the number its edges rest on", () => {
  const finished = {
    ...data,
    complete: false,
    edges: {
      ...data.edges,
      rests_on: data.edges.rests_on.map((rests) => rests.slice(0, 1)),
      statements: data.edges.statements.map((count) => count + 5),
    },
  };
  const start = startState();
  const all = computeShown(finished, lookup, start);
  assert.equal(all.edge[6], 7);
  const march = computeShown(finished, lookup, { ...start, filters: { ...start.filters, from: "2026-03" } });
  assert.equal(march.edge[6], 0);
  assert.equal(march.edge[2], 6);
});

test("50,000 edges are filtered within the time of a frame", () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const actors = 2000;
  const said = Array.from({ length: 30_000 }, () => ({
    by: `a${random(actors)}`,
    on: `#i${random(200)}`,
    stance: (random(3) - 1) as -1 | 0 | 1,
    date: `20${10 + random(16)}-0${1 + random(9)}-1${random(10)}`,
    sure: random(100) / 100,
  }));
  const edges = Array.from({ length: 50_000 }, () => {
    const rests = Array.from({ length: 4 }, () => random(said.length));
    return { a: said[rests[0]].by, b: said[rests[1]].by, relation: (["alliance", "conflict"] as const)[random(2)], rests };
  });
  const names = new Map<string, number>();
  for (const one of said) for (const name of [one.by, one.on]) if (!names.has(name)) names.set(name, names.size);
  // makeData looks names up by going through them all; so many need a table.
  const big = makeData([], [], [...names.keys()]);
  const at = (name: string): number => names.get(name)!;
  big.statements = {
    ...big.statements,
    id: said.map((_, i) => `s${i}`),
    actor: said.map(({ by }) => at(by)),
    issue: said.map(({ on }) => at(on)),
    target: said.map(() => -1),
    stance: said.map(({ stance }) => stance),
    confidence: said.map(({ sure }) => sure),
    act: said.map(() => ""),
    document: said.map(() => 0),
    date: said.map(({ date }) => date),
  };
  big.edges = {
    ...big.edges,
    id: edges.map((_, i) => `x${i}`),
    source: edges.map(({ a }) => at(a)),
    target: edges.map(({ b }) => at(b)),
    relation: edges.map(({ relation }) => relation),
    weight: edges.map(() => 1),
    issues: edges.map(() => []),
    rests_on: edges.map(({ rests }) => rests),
    statements: edges.map(({ rests }) => rests.length),
  };
  const bigIndex = index(big);
  const start = startState();
  // Of the processor, since the machine may do other things.
  const times = Array.from({ length: 15 }, (_, i) => {
    const begin = process.cpuUsage();
    computeShown(big, bigIndex, { ...start, filters: { ...start.filters, from: `20${11 + (i % 10)}-03`, minConfidence: 0.2 } });
    return process.cpuUsage(begin).user / 1000;
  }).sort((a, b) => a - b);
  console.log(`filtering 50,000 edges: ${times[7].toFixed(1)} ms (median of 15)`);
  assert.ok(times[7] < 45, `${times[7]} ms`); // three times the aim, for slower machines
});
