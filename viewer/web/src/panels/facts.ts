// What the panels say of the data, counted through the filters.

import type { App } from "../view.js";

export type Counts = [support: number, neutral: number, oppose: number];

const PLACE = { 1: 0, 0: 1, [-1]: 2 } as const;

function countBy(app: App, statements: Iterable<number>, keyOf: (s: number) => number): Map<number, Counts> {
  const { statement } = app.shown();
  const { stance } = app.data.statements;
  const counts = new Map<number, Counts>();
  for (const s of statements) {
    const key = keyOf(s);
    if (statement[s] === 0 || key < 0) continue;
    let of = counts.get(key);
    if (!of) counts.set(key, (of = [0, 0, 0]));
    ++of[PLACE[stance[s]]];
  }
  return counts;
}

export function total(counts: Counts): number {
  return counts[0] + counts[1] + counts[2];
}

/** Most statements first, then by name. */
export function sorted(app: App, counts: Map<number, Counts>): [number, Counts][] {
  const { label } = app.data.nodes;
  return [...counts].sort((a, b) => total(b[1]) - total(a[1]) || label[a[0]].localeCompare(label[b[0]], "en"));
}

/** An actor's statements by issue. */
export function positionsOf(app: App, actor: number): Map<number, Counts> {
  const { statements } = app.data;
  return countBy(app, app.index.statementsOf[actor], (s) => (statements.actor[s] === actor ? statements.issue[s] : -1));
}

/** Statements on an issue by actor. */
export function actorsOn(app: App, issue: number): Map<number, Counts> {
  const { statements } = app.data;
  return countBy(app, app.index.statementsOf[issue], (s) => (statements.issue[s] === issue ? statements.actor[s] : -1));
}

/** All statements by issue. */
export function issueCounts(app: App): Map<number, Counts> {
  const { statements } = app.data;
  return countBy(app, statements.id.keys(), (s) => statements.issue[s]);
}

/** Edges that are shown at a node of one relation: the other end, the edge; heaviest first. */
export function edgesOf(
  app: App,
  node: number,
  relation: string,
  direction: "out" | "in" | "both" = "both",
): { other: number; edge: number }[] {
  const { edges, nodes } = app.data;
  const shown = app.shown();
  const found: { other: number; edge: number }[] = [];
  for (const edge of app.index.edgesAt[node]) {
    if (edges.relation[edge] !== relation || shown.edge[edge] === 0) continue;
    const isOut = edges.source[edge] === node;
    if ((direction === "out" && !isOut) || (direction === "in" && isOut)) continue;
    found.push({ other: isOut ? edges.target[edge] : edges.source[edge], edge });
  }
  return found.sort(
    (a, b) => edges.weight[b.edge] - edges.weight[a.edge] || nodes.label[a.other].localeCompare(nodes.label[b.other], "en"),
  );
}

/** The heaviest edges of a relation that are shown. */
export function heaviest(app: App, relation: string, most: number): number[] {
  const { edges } = app.data;
  const shown = app.shown();
  const found: number[] = [];
  for (let e = 0; e < shown.edge.length; ++e) if (shown.edge[e] > 0 && edges.relation[e] === relation) found.push(e);
  return found.sort((a, b) => edges.weight[b] - edges.weight[a] || shown.edge[b] - shown.edge[a] || a - b).slice(0, most);
}

/** Names that are shown of a camp, most active first. */
export function membersOf(app: App, camp: number): number[] {
  const { nodes } = app.data;
  const shown = app.shown();
  const found: number[] = [];
  for (let n = 0; n < nodes.id.length; ++n) if (nodes.camp[n] === camp && shown.node[n] === 1) found.push(n);
  return found.sort((a, b) => nodes.statements[b] - nodes.statements[a] || nodes.label[a].localeCompare(nodes.label[b], "en"));
}

const places = new WeakMap<object, Map<string, number>>();

/** The place of a statement in the data, by its id; -1 is none. */
export function statementPlace(app: App, id: string): number {
  let known = places.get(app.data);
  if (!known) places.set(app.data, (known = new Map(app.data.statements.id.map((one, s) => [one, s]))));
  return known.get(id) ?? -1;
}
