// Maps of any size with planted camps, the same for the same numbers: for measuring the map view, and to look at it.

import type { Kind, MapData, Relation } from "../../../../viewer/web/src/model.js";

const FIRST = ["Ida", "Marel", "Teodor", "Léa", "Juno", "Ambrose", "Hanna", "Colm", "Rosalind", "Søren", "Beatrix", "Oona"];
const LAST = ["Holt", "Brisk", "Fontanel", "Falkner", "Tully", "Okonjo", "Vasterby", "Thane", "Adelgaard", "Olander", "Reyes", "Marsh"];
const BODIES = ["Harbour Union", "Port Authority", "Chamber of Commerce", "Green List", "Institute for Clean Air", "Transport Agency", "Ship Owners", "Residents' League"];
const MATTERS = ["berth emissions rule", "penalty fee in the draft rule", "shore power subsidy", "night barges", "lorry park on the east quay", "two-year delay", "dredging of the north channel"];

/** A generator of numbers in [0, 1). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Wanted {
  nodes: number;
  edges: number;
  camps: number;
  seed?: number;
}

/** Camps lie on a ring; members agree with each other and quarrel with the others; a seventh of the nodes are issues. */
export function syntheticMap({ nodes, edges, camps, seed = 7 }: Wanted): MapData {
  const random = makeRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const gauss = () => random() + random() + random() - 1.5;
  const spread = 60 * Math.sqrt(nodes);
  const data: MapData = {
    format: "standpoint-page/1", generation: `synthetic-${nodes}-${edges}-${seed}`, title: `Synthetic map of ${nodes} names`, version: "0", complete: true, editable: false, roll_up: "none",
    nodes: { id: [], label: [], kind: [], x: [], y: [], size: [], camp: [], statements: [], aliases: [], roles: [], speakers: [], part_of: [], first: [], last: [], url: [] },
    edges: { id: [], source: [], target: [], relation: [], weight: [], agreements: [], disagreements: [], issues: [], acts: [], rests_on: [], statements: [], evidence: [], document: [] },
    statements: { id: [], actor: [], issue: [], target: [], stance: [], confidence: [], act: [], document: [], date: [] },
    documents: { id: ["d1"], title: ["A paper"], date: ["2026-01-01"], source: [""], url: [""] },
    camps: { number: [], name: [], about: [] },
  };
  const issues = Math.max(1, Math.floor(nodes / 7));
  const { nodes: node, edges: edge } = data;
  for (let i = 0; i < nodes; ++i) {
    const isIssue = i < issues;
    const kind: Kind = isIssue ? "issue" : (["person", "person", "person", "institution", "institution", "group", "place", "product", "other"] as const)[below(i % 5 === 0 ? 9 : 6)];
    const camp = isIssue || random() < 0.06 ? 0 : 1 + below(camps);
    const angle = (2 * Math.PI * camp) / camps;
    const away = camp === 0 ? 0 : 0.62 * spread;
    const name = isIssue ? MATTERS[i % MATTERS.length] : kind === "institution" ? BODIES[below(BODIES.length)] : kind === "group" ? `critics of the ${MATTERS[below(MATTERS.length)]}` : `${FIRST[below(12)]} ${LAST[below(12)]}`;
    node.id.push(`n${i}`);
    node.label.push(i < 60 ? name : `${name} ${i}`);
    node.kind.push(kind);
    node.x.push(Math.cos(angle) * away + gauss() * spread * 0.42);
    node.y.push(Math.sin(angle) * away + gauss() * spread * 0.42);
    node.size.push(8 + 80 * random() ** 6 + (isIssue ? 6 : 0));
    node.camp.push(camp);
    node.statements.push(1 + below(30));
    for (const column of [node.aliases, node.roles, node.speakers]) column.push([]);
    for (const column of [node.part_of, node.first, node.last, node.url]) column.push("");
  }
  const seen = new Set<string>();
  for (let i = 0; edge.id.length < edges && i < edges * 20; ++i) {
    const a = issues + below(nodes - issues);
    const toIssue = random() < 0.35;
    const b = toIssue ? below(issues) : issues + below(nodes - issues);
    const same = node.camp[a] === node.camp[b];
    if (a === b || (!toIssue && !same && random() < 0.75)) continue;
    const relation: Relation = toIssue ? (random() < 0.12 ? "neutral" : (node.camp[a] + b) % 2 ? "supports" : "opposes") : random() < 0.06 ? "affiliated" : same !== random() < 0.12 ? "alliance" : "conflict";
    const key = `${Math.min(a, b)} ${Math.max(a, b)} ${relation}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const weight = 0.5 + 6 * random() ** 5;
    edge.id.push(`e${edge.id.length}`);
    edge.source.push(a);
    edge.target.push(b);
    edge.relation.push(relation);
    edge.weight.push(weight);
    edge.statements.push(1 + Math.floor(weight));
    for (const column of [edge.agreements, edge.disagreements]) column.push(0);
    for (const column of [edge.issues, edge.rests_on]) column.push([]);
    edge.acts.push([]);
    for (const column of [edge.evidence, edge.document]) column.push("");
  }
  for (let camp = 1; camp <= camps; ++camp) {
    data.camps.number.push(camp);
    data.camps.name.push(`${BODIES[(camp - 1) % BODIES.length]} and ${Math.round((nodes - issues) / camps)} more`);
    data.camps.about.push("");
  }
  return data;
}
