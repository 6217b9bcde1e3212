// Of each node what it said, or what was said on it, in numbers.

import type { MapData } from "../model.js";
import type { Shown } from "../view.js";

/** By node. An actor's own statements; an issue's, by all. */
export interface Totals {
  statements: Uint32Array;
  support: Uint32Array;
  neutral: Uint32Array;
  oppose: Uint32Array;
  allies: Uint32Array;
  foes: Uint32Array;
  supporters: Uint32Array; // of an issue: actors with a statement for it
  opponents: Uint32Array;
}

/** O(statements + edges). Of a finished map, which lists no statements, the numbers of its edges. */
export function makeTotals(data: MapData, shown: Shown): Totals {
  const { nodes, edges, statements } = data;
  const made = () => new Uint32Array(nodes.id.length);
  const totals: Totals = { statements: made(), support: made(), neutral: made(), oppose: made(), allies: made(), foes: made(), supporters: made(), opponents: made() };
  const add = (node: number, stance: number, count: number): void => {
    totals.statements[node] += count;
    (stance > 0 ? totals.support : stance < 0 ? totals.oppose : totals.neutral)[node] += count;
  };
  if (data.complete) {
    for (let s = 0; s < statements.id.length; ++s) {
      if (shown.statement[s] === 0) continue;
      add(statements.actor[s], statements.stance[s], 1);
      if (statements.issue[s] >= 0) add(statements.issue[s], statements.stance[s], 1);
    }
  }
  for (let e = 0; e < edges.id.length; ++e) {
    if (shown.edge[e] === 0) continue;
    const [source, target, relation] = [edges.source[e], edges.target[e], edges.relation[e]];
    if (relation === "alliance" || relation === "conflict") {
      const ties = relation === "alliance" ? totals.allies : totals.foes;
      ++ties[source];
      ++ties[target];
      continue;
    }
    if (relation === "affiliated") continue;
    const stance = relation === "supports" ? 1 : relation === "opposes" ? -1 : 0;
    const isIssue = nodes.kind[target] === "issue";
    if (isIssue && stance !== 0) ++(stance > 0 ? totals.supporters : totals.opponents)[target];
    if (!data.complete) {
      add(source, stance, shown.edge[e]);
      if (isIssue) add(target, stance, shown.edge[e]);
    }
  }
  return totals;
}
