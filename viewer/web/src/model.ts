// The map as the page holds it, and as GET /api/v1/page gives it (in a one-file map it is inlined). Tables by
// column: one array a field, rows at the same place in each. References are places in other tables; -1 is none.

export type Kind = "person" | "institution" | "group" | "product" | "place" | "other" | "issue";
export type Relation = "supports" | "opposes" | "neutral" | "affiliated" | "alliance" | "conflict";

export interface NodeTable {
  id: string[];
  label: string[];
  kind: Kind[];
  x: number[];
  y: number[];
  size: number[]; // 4 to 100
  camp: number[]; // from 1; 0 = in none
  statements: number[];
  aliases: string[][];
  roles: string[][];
  speakers: string[][]; // whom a rolled-up body stands for
  part_of: string[];
  first: string[]; // ISO 8601, maybe only year or month; "" = unknown
  last: string[];
  url: string[];
}

export interface EdgeTable {
  id: string[];
  source: number[]; // node
  target: number[];
  relation: Relation[];
  weight: number[];
  agreements: number[]; // computed ties: issues (or direct acts) on which the pair agrees
  disagreements: number[];
  issues: number[][]; // nodes of kind issue
  acts: string[][];
  rests_on: number[][]; // statements; for affiliations none
  statements: number[]; // how many it rests on (a finished map knows more than it lists)
  evidence: string[]; // best quote
  document: string[]; // its title
}

export interface StatementTable {
  id: string[];
  actor: number[]; // node: who is counted (the body, when rolled up)
  issue: number[]; // node or -1
  target: number[]; // node or -1
  stance: (-1 | 0 | 1)[]; // toward the issue, else the target
  confidence: number[];
  act: string[];
  document: number[];
  date: string[]; // its own, else its document's; ISO 8601 of any precision; "" = unknown
}

export interface DocumentTable {
  id: string[];
  title: string[];
  date: string[];
  source: string[];
  url: string[];
}

export interface CampTable {
  number: number[];
  name: string[]; // "Harbour Union and 4 more"
  about: string[]; // what it rests on, in a line
}

export interface MapData {
  format: "standpoint-page/1";
  generation: string; // changes with the data
  title: string;
  version: string; // of the program
  complete: boolean; // false: a finished map, of which only the best quote of each edge is known
  editable: boolean;
  roll_up: "none" | "institution" | "top";
  nodes: NodeTable;
  edges: EdgeTable;
  statements: StatementTable;
  documents: DocumentTable;
  camps: CampTable;
}

/** A statement with its evidence: an item of GET /api/v1/statements. */
export interface Evidence {
  id: string;
  actor: { id: string; label: string };
  counted_for?: { id: string; label: string }; // the body that stands for the actor, when rolled up
  issue?: { id: string; label: string };
  target?: { id: string; label: string };
  stance: "support" | "oppose" | "neutral";
  act: string;
  confidence?: number;
  rule?: string;
  coding?: string; // how a codebook came to the issue
  review?: "accepted" | "edited" | "rejected";
  quote?: string;
  before?: string; // text around the quote
  after?: string;
  document: { id: string; title: string; date?: string; source?: string; url?: string };
  date?: string;
}

export interface EvidencePage {
  total: number;
  items: Evidence[];
  next: string | null; // opaque; given back to ask for more
}
