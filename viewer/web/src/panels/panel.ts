// Which panel a selection has, and how it is called.

import { type Child, clip, plain } from "../dom.js";
import type { App, Selection } from "../view.js";
import { RELATION_VERBS } from "../words.js";
import { campPanel } from "./camp_panel.js";
import { changesPanel } from "./changes_panel.js";
import { cellPanel, edgePanel } from "./edge_panel.js";
import { nodePanel } from "./node_panel.js";
import { overviewPanel, type Ways } from "./overview_panel.js";

export function panelParts(app: App, selection: Selection, ways: Ways): Child[] {
  switch (selection?.kind) {
    case "node":
      return nodePanel(app, selection.id, ways.startPath);
    case "edge":
      return edgePanel(app, selection.id);
    case "cell":
      return cellPanel(app, selection.id);
    case "camp":
      return campPanel(app, selection.id);
    case "changes":
      return changesPanel(app);
    case undefined:
      return overviewPanel(app, ways);
  }
}

/** For those who hear the page. */
export function selectionName(app: App, selection: NonNullable<Selection>): string {
  const { nodes, edges } = app.data;
  const label = (node: number | undefined): string => (node === undefined ? "not in this map" : clip(plain(nodes.label[node]), 80));
  if (selection.kind === "node") return label(app.index.node.get(selection.id));
  const edge = selection.kind === "edge" ? app.index.edge.get(selection.id) : undefined;
  if (edge !== undefined) return `${label(edges.source[edge])} ${RELATION_VERBS[edges.relation[edge]]} ${label(edges.target[edge])}`;
  return selection.kind === "changes" ? "Who changed sides" : "Details";
}
