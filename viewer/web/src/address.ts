// The state as an address and back: "#view=matrix&issue=i:toll&node=e:ida". What an address does not say is as at the
// start; what it says wrongly is left out, so no address breaks the page.

import { dayRange } from "./dates.js";
import { RELATIONS } from "./filter.js";
import type { Kind, Relation } from "./model.js";
import type { Filters, Selection, State, ViewName } from "./view.js";

export const KINDS: readonly Kind[] = ["person", "institution", "group", "product", "place", "other", "issue"];
export const VIEW_NAMES: readonly ViewName[] = ["map", "matrix", "timeline", "table"];
const SELECTIONS = ["node", "edge", "camp", "cell", "changes"] as const;
const STANCES: readonly (readonly [string, -1 | 0 | 1])[] = [
  ["support", 1],
  ["neutral", 0],
  ["oppose", -1],
];
export const DEEPEST_EGO = 3;

export function noFilters(): Filters {
  return {
    hiddenKinds: new Set(),
    hiddenRelations: new Set(),
    stances: new Set(),
    issues: new Set(),
    minStatements: 1,
    minConfidence: 0,
    from: "",
    to: "",
  };
}

export function startState(): State {
  return { view: "map", relations: "all", layout: "force", filters: noFilters(), selection: null, ego: null, path: null };
}

/** Without "#"; "" for the start. Sets are sorted, so that equal states have equal addresses. */
export function toAddress(state: State): string {
  const start = startState();
  const parts = new URLSearchParams();
  const { filters, selection, ego, path } = state;
  if (state.view !== start.view) parts.append("view", state.view);
  if (state.relations !== start.relations) parts.append("network", state.relations);
  if (state.layout !== start.layout) parts.append("layout", state.layout);
  for (const kind of KINDS) if (filters.hiddenKinds.has(kind)) parts.append("hide", kind);
  for (const relation of RELATIONS) if (filters.hiddenRelations.has(relation)) parts.append("hide", relation);
  for (const [name, stance] of STANCES) if (filters.stances.has(stance)) parts.append("stance", name);
  for (const issue of [...filters.issues].sort()) parts.append("issue", issue);
  if (filters.minStatements > 1) parts.append("min_statements", String(filters.minStatements));
  if (filters.minConfidence > 0) parts.append("min_confidence", String(filters.minConfidence));
  if (filters.from) parts.append("from", filters.from);
  if (filters.to) parts.append("to", filters.to);
  if (ego) parts.append("ego", ego.id);
  if (ego && ego.depth !== 1) parts.append("depth", String(ego.depth));
  if (path) parts.append("path", path.from);
  if (path) parts.append("path", path.to);
  if (selection) parts.append(selection.kind, selection.id);
  // Readable where a fragment allows it.
  return parts.toString().replace(/%3A/gi, ":").replace(/%2C/gi, ",").replace(/%2F/gi, "/");
}

function oneOf<T extends string>(values: readonly T[], text: string | null, otherwise: T): T {
  return values.find((value) => value === text) ?? otherwise;
}

function numberIn(text: string | null, low: number, high: number, otherwise: number): number {
  if (text === null || !/^\d+(\.\d+)?$/.test(text)) return otherwise;
  return Math.min(high, Math.max(low, Number(text)));
}

function dateOr(text: string | null): string {
  return text !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(dayRange(text)[0]) ? text : "";
}

function selectionOf(parts: URLSearchParams): Selection {
  for (const kind of SELECTIONS) {
    const id = parts.get(kind);
    if (id !== null && (id !== "" || kind === "changes")) return { kind, id };
  }
  return null;
}

export function fromAddress(hash: string): State {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const state = startState();
  const { filters } = state;
  state.view = oneOf(VIEW_NAMES, parts.get("view"), "map");
  state.relations = oneOf(["all", "actors", "stances"], parts.get("network"), "all");
  state.layout = oneOf(["force", "camps"], parts.get("layout"), "force");
  const hidden = new Set(parts.getAll("hide"));
  filters.hiddenKinds = new Set<Kind>(KINDS.filter((kind) => hidden.has(kind)));
  filters.hiddenRelations = new Set<Relation>(RELATIONS.filter((relation) => hidden.has(relation)));
  const stances = new Set(parts.getAll("stance"));
  for (const [name, stance] of STANCES) if (stances.has(name)) filters.stances.add(stance);
  filters.issues = new Set(parts.getAll("issue").filter((id) => id !== ""));
  filters.minStatements = Math.round(numberIn(parts.get("min_statements"), 1, 1_000_000, 1));
  filters.minConfidence = numberIn(parts.get("min_confidence"), 0, 1, 0);
  filters.from = dateOr(parts.get("from"));
  filters.to = dateOr(parts.get("to"));
  const ego = parts.get("ego");
  if (ego) state.ego = { id: ego, depth: Math.round(numberIn(parts.get("depth"), 1, DEEPEST_EGO, 1)) };
  const [from, to] = parts.getAll("path");
  if (from && to) state.path = { from, to };
  state.selection = selectionOf(parts);
  return state;
}
