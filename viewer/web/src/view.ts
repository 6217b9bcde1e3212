// What the parts of the page know of each other. The shell (app.ts) holds the state, which is the address; a view
// draws what is shown and reports what was clicked. No view changes another.

import type { EvidencePage, Kind, MapData, Relation } from "./model.js";

export type ViewName = "map" | "matrix" | "timeline" | "table";

/** What is filtered. Empty sets and "" filter nothing. */
export interface Filters {
  hiddenKinds: Set<Kind>;
  hiddenRelations: Set<Relation>;
  stances: Set<-1 | 0 | 1>; // only statements of these
  issues: Set<string>; // ids: only statements on these (any of them)
  minStatements: number; // an edge rests on at least so many of them
  minConfidence: number;
  from: string; // ISO dates, both inclusive
  to: string;
}

/** What the panel shows. A cell is one actor on one issue: its id is made by cellId. Of "changes", who changed sides,
 * there is one, with the id "". */
export type Selection = { kind: "node" | "edge" | "camp" | "cell" | "changes"; id: string } | null;

/** All that an address says. */
export interface State {
  view: ViewName;
  relations: "all" | "actors" | "stances"; // which part of the network
  layout: "force" | "camps";
  filters: Filters;
  selection: Selection;
  ego: { id: string; depth: number } | null;
  path: { from: string; to: string } | null;
}

/** The selection of what an actor says on an issue; both are ids of nodes. */
export function cellId(actor: string, issue: string): string {
  return `${encodeURIComponent(actor)},${encodeURIComponent(issue)}`;
}

/** null for what cellId did not make. */
export function cellOf(id: string): { actor: string; issue: string } | null {
  const parts = id.split(",");
  if (parts.length !== 2) return null;
  try {
    return { actor: decodeURIComponent(parts[0]), issue: decodeURIComponent(parts[1]) };
  } catch {
    return null;
  }
}

/** What passes the filters: the same for every view. */
export interface Shown {
  /** Statements that pass, by place. */
  statement: Uint8Array;
  /** Of each edge how many statements that pass it rests on; 0 = not shown. Affiliations: 1. An alliance (conflict) is
   * shown while both of the pair have statements that pass and agree (disagree) on an issue, or a direct act passes. */
  edge: Uint32Array;
  /** 1 = shown: takes part in an edge or statement that is shown, or is drawn alone when nothing filters. */
  node: Uint8Array;
  /** What the filters left out, to be said: "hidden by filters: 12 of 40 names". */
  hiddenNodes: number;
  hiddenEdges: number;
  /** Nodes and edges of the path asked for, in order; null = none asked, or none there (then `pathMissing`). */
  path: { nodes: number[]; edges: number[] } | null;
  pathMissing: boolean;
}

/** A picture of what is seen, with legend, title and filters in it. */
export interface Picture {
  name: string; // file name
  blob: Blob;
}

/** One is made each time its view is entered; after leave() it is gone. */
export interface View {
  /** Draws. Called at every change of state or data, cheap when nothing changed for this view. */
  show(shown: Shown, state: State): void;
  /** Moves the keyboard's focus into the view. */
  focus(): void;
  /** Stops animations, workers, listeners outside its root. */
  leave(): void;
  picture?(kind: "png" | "svg"): Promise<Picture>;
  /** The view as text with tabs or commas. */
  csv?(): Picture;
}

/** What the shell gives to views and panels. */
export interface App {
  readonly data: MapData;
  readonly index: MapIndex;
  state(): State;
  /** What passes the filters now. */
  shown(): Shown;
  /** Changes the state and with it the address. "replace" for steps of a drag. */
  go(change: Partial<State>, how?: "push" | "replace"): void;
  select(selection: Selection): void;
  /** The sentences of a node, an edge, or of one actor on one issue, through the filters. */
  evidence(of: { node?: string; edge?: string; actor?: string; issue?: string; next?: string }): Promise<EvidencePage>;
  /** Says something to screen readers (a polite live region). */
  announce(text: string): void;
}

/** Lookups that every part needs, made once for the data. */
export interface MapIndex {
  node: Map<string, number>;
  edge: Map<string, number>;
  edgesAt: Uint32Array[]; // of each node
  statementsOf: Uint32Array[]; // of each node: made by it, on it, or toward it
  firstDay: Float64Array; // of each statement: days since 1970, first and last it may mean; NaN = unknown
  lastDay: Float64Array;
}

export type ViewFactory = (root: HTMLElement, app: App) => View;
