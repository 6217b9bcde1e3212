// The legend, which filters: what is unticked is not shown.

import { KINDS } from "../address.js";
import { h, refill, svg } from "../dom.js";
import { RELATIONS } from "../filter.js";
import type { Kind, Relation } from "../model.js";
import type { App, Shown, State } from "../view.js";
import { KINDS_NAMES, RELATION_NAMES } from "../words.js";

const SHAPES: Record<Kind, string> = {
  person: "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z",
  institution: "M2.5 2.5h11v11h-11z",
  group: "M8 2l6.5 11.5h-13z",
  issue: "M8 1l7 7l-7 7l-7-7z",
  product: "M8 1.5l5.6 3.25v6.5l-5.6 3.25l-5.6-3.25v-6.5z",
  place: "M8 15l-6-12h12z",
  other: "M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z",
};

export function kindSign(kind: Kind): SVGElement {
  return svg(
    "svg",
    { class: `sign kind-${kind}`, viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true" },
    svg("path", { d: SHAPES[kind] }),
  );
}

// The heads are those of the map.
const HEADS: Partial<Record<Relation, [string, string]>> = {
  supports: ["M21 3l6 4l-6 4z", "tip"],
  opposes: ["M25 2v10", "open"],
  neutral: ["M21 3l5 4l-5 4", "open"],
};

export function lineSign(relation: Relation): SVGElement {
  const head = HEADS[relation];
  return svg(
    "svg",
    { class: `sign line-${relation}`, viewBox: "0 0 28 14", width: 28, height: 14, "aria-hidden": "true" },
    svg("line", { x1: 1, y1: 7, x2: head ? 22 : 27, y2: 7 }),
    head && svg("path", { d: head[0], class: head[1] }),
  );
}

function toggled<T>(set: ReadonlySet<T>, value: T): Set<T> {
  const copy = new Set(set);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}

export class Legend {
  readonly root = h("section", { class: "legend", "aria-labelledby": "legend-title" });
  private readonly kinds: [Kind, number][];
  private readonly relations: [Relation, number][];

  constructor(private readonly app: App) {
    const { nodes, edges } = app.data;
    const countOf = <T>(values: readonly T[], one: T): number => values.reduce((sum, value) => sum + Number(value === one), 0);
    this.kinds = KINDS.map((kind): [Kind, number] => [kind, countOf(nodes.kind, kind)]).filter(([, count]) => count > 0);
    this.relations = RELATIONS.map((relation): [Relation, number] => [relation, countOf(edges.relation, relation)]).filter(
      ([, count]) => count > 0,
    );
  }

  show(shown: Shown, state: State): void {
    const { nodes, edges } = this.app.data;
    const kindCounts = new Map<Kind, number>();
    const relationCounts = new Map<Relation, number>();
    for (let n = 0; n < shown.node.length; ++n)
      if (shown.node[n] === 1) kindCounts.set(nodes.kind[n], (kindCounts.get(nodes.kind[n]) ?? 0) + 1);
    for (let e = 0; e < shown.edge.length; ++e)
      if (shown.edge[e] > 0) relationCounts.set(edges.relation[e], (relationCounts.get(edges.relation[e]) ?? 0) + 1);
    const row = (
      sign: SVGElement,
      text: string,
      count: number,
      all: number,
      key: string,
      isShown: boolean,
      change: () => void,
    ): HTMLElement =>
      h(
        "label",
        { class: "tick" },
        h("input", { type: "checkbox", checked: isShown, change, "data-key": key }),
        sign,
        h("span", {}, text),
        h("small", {}, count === all ? String(all) : `${count} of ${all}`),
      );
    const { filters } = state;
    refill(this.root, [
      h("h2", { id: "legend-title" }, "Legend"),
      h(
        "fieldset",
        {},
        h("legend", { class: "unseen" }, "Kinds that are shown"),
        ...this.kinds.map(([kind, all]) =>
          row(kindSign(kind), KINDS_NAMES[kind], kindCounts.get(kind) ?? 0, all, `kind-${kind}`, !filters.hiddenKinds.has(kind), () =>
            this.change({ hiddenKinds: toggled(this.app.state().filters.hiddenKinds, kind) }),
          ),
        ),
      ),
      h(
        "fieldset",
        {},
        h("legend", { class: "unseen" }, "Relations that are shown"),
        ...this.relations.map(([relation, all]) =>
          row(
            lineSign(relation),
            RELATION_NAMES[relation],
            relationCounts.get(relation) ?? 0,
            all,
            `relation-${relation}`,
            !filters.hiddenRelations.has(relation),
            () => this.change({ hiddenRelations: toggled(this.app.state().filters.hiddenRelations, relation) }),
          ),
        ),
      ),
    ]);
  }

  private change(change: Partial<State["filters"]>): void {
    this.app.go({ filters: { ...this.app.state().filters, ...change } });
  }
}
