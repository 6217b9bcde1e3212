// The active filters in words, for pictures and whoever reads them.

import { readableDate } from "./dates.js";
import type { MapData } from "./model.js";
import type { MapIndex, State } from "./view.js";

const sides = new Map([[1, "support"], [0, "neutral"], [-1, "opposition"]]);

const shorten = (text: string, most: number): string => {
  const signs = Array.from(text);
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : text;
};

/** Empty when nothing is filtered. */
export function filterWords(state: State, data: MapData, index: MapIndex): string[] {
  const { filters } = state;
  const label = (id: string): string => {
    const node = index.node.get(id);
    return node === undefined ? "a name that is not here" : shorten(data.nodes.label[node], 60);
  };
  const words: string[] = [];
  if (state.relations === "actors") words.push("only ties between actors");
  if (state.relations === "stances") words.push("only positions on issues");
  if (filters.hiddenKinds.size > 0) words.push(`without kind ${[...filters.hiddenKinds].join(", ")}`);
  if (filters.hiddenRelations.size > 0) words.push(`without ${[...filters.hiddenRelations].join(", ")}`);
  if (filters.stances.size > 0) words.push(`only ${[...filters.stances].map((side) => sides.get(side)).join(" and ")}`);
  if (filters.issues.size > 0) {
    const issues = [...filters.issues];
    words.push(`issues: ${issues.slice(0, 3).map(label).join("; ")}${issues.length > 3 ? ` and ${issues.length - 3} more` : ""}`);
  }
  if (filters.minStatements > 1) words.push(`at least ${filters.minStatements} statements`);
  if (filters.minConfidence > 0) words.push(`confidence from ${filters.minConfidence}`);
  if (filters.from !== "") words.push(`from ${readableDate(filters.from)}`);
  if (filters.to !== "") words.push(`to ${readableDate(filters.to)}`);
  if (state.ego) words.push(`around ${label(state.ego.id)}, ${state.ego.depth === 1 ? "1 step" : `${state.ego.depth} steps`}`);
  return words;
}
