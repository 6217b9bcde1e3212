// What is shown as GraphML that Gephi opens laid out and coloured: for a one-file map, which has no server to ask. The same
// keys and rules as io's writer (one directed graph, typed keys before it, a colour on each node, the relation as the edge's
// kind, weights above 0).

import { PALETTES } from "../map/style.js";
import type { MapData } from "../model.js";
import type { Shown } from "../view.js";
import { escapeXml } from "./svg.js";

type Value = string | number;

const NODE_KEYS = {
  label: "string",
  kind: "string",
  color: "string",
  size: "double",
  x: "double",
  y: "double",
  statements: "int",
  camp: "int",
  aliases: "string",
  roles: "string",
  part_of: "string",
  first: "string",
  last: "string",
  url: "string",
} as const;
const EDGE_KEYS = {
  weight: "double",
  sign: "int",
  relation: "string",
  statements: "int",
  agreements: "int",
  disagreements: "int",
  issues: "string",
  act: "string",
  evidence: "string",
  document: "string",
  color: "string",
} as const;
const SIGNS = { supports: 1, alliance: 1, opposes: -1, conflict: -1, neutral: 0, affiliated: 0 } as const;

function keys(prefix: "n" | "e", types: Record<string, string>): string {
  const owner = prefix === "n" ? "node" : "edge";
  return Object.entries(types)
    .map(([name, type]) => `<key id="${prefix}_${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");
}

function values(prefix: "n" | "e", row: Record<string, Value>): string {
  return Object.entries(row)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<data key="${prefix}_${name}">${escapeXml(String(value))}</data>`)
    .join("");
}

const list = (items: readonly string[]): string => items.join("; ");
const finite = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

export function graphml(data: MapData, shown: Shown): string {
  const { nodes, edges } = data;
  const { kinds, lines } = PALETTES.light;
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n<key id="g_title" for="graph" attr.name="title" attr.type="string"/>\n${keys("n", NODE_KEYS)}${keys("e", EDGE_KEYS)}<graph id="shown" edgedefault="directed">\n<data key="g_title">${escapeXml(data.title)}</data>\n`;
  for (let n = 0; n < nodes.id.length; ++n) {
    if (shown.node[n] === 0) continue;
    const row: Record<keyof typeof NODE_KEYS, Value> = {
      label: nodes.label[n] || nodes.id[n],
      kind: nodes.kind[n],
      color: kinds[nodes.kind[n]],
      size: Math.max(1, finite(nodes.size[n], 4)),
      x: finite(nodes.x[n], 0),
      y: finite(nodes.y[n], 0),
      statements: nodes.statements[n],
      camp: nodes.camp[n],
      aliases: list(nodes.aliases[n]),
      roles: list(nodes.roles[n]),
      part_of: nodes.part_of[n],
      first: nodes.first[n],
      last: nodes.last[n],
      url: nodes.url[n],
    };
    text += `<node id="${escapeXml(nodes.id[n])}">${values("n", row)}</node>\n`;
  }
  for (let e = 0; e < edges.id.length; ++e) {
    if (shown.edge[e] === 0) continue;
    const relation = edges.relation[e];
    const row: Record<keyof typeof EDGE_KEYS, Value> = {
      weight: Math.max(0.01, finite(edges.weight[e], 1)),
      sign: SIGNS[relation],
      relation,
      statements: shown.edge[e],
      agreements: edges.agreements[e],
      disagreements: edges.disagreements[e],
      issues: list(edges.issues[e].map((issue) => nodes.label[issue])),
      act: list(edges.acts[e]),
      evidence: edges.evidence[e],
      document: edges.document[e],
      color: lines[relation],
    };
    text += `<edge id="${escapeXml(edges.id[e])}" source="${escapeXml(nodes.id[edges.source[e]])}" target="${escapeXml(nodes.id[edges.target[e]])}" label="${relation}">${values("e", row)}</edge>\n`;
  }
  return `${text}</graph>\n</graphml>\n`;
}
