// What the tables hold: tabs, their columns, and what stands in each.

import { SIDE_VERBS } from "../words.js";
import { makeTotals } from "./totals.js";
import type { MapData, Relation } from "../model.js";
import type { Selection, Shown } from "../view.js";
import type { Totals } from "./totals.js";

export type TabName = "actors" | "issues" | "edges" | "statements";

export interface Column {
  key: string; // of CSV
  title: string;
  isNumber?: true;
  /** Of a row: its text or number; "" and NaN where there is nothing. */
  value(row: number): string | number;
  /** What its button opens; columns without are plain text. */
  opens?(row: number): Selection;
}

export interface Tab {
  name: TabName;
  title: string;
  one: string; // "actor"
  rows: number[]; // places in the data of those that are shown
  columns: Column[];
  sortedBy: string; // key of the column, largest first
}

const list = (texts: readonly string[]): string => texts.join("; ");
const relationWords: Record<Relation, string> = { supports: "supports", opposes: "opposes", neutral: "neutral", affiliated: "affiliated", alliance: "alliance", conflict: "conflict" };

const rowsWhere = (count: number, isIn: (row: number) => boolean): number[] => Array.from({ length: count }, (_, row) => row).filter(isIn);

export function makeTabs(data: MapData, shown: Shown): Record<TabName, () => Tab> {
  let totals: Totals | undefined;
  const sums = (): Totals => (totals ??= makeTotals(data, shown));
  return {
    actors: () => actorTab(data, shown, sums()),
    issues: () => issueTab(data, shown, sums()),
    edges: () => edgeTab(data, shown),
    statements: () => statementTab(data, shown),
  };
}

const openNode = (data: MapData) => (row: number): Selection => ({ kind: "node", id: data.nodes.id[row] });
const text = (key: string, title: string, value: (row: number) => string, opens?: (row: number) => Selection): Column => ({ key, title, value, ...(opens ? { opens } : {}) });
const count = (key: string, title: string, value: (row: number) => number): Column => ({ key, title, value, isNumber: true });

function actorTab(data: MapData, shown: Shown, totals: Totals): Tab {
  const { nodes, camps } = data;
  const campName = new Map(camps.number.map((number, i) => [number, camps.name[i] || `Camp ${number}`]));
  return {
    name: "actors",
    title: "Actors",
    one: "actor",
    sortedBy: "statements",
    rows: rowsWhere(nodes.id.length, (row) => shown.node[row] > 0 && nodes.kind[row] !== "issue"),
    columns: [
      text("name", "Name", (row) => nodes.label[row], openNode(data)),
      text("kind", "Kind", (row) => nodes.kind[row]),
      text("camp", "Camp", (row) => (nodes.camp[row] > 0 ? (campName.get(nodes.camp[row]) ?? `Camp ${nodes.camp[row]}`) : "")),
      count("statements", "Statements", (row) => totals.statements[row]),
      count("support", "Support", (row) => totals.support[row]),
      count("neutral", "Neutral", (row) => totals.neutral[row]),
      count("oppose", "Oppose", (row) => totals.oppose[row]),
      count("allies", "Allies", (row) => totals.allies[row]),
      count("foes", "Foes", (row) => totals.foes[row]),
      text("first", "First", (row) => nodes.first[row]),
      text("last", "Last", (row) => nodes.last[row]),
      text("roles", "Roles", (row) => list(nodes.roles[row])),
      text("part_of", "Part of", (row) => nodes.part_of[row]),
      text("aliases", "Also called", (row) => list(nodes.aliases[row])),
    ],
  };
}

function issueTab(data: MapData, shown: Shown, totals: Totals): Tab {
  const { nodes } = data;
  return {
    name: "issues",
    title: "Issues",
    one: "issue",
    sortedBy: "statements",
    rows: rowsWhere(nodes.id.length, (row) => shown.node[row] > 0 && nodes.kind[row] === "issue"),
    columns: [
      text("issue", "Issue", (row) => nodes.label[row], openNode(data)),
      count("statements", "Statements", (row) => totals.statements[row]),
      count("supporters", "Supporters", (row) => totals.supporters[row]),
      count("opponents", "Opponents", (row) => totals.opponents[row]),
      count("support", "Statements for", (row) => totals.support[row]),
      count("neutral", "Neutral", (row) => totals.neutral[row]),
      count("oppose", "Statements against", (row) => totals.oppose[row]),
      text("first", "First", (row) => nodes.first[row]),
      text("last", "Last", (row) => nodes.last[row]),
    ],
  };
}

function edgeTab(data: MapData, shown: Shown): Tab {
  const { nodes, edges } = data;
  const isTie = (row: number): boolean => edges.relation[row] === "alliance" || edges.relation[row] === "conflict";
  return {
    name: "edges",
    title: "Ties and positions",
    one: "tie or position",
    sortedBy: "statements",
    rows: rowsWhere(edges.id.length, (row) => shown.edge[row] > 0),
    columns: [
      text("from", "From", (row) => nodes.label[edges.source[row]], (row) => ({ kind: "edge", id: edges.id[row] })),
      text("relation", "Relation", (row) => relationWords[edges.relation[row]]),
      text("to", "To", (row) => nodes.label[edges.target[row]], (row) => ({ kind: "node", id: nodes.id[edges.target[row]] })),
      count("statements", "Statements", (row) => (edges.relation[row] === "affiliated" ? NaN : shown.edge[row])),
      count("weight", "Weight", (row) => edges.weight[row]),
      count("agreements", "Agreements", (row) => (isTie(row) ? edges.agreements[row] : NaN)),
      count("disagreements", "Disagreements", (row) => (isTie(row) ? edges.disagreements[row] : NaN)),
      text("issues", "Issues", (row) => list(edges.issues[row].map((issue) => nodes.label[issue]))),
      text("acts", "Acts", (row) => list(edges.acts[row])),
      text("evidence", "Best sentence", (row) => edges.evidence[row]),
      text("document", "Document", (row) => edges.document[row]),
    ],
  };
}

function statementTab(data: MapData, shown: Shown): Tab {
  const { nodes, statements, documents } = data;
  const label = (node: number): string => (node >= 0 ? nodes.label[node] : "");
  const edgeOf = edgesOfStatements(data);
  return {
    name: "statements",
    title: "Statements",
    one: "statement",
    sortedBy: "date",
    rows: rowsWhere(statements.id.length, (row) => shown.statement[row] > 0),
    columns: [
      text("actor", "Actor", (row) => label(statements.actor[row]), (row) => {
        const edge = edgeOf()[row];
        return edge >= 0 ? { kind: "edge", id: data.edges.id[edge] } : { kind: "node", id: nodes.id[statements.actor[row]] };
      }),
      text("stance", "Stance", (row) => SIDE_VERBS[statements.stance[row]]),
      text("issue", "Issue", (row) => label(statements.issue[row])),
      text("target", "Toward", (row) => label(statements.target[row])),
      text("act", "Act", (row) => statements.act[row]),
      text("date", "Date", (row) => statements.date[row]),
      count("confidence", "Confidence", (row) => statements.confidence[row]),
      text("document", "Document", (row) => documents.title[statements.document[row]] ?? ""),
      text("source", "Source", (row) => documents.source[statements.document[row]] ?? ""),
      text("url", "Address", (row) => documents.url[statements.document[row]] ?? ""),
    ],
  };
}

/** Of each statement the position that it makes: toward its issue, else toward its target; -1 where there is none. */
function edgesOfStatements(data: MapData): () => Int32Array {
  let made: Int32Array | undefined;
  return () => {
    if (made) return made;
    const { edges, nodes } = data;
    made = new Int32Array(data.statements.id.length).fill(-1);
    for (let e = 0; e < edges.id.length; ++e) {
      if (edges.relation[e] !== "supports" && edges.relation[e] !== "opposes" && edges.relation[e] !== "neutral") continue;
      const isOnIssue = nodes.kind[edges.target[e]] === "issue";
      for (const s of edges.rests_on[e]) if (isOnIssue || made[s] < 0) made[s] = e;
    }
    return made;
  };
}
