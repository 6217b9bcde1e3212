// What passes the filters: from the state to what every view shows. Runs at each step of a drag, so lists are flat arrays,
// made once for the data.

import { dayRange } from "./dates.js";
import { findPath } from "./paths.js";
import type { MapData, Relation } from "./model.js";
import type { Filters, MapIndex, Shown, State } from "./view.js";

interface Flat {
  from: Uint32Array; // of each edge the first place in `restsOn`; one more at the end
  restsOn: Uint32Array;
  relation: Uint8Array; // place in RELATIONS
  direct: Uint8Array; // of each place in restsOn: 1 = made by one of the edge's ends toward the other
}

export const RELATIONS: readonly Relation[] = ["supports", "opposes", "neutral", "affiliated", "alliance", "conflict"];
const AFFILIATED = RELATIONS.indexOf("affiliated");
const ALLIANCE = RELATIONS.indexOf("alliance");
const CONFLICT = RELATIONS.indexOf("conflict");

const flats = new WeakMap<MapData, Flat>();

function flatten(data: MapData): Flat {
  const known = flats.get(data);
  if (known) return known;
  const { edges, statements } = data;
  const from = new Uint32Array(edges.id.length + 1);
  for (let e = 0; e < edges.id.length; ++e) from[e + 1] = from[e] + edges.rests_on[e].length;
  const restsOn = new Uint32Array(from[edges.id.length]);
  const direct = new Uint8Array(restsOn.length);
  for (let e = 0; e < edges.id.length; ++e) {
    restsOn.set(edges.rests_on[e], from[e]);
    const [a, b] = [edges.source[e], edges.target[e]];
    for (let i = from[e]; i < from[e + 1]; ++i) {
      const [actor, target] = [statements.actor[restsOn[i]], statements.target[restsOn[i]]];
      if ((actor === a && target === b) || (actor === b && target === a)) direct[i] = 1;
    }
  }
  const flat = { from, restsOn, direct, relation: Uint8Array.from(edges.relation, (one) => RELATIONS.indexOf(one)) };
  flats.set(data, flat);
  return flat;
}

/** Whether any filter looks at statements: if not, all pass. */
export function filtersStatements(filters: Filters): boolean {
  return filters.stances.size > 0 || filters.issues.size > 0 || filters.minConfidence > 0 || filters.from !== "" || filters.to !== "";
}

/** Whether anything at all is filtered. */
export function filtersAnything(state: State): boolean {
  const { filters } = state;
  return (
    filtersStatements(filters) ||
    filters.hiddenKinds.size > 0 ||
    filters.hiddenRelations.size > 0 ||
    filters.minStatements > 1 ||
    state.ego !== null
  );
}

/** 1 = passes. A statement whose date may lie within the range does; one without a date only where no range is asked for. */
export function passingStatements(data: MapData, index: MapIndex, filters: Filters): Uint8Array {
  const { statements } = data;
  const pass = new Uint8Array(statements.id.length).fill(1);
  if (!filtersStatements(filters)) return pass;
  const isAsked = new Uint8Array(data.nodes.id.length);
  for (const id of filters.issues) {
    const node = index.node.get(id);
    if (node !== undefined) isAsked[node] = 1;
  }
  const begin = filters.from === "" ? -Infinity : dayRange(filters.from)[0];
  const end = filters.to === "" ? Infinity : dayRange(filters.to)[1];
  const isDated = filters.from !== "" || filters.to !== "";
  for (let s = 0; s < pass.length; ++s) {
    const isIn =
      (filters.stances.size === 0 || filters.stances.has(statements.stance[s])) &&
      (filters.issues.size === 0 || isAsked[statements.issue[s]] === 1) &&
      statements.confidence[s] >= filters.minConfidence &&
      (!isDated || (index.lastDay[s] >= begin && index.firstDay[s] <= end));
    if (!isIn) pass[s] = 0;
  }
  return pass;
}

/** Whether both of a pair have passing statements on one issue of the tie, or one acts directly on the other. */
class TieCheck {
  private readonly seen: Uint32Array; // issue -> edge + 1, by its source
  constructor(
    private readonly data: MapData,
    private readonly flat: Flat,
  ) {
    this.seen = new Uint32Array(data.nodes.id.length);
  }
  holds(edge: number, pass: Uint8Array): boolean {
    const { from, restsOn, direct } = this.flat;
    const { actor, issue } = this.data.statements;
    const source = this.data.edges.source[edge];
    for (let i = from[edge]; i < from[edge + 1]; ++i) {
      const s = restsOn[i];
      if (pass[s] === 0) continue;
      if (direct[i] === 1) return true;
      if (actor[s] === source && issue[s] >= 0) this.seen[issue[s]] = edge + 1;
    }
    for (let i = from[edge]; i < from[edge + 1]; ++i) {
      const s = restsOn[i];
      if (pass[s] === 1 && actor[s] !== source && issue[s] >= 0 && this.seen[issue[s]] === edge + 1) return true;
    }
    return false;
  }
}

// Of each edge the statements that pass, 0 where it is not shown; before ego.
function countEdges(data: MapData, pass: Uint8Array, state: State, relations: State["relations"]): Uint32Array {
  const flat = flatten(data);
  const { edges, nodes } = data;
  const { filters } = state;
  const isHiddenRelation = Uint8Array.from(RELATIONS, (one) => Number(filters.hiddenRelations.has(one)));
  const isHiddenNode = Uint8Array.from(nodes.kind, (kind) => Number(filters.hiddenKinds.has(kind)));
  const all = !filtersStatements(filters);
  const ties = new TieCheck(data, flat);
  const counts = new Uint32Array(edges.id.length);
  for (let e = 0; e < counts.length; ++e) {
    const relation = flat.relation[e];
    const [a, b] = [edges.source[e], edges.target[e]];
    if (isHiddenRelation[relation] || isHiddenNode[a] || isHiddenNode[b]) continue;
    const isTie = relation === ALLIANCE || relation === CONFLICT;
    if (relations === "actors" && !isTie) continue;
    if (relations === "stances" && (isTie || relation === AFFILIATED || nodes.kind[b] !== "issue")) continue;
    if (relation === AFFILIATED) {
      counts[e] = 1;
      continue;
    }
    let count = edges.statements[e];
    if (!all) {
      const listed = flat.from[e + 1] - flat.from[e];
      let passing = 0;
      for (let i = flat.from[e]; i < flat.from[e + 1]; ++i) passing += pass[flat.restsOn[i]];
      if (passing === 0) continue;
      if (isTie && data.complete && passing < listed && !ties.holds(e, pass)) continue;
      // Where all that is listed passes, what a finished map does not list is taken to pass as well.
      if (passing < listed) count = passing;
    }
    if (count >= filters.minStatements) counts[e] = Math.max(1, count);
  }
  return counts;
}

// Nodes at most `depth` edges from a node.
function neighbourhood(data: MapData, index: MapIndex, edge: Uint32Array, start: number, depth: number): Uint8Array {
  const within = new Uint8Array(data.nodes.id.length);
  within[start] = 1;
  let front = [start];
  for (let step = 0; step < depth && front.length > 0; ++step) {
    const next: number[] = [];
    for (const node of front) {
      for (const e of index.edgesAt[node]) {
        if (edge[e] === 0) continue;
        const other = data.edges.source[e] === node ? data.edges.target[e] : data.edges.source[e];
        if (within[other] === 1) continue;
        within[other] = 1;
        next.push(other);
      }
    }
    front = next;
  }
  return within;
}

/** Matrix and timeline show statements, so there the choice of a network does not count, and a name takes part that has a
 * statement; on the map and in the table names are there for their edges. */
export function computeShown(data: MapData, index: MapIndex, state: State): Shown {
  const { nodes, edges, statements } = data;
  const { filters } = state;
  const isOfStatements = state.view === "matrix" || state.view === "timeline";
  const relations = isOfStatements ? "all" : state.relations;
  const statement = passingStatements(data, index, filters);
  const edge = countEdges(data, statement, state, relations);

  const node = new Uint8Array(nodes.id.length);
  for (let e = 0; e < edge.length; ++e) if (edge[e] > 0) node[edges.source[e]] = node[edges.target[e]] = 1;
  if (isOfStatements) {
    for (let s = 0; s < statement.length; ++s) {
      if (statement[s] === 1) for (const n of [statements.actor[s], statements.issue[s], statements.target[s]]) if (n >= 0) node[n] = 1;
    }
  }
  const isAlone = relations === "all" && !filtersStatements(filters) && filters.minStatements <= 1 && filters.hiddenRelations.size === 0;
  if (isAlone) node.fill(1);
  if (filters.hiddenKinds.size > 0) for (let n = 0; n < node.length; ++n) if (filters.hiddenKinds.has(nodes.kind[n])) node[n] = 0;

  const start = state.ego ? index.node.get(state.ego.id) : undefined;
  if (state.ego && start !== undefined) {
    const within = neighbourhood(data, index, edge, start, state.ego.depth);
    for (let n = 0; n < node.length; ++n) node[n] = within[n] & (node[n] | Number(n === start));
    for (let e = 0; e < edge.length; ++e) if (node[edges.source[e]] === 0 || node[edges.target[e]] === 0) edge[e] = 0;
  }

  const [a, b] = state.path ? [index.node.get(state.path.from), index.node.get(state.path.to)] : [];
  const path = a !== undefined && b !== undefined ? findPath(data, index, edge, a, b) : null;
  const count = (flags: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < flags.length; ++i) if (flags[i] === 0) ++sum;
    return sum;
  };
  return {
    statement,
    edge,
    node,
    hiddenNodes: count(node),
    hiddenEdges: count(edge),
    path,
    pathMissing: state.path !== null && path === null,
  };
}
