// A small map for unit tests, made of statements; positions are edges as the program makes them, ties are given.

import type { Kind, MapData, Relation } from "../../../../viewer/web/src/model.js";
import type { Shown } from "../../../../viewer/web/src/view.js";

export interface Said {
  actor: string;
  issue?: string;
  target?: string;
  stance: -1 | 0 | 1;
  date?: string;
}

export interface Tie {
  a: string;
  b: string;
  relation: "alliance" | "conflict";
  restsOn?: number[];
}

const relationOf = (stance: -1 | 0 | 1): Relation => (stance > 0 ? "supports" : stance < 0 ? "opposes" : "neutral");

export function mapOf(said: readonly Said[], more: { camps?: Record<string, number>; kinds?: Record<string, Kind>; ties?: Tie[] } = {}): MapData {
  const labels: string[] = [];
  const kinds: Kind[] = [];
  const node = (label: string, kind: Kind): number => {
    const known = labels.indexOf(label);
    if (known >= 0) return known;
    kinds.push(more.kinds?.[label] ?? kind);
    return labels.push(label) - 1;
  };
  const statements: MapData["statements"] = { id: [], actor: [], issue: [], target: [], stance: [], confidence: [], act: [], document: [], date: [] };
  const edges: { source: number; target: number; relation: Relation; restsOn: number[] }[] = [];
  said.forEach((one, s) => {
    const actor = node(one.actor, "person");
    const issue = one.issue === undefined ? -1 : node(one.issue, "issue");
    const target = one.target === undefined ? -1 : node(one.target, "person");
    statements.id.push(`s:${s}`);
    statements.actor.push(actor);
    statements.issue.push(issue);
    statements.target.push(target);
    statements.stance.push(one.stance);
    statements.confidence.push(0.9);
    statements.act.push("state");
    statements.document.push(0);
    statements.date.push(one.date ?? "");
    for (const end of [issue, target].filter((place) => place >= 0)) {
      const relation = relationOf(one.stance);
      const edge = edges.find((e) => e.source === actor && e.target === end && e.relation === relation);
      if (edge) edge.restsOn.push(s);
      else edges.push({ source: actor, target: end, relation, restsOn: [s] });
    }
  });
  for (const tie of more.ties ?? []) edges.push({ source: node(tie.a, "person"), target: node(tie.b, "person"), relation: tie.relation, restsOn: tie.restsOn ?? [] });
  const each = <T>(value: (i: number) => T): T[] => labels.map((_, i) => value(i));
  const camps = [...new Set(Object.values(more.camps ?? {}))];
  return {
    format: "standpoint-page/1",
    generation: "1",
    title: "A map",
    version: "0",
    complete: true,
    editable: false,
    roll_up: "none",
    nodes: {
      id: each((i) => `n:${labels[i]}`), label: labels, kind: kinds, x: each(() => 0), y: each(() => 0), size: each(() => 10),
      camp: each((i) => more.camps?.[labels[i]] ?? 0), statements: each(() => 0), aliases: each(() => []), roles: each(() => []), speakers: each(() => []),
      part_of: each(() => ""), first: each(() => ""), last: each(() => ""), url: each(() => ""),
    },
    edges: {
      id: edges.map((_, i) => `x:${i}`), source: edges.map((e) => e.source), target: edges.map((e) => e.target), relation: edges.map((e) => e.relation),
      weight: edges.map((e) => e.restsOn.length || 1), agreements: edges.map(() => 0), disagreements: edges.map(() => 0), issues: edges.map(() => []), acts: edges.map(() => []),
      rests_on: edges.map((e) => e.restsOn), statements: edges.map((e) => e.restsOn.length), evidence: edges.map(() => ""), document: edges.map(() => ""),
    },
    statements,
    documents: { id: ["d:0"], title: ["A paper"], date: [""], source: [""], url: [""] },
    camps: { number: camps, name: camps.map((camp) => `Camp ${camp}`), about: camps.map(() => "") },
  };
}

/** Everything of it. */
export function allOf(data: MapData): Shown {
  return {
    statement: new Uint8Array(data.statements.id.length).fill(1),
    edge: Uint32Array.from(data.edges.statements, (count) => Math.max(1, count)),
    node: new Uint8Array(data.nodes.id.length).fill(1),
    hiddenNodes: 0,
    hiddenEdges: 0,
    path: null,
    pathMissing: false,
  };
}
