// An edge, and one actor on one issue: the sentences they rest on. A tie is told issue by issue, side by side.

import { type Child, counted, h, name, plain } from "../dom.js";
import type { Evidence } from "../model.js";
import { lineSign } from "../shell/legend.js";
import { type App, cellOf } from "../view.js";
import { RELATION_VERBS } from "../words.js";
import { positionsOf, statementPlace } from "./facts.js";
import { evidenceCard, evidenceList, nodeLink, stanceBar } from "./parts.js";

function missing(): Child[] {
  return [h("h2", { tabindex: -1 }, "Not in this map"), h("p", { class: "hint" }, "What this address names is not here any more.")];
}

export function edgePanel(app: App, id: string): Child[] {
  const edge = app.index.edge.get(id);
  if (edge === undefined) return missing();
  const { edges } = app.data;
  const [a, b] = [edges.source[edge], edges.target[edge]];
  const relation = edges.relation[edge];
  const isTie = relation === "alliance" || relation === "conflict";
  const shownCount = app.shown().edge[edge];
  const count = edges.statements[edge];
  const heading = h(
    "h2",
    { tabindex: -1, class: "edge-title" },
    nodeLink(app, a, 100),
    h("span", { class: `verb ${relation}` }, lineSign(relation), RELATION_VERBS[relation]),
    nodeLink(app, b, 100),
  );
  const parts: Child[] = [heading];
  if (isTie) parts.push(h("p", { class: "fact" }, grounds(edges.agreements[edge], edges.disagreements[edge])));
  if (relation === "affiliated") {
    parts.push(edges.acts[edge].length > 0 && h("p", { class: "fact" }, h("b", {}, "As "), name(edges.acts[edge].join("; "), 200)));
    parts.push(
      edges.evidence[edge] !== "" &&
        h("blockquote", {}, h("mark", { class: "isolate", dir: "auto" }, plain(edges.evidence[edge]).slice(0, 1000))),
    );
    return parts;
  }
  if (shownCount > 0 && shownCount < count)
    parts.push(h("p", { class: "hint" }, `${shownCount} of ${counted(count, "statement")} pass the filters.`));
  if (shownCount === 0) parts.push(h("p", { class: "hint" }, "The filters hide this edge."));
  if (!app.data.complete && edges.rests_on[edge].length < count)
    parts.push(
      h(
        "p",
        { class: "hint" },
        `It rests on ${counted(count, "statement")}; this map file holds the best quote. Serve the records to read them all.`,
      ),
    );
  parts.push(
    evidenceList(
      app,
      (next) => app.evidence(next === undefined ? { edge: id } : { edge: id, next }),
      "statement",
      isTie ? (items) => bySides(app, items, a, b) : undefined,
    ),
  );
  return parts;
}

function grounds(agreements: number, disagreements: number): string {
  const agree = agreements > 0 ? `agree on ${counted(agreements, "matter")}` : "";
  const disagree = disagreements > 0 ? `disagree on ${counted(disagreements, "matter")}` : "";
  return `They ${[agree, disagree].filter(Boolean).join(" and ")}.`;
}

// For each issue what the one says and what the other says; direct acts after that.
function bySides(app: App, items: Evidence[], a: number, b: number): HTMLElement {
  const groups = new Map<string, { label: string; node: number | undefined; sides: [Evidence[], Evidence[]] }>();
  const acts: Evidence[] = [];
  for (const item of items) {
    // Who is counted may be the body of who speaks.
    const side = app.data.statements.actor[statementPlace(app, item.id)] === a ? 0 : 1;
    if (!item.issue) {
      acts.push(item);
      continue;
    }
    let group = groups.get(item.issue.id);
    if (!group) groups.set(item.issue.id, (group = { label: item.issue.label, node: app.index.node.get(item.issue.id), sides: [[], []] }));
    group.sides[side].push(item);
  }
  const root = h("div");
  for (const { label, node, sides } of groups.values()) {
    const [ours, theirs] = sides;
    const words = ours.length > 0 && theirs.length > 0 ? (ours[0].stance === theirs[0].stance ? "Agree on " : "Disagree on ") : "On ";
    root.append(
      h(
        "section",
        { class: "sides" },
        h("h4", {}, words, node === undefined ? name(label, 80) : nodeLink(app, node, 80)),
        ...ours.map((one) => evidenceCard(app, one)),
        ...theirs.map((one) => evidenceCard(app, one)),
      ),
    );
  }
  if (acts.length > 0)
    root.append(
      h(
        "section",
        { class: "sides" },
        h("h4", {}, `Acts between ${plain(app.data.nodes.label[a]).slice(0, 60)} and ${plain(app.data.nodes.label[b]).slice(0, 60)}`),
        ...acts.map((one) => evidenceCard(app, one)),
      ),
    );
  return root;
}

/** What one actor says on one issue. */
export function cellPanel(app: App, id: string): Child[] {
  const cell = cellOf(id);
  const actor = cell && app.index.node.get(cell.actor);
  const issue = cell && app.index.node.get(cell.issue);
  if (!cell || actor === undefined || actor === null || issue === undefined || issue === null) return missing();
  const counts = positionsOf(app, actor).get(issue) ?? [0, 0, 0];
  return [
    h(
      "h2",
      { tabindex: -1, class: "edge-title" },
      nodeLink(app, actor, 100),
      h("span", { class: "verb" }, "on"),
      nodeLink(app, issue, 100),
    ),
    h("p", {}, stanceBar(counts)),
    evidenceList(app, (next) => app.evidence(next === undefined ? cell : { ...cell, next })),
  ];
}
