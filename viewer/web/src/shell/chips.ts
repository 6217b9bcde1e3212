// What is filtered, and how much it hides.

import { noFilters } from "../address.js";
import { clip, counted, h, linkButton, plain } from "../dom.js";
import type { App, Filters, Shown, State } from "../view.js";
import { STANCE_NAMES } from "./filters.js";

/** What is filtered, as chips that take it off. */
export function chips(app: App, shown: Shown, state: State): HTMLElement {
  const { data, index } = app;
  const { filters } = state;
  const label = (id: string): string => {
    const node = index.node.get(id);
    return node === undefined ? "what is not in this map" : clip(plain(data.nodes.label[node]), 40);
  };
  const made: HTMLElement[] = [];
  const chip = (text: string, without: Partial<State>): void => {
    made.push(
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", class: "chip", "data-key": `chip-${text}`, "aria-label": `Take off: ${text}`, click: () => app.go(without) },
          h("bdi", {}, text),
          h("span", { "aria-hidden": "true" }, "×"),
        ),
      ),
    );
  };
  const less = (change: Partial<Filters>): Partial<State> => ({ filters: { ...filters, ...change } });
  const without = <T>(set: ReadonlySet<T>, value: T): Set<T> => new Set([...set].filter((one) => one !== value));
  for (const kind of filters.hiddenKinds) chip(`no ${kind}`, less({ hiddenKinds: without(filters.hiddenKinds, kind) }));
  for (const relation of filters.hiddenRelations)
    chip(`no “${relation}”`, less({ hiddenRelations: without(filters.hiddenRelations, relation) }));
  for (const [side, text] of STANCE_NAMES)
    if (filters.stances.has(side)) chip(text.toLowerCase(), less({ stances: without(filters.stances, side) }));
  for (const id of filters.issues) chip(`on ${label(id)}`, less({ issues: without(filters.issues, id) }));
  if (filters.minStatements > 1) chip(`at least ${filters.minStatements} statements`, less({ minStatements: 1 }));
  if (filters.minConfidence > 0) chip(`at least ${Math.round(filters.minConfidence * 100)} % sure`, less({ minConfidence: 0 }));
  if (filters.from || filters.to)
    chip(
      filters.from && filters.to ? `${filters.from} to ${filters.to}` : filters.from ? `from ${filters.from}` : `until ${filters.to}`,
      less({ from: "", to: "" }),
    );
  if (state.ego) chip(`around ${label(state.ego.id)}${state.ego.depth > 1 ? `, ${state.ego.depth} steps` : ""}`, { ego: null });
  if (state.path) chip(`path from ${label(state.path.from)} to ${label(state.path.to)}`, { path: null });
  const hidden: string[] = [];
  if (shown.hiddenNodes > 0) hidden.push(`${shown.hiddenNodes} of ${counted(shown.node.length, "name")}`);
  if (shown.hiddenEdges > 0) hidden.push(`${shown.hiddenEdges} of ${counted(shown.edge.length, "edge")}`);
  const why = made.length > 0 ? "hidden by filters" : "not in this network";
  return h(
    "div",
    { class: "chips" },
    made.length > 0 && h("ul", { "aria-label": "Active filters" }, ...made),
    made.length > 1 &&
      linkButton("take off all", () => app.go({ filters: noFilters(), ego: null, path: null }), { "data-key": "chips-all" }),
    hidden.length > 0 && h("span", { class: "hidden-count" }, `${why}: ${hidden.join(", ")}`),
  );
}
