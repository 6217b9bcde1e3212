// Lookups over the data, made once.

import { dayRange } from "./dates.js";
import type { MapData } from "./model.js";
import type { MapIndex } from "./view.js";

// Lists of places by key, as one flat array each.
function group(count: number, pairs: Iterable<[number, number]>): Uint32Array[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [key, value] of pairs) {
    const list = lists[key];
    if (list && list[list.length - 1] !== value) list.push(value);
  }
  return lists.map((list) => Uint32Array.from(list));
}

function* endsOf(data: MapData): Generator<[number, number]> {
  const { source, target } = data.edges;
  for (let edge = 0; edge < source.length; ++edge) {
    yield [source[edge], edge];
    yield [target[edge], edge];
  }
}

function* partsOf(data: MapData): Generator<[number, number]> {
  const { actor, issue, target } = data.statements;
  for (let s = 0; s < actor.length; ++s) {
    for (const node of new Set([actor[s], issue[s], target[s]])) if (node >= 0) yield [node, s];
  }
}

export function makeIndex(data: MapData): MapIndex {
  const { nodes, edges, statements } = data;
  const count = statements.id.length;
  const firstDay = new Float64Array(count);
  const lastDay = new Float64Array(count);
  const known = new Map<string, [number, number]>();
  for (let s = 0; s < count; ++s) {
    const text = statements.date[s];
    let range = known.get(text);
    if (!range) known.set(text, (range = dayRange(text)));
    [firstDay[s], lastDay[s]] = range;
  }
  return {
    node: new Map(nodes.id.map((id, place) => [id, place])),
    edge: new Map(edges.id.map((id, place) => [id, place])),
    edgesAt: group(nodes.id.length, endsOf(data)),
    statementsOf: group(nodes.id.length, partsOf(data)),
    firstDay,
    lastDay,
  };
}
