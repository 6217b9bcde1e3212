// The layout by camp: camps stand around a ring, the two largest left and right and the others between them on the side
// on which they lie on the map; each keeps the shape it has there. In the middle are the issues they quarrel over and the
// actors of no camp, each drawn to the camps it is tied to. Computed once, the same for the same data; nothing dances.

import type { MapData } from "../model.js";

export interface CampRegion {
  camp: number;
  x: number;
  y: number;
  radius: number;
}

export interface CampLayout {
  x: Float32Array;
  y: Float32Array;
  regions: CampRegion[];
}

const GAP = 70; // map units between camps
const REACH = 20; // map units around a node that stay free

interface Camp {
  number: number;
  members: number[];
  x: number; // middle on the map
  y: number;
  radius: number; // when its members have been drawn together
  places: { x: number; y: number }[]; // of members, from its middle
}

/** `upright`: the two largest camps stand above each other, for screens that are higher than wide. */
export function layoutByCamp(data: MapData, upright = false): CampLayout {
  const count = data.nodes.id.length;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const camps = gather(data);
  const inCamp = new Uint8Array(count);
  for (const camp of camps) for (const node of camp.members) inCamp[node] = 1;
  const middle: number[] = [];
  for (let node = 0; node < count; ++node) if (!inCamp[node]) middle.push(node);

  const core = Math.sqrt(middle.reduce((area, node) => area + (radiusOf(data, node) + REACH) ** 2, 0)) * 1.25;
  const { regions, ring } = placeCamps(camps, core, upright);
  camps.forEach((camp, i) => {
    camp.members.forEach((node, k) => {
      x[node] = regions[i].x + camp.places[k].x;
      y[node] = regions[i].y + camp.places[k].y;
    });
  });
  placeMiddle(data, middle, camps, regions, Math.max(core * 0.8, ring - widest(camps) - GAP / 2), x, y);
  return { x, y, regions };
}

const radiusOf = (data: MapData, node: number): number => Math.min(100, Math.max(4, data.nodes.size[node])) / 2;
const widest = (camps: Camp[]): number => camps.reduce((most, camp) => Math.max(most, camp.radius), 0);

/** Camps of two or more, the largest first. */
function gather(data: MapData): Camp[] {
  const groups = new Map<number, number[]>();
  data.nodes.camp.forEach((camp, node) => {
    if (!(camp > 0)) return;
    const members = groups.get(camp);
    if (members) members.push(node);
    else groups.set(camp, [node]);
  });
  const camps: Camp[] = [];
  for (const [number, members] of groups) if (members.length > 1) camps.push(drawnTogether(data, number, members));
  camps.sort((a, b) => b.members.length - a.members.length || a.number - b.number);
  return camps;
}

// The members as they lie on the map around their middle, with those far off brought to the edge, then pushed
// apart where that made them overlap.
function drawnTogether(data: MapData, number: number, members: number[]): Camp {
  const { x, y } = data.nodes;
  const cx = members.reduce((sum, node) => sum + x[node], 0) / members.length;
  const cy = members.reduce((sum, node) => sum + y[node], 0) / members.length;
  const radii = members.map((node) => radiusOf(data, node) + REACH);
  const room = Math.sqrt(radii.reduce((area, r) => area + r * r, 0)) * 1.35;
  const far = members.map((node) => Math.hypot(x[node] - cx, y[node] - cy));
  const usual = [...far].sort((a, b) => a - b)[Math.floor(far.length * 0.7)] || 1;
  const places = members.map((node, i) => {
    // Linear up to the usual distance, then ever flatter.
    const share = far[i] / usual;
    const kept = share <= 1 ? share * 0.75 : 0.75 + 0.25 * (1 - 1 / (1 + 1.5 * (share - 1)));
    const factor = far[i] > 0 ? (kept * room) / far[i] : 0;
    return { x: (x[node] - cx) * factor, y: (y[node] - cy) * factor };
  });
  pushApart(places, radii);
  const radius = places.reduce((most, place, i) => Math.max(most, Math.hypot(place.x, place.y) + radii[i]), 0) + 14;
  return { number, members, x: cx, y: cy, radius, places };
}

/** The largest left, the next right, the others on two arcs between them. */
function placeCamps(camps: Camp[], core: number, upright: boolean): { regions: CampRegion[]; ring: number } {
  const turn = upright ? Math.PI / 2 : 0;
  const region = (camp: Camp, angle: number, ring: number): CampRegion => ({ camp: camp.number, x: Math.cos(angle - turn) * ring, y: Math.sin(angle - turn) * ring, radius: camp.radius });
  const [first, second, ...others] = camps;
  if (!first) return { regions: [], ring: 0 };
  if (!second) {
    const ring = core === 0 ? 0 : core + first.radius + GAP / 2;
    return { regions: [region(first, Math.PI, ring)], ring };
  }
  // Turned so that the second lies to the right of the first: how far along that way, and how far above it.
  const length = Math.hypot(second.x - first.x, second.y - first.y) || 1;
  const [ux, uy] = [(second.x - first.x) / length, (second.y - first.y) / length];
  const along = (camp: Camp) => (camp.x - first.x) * ux + (camp.y - first.y) * uy;
  const above = (camp: Camp) => (camp.y - first.y) * ux - (camp.x - first.x) * uy;
  const byHeight = [...others].sort((a, b) => above(b) - above(a) || a.number - b.number);
  const half = byHeight.reduce((sum, camp) => sum + camp.radius, 0) / 2;
  const upper: Camp[] = [];
  const lower: Camp[] = [];
  let sum = 0;
  for (const camp of byHeight) {
    (sum + camp.radius / 2 <= half ? upper : lower).push(camp);
    sum += camp.radius;
  }
  const inOrder = (arc: Camp[]) => [first, ...arc.sort((a, b) => along(a) - along(b) || a.number - b.number), second];
  const arcs = [inOrder(upper), inOrder(lower)];

  const ring = Math.max(core + widest(camps) + GAP / 2, ...arcs.map(ringRadius));
  const angles = new Map<Camp, number>([[first, Math.PI], [second, 0]]);
  arcs.forEach((arc, i) => {
    const spare = (Math.PI - need(arc, ring)) / (arc.length - 1);
    let angle = Math.PI;
    for (let k = 1; k < arc.length - 1; ++k) {
      angle -= step(arc[k - 1], arc[k], ring) + spare;
      angles.set(arc[k], i === 0 ? angle : -angle);
    }
  });
  return { regions: camps.map((camp) => region(camp, angles.get(camp)!, ring)), ring };
}

// The angle that two neighbours on the ring need, and a whole arc.
const step = (a: Camp, b: Camp, ring: number): number => 2 * Math.asin(Math.min(1, (a.radius + b.radius + GAP) / 2 / ring));
const need = (arc: Camp[], ring: number): number => arc.slice(1).reduce((sum, camp, i) => sum + step(arc[i], camp, ring), 0);

/** The smallest ring on half of which an arc fits side by side. */
function ringRadius(arc: Camp[]): number {
  let low = (arc[0].radius + arc[arc.length - 1].radius + GAP) / 2;
  let high = arc.reduce((sum, camp) => sum + 2 * camp.radius + GAP, 0);
  for (let i = 0; i < 60; ++i) {
    const middle = (low + high) / 2;
    if (need(arc, middle) <= Math.PI) high = middle;
    else low = middle;
  }
  return high;
}

// Each between the camps whose members it is tied to; without ties at its own direction.
function placeMiddle(data: MapData, middle: number[], camps: Camp[], regions: CampRegion[], room: number, x: Float32Array, y: Float32Array): void {
  const region = new Map(camps.flatMap((camp, i) => camp.members.map((node) => [node, regions[i]] as const)));
  const pull = new Map(middle.map((node) => [node, { x: 0, y: 0, weight: 0 }]));
  const { source, target } = data.edges;
  for (let edge = 0; edge < source.length; ++edge) {
    for (const [node, other] of [[source[edge], target[edge]], [target[edge], source[edge]]] as const) {
      const sum = pull.get(node);
      const to = region.get(other);
      if (!sum || !to) continue;
      const length = Math.hypot(to.x, to.y) || 1;
      sum.x += to.x / length;
      sum.y += to.y / length;
      sum.weight += 1;
    }
  }
  const places = middle.map((node) => {
    const sum = pull.get(node)!;
    const length = Math.hypot(data.nodes.x[node], data.nodes.y[node]) || 1;
    const own = { x: data.nodes.x[node] / length, y: data.nodes.y[node] / length };
    if (sum.weight === 0) return { x: own.x * room * 0.95, y: own.y * room * 0.95 };
    // A little of its own direction keeps those of one pull apart.
    return { x: (sum.x / sum.weight) * room * 0.8 + own.x * room * 0.12, y: (sum.y / sum.weight) * room * 0.8 + own.y * room * 0.12 };
  });
  pushApart(places, middle.map((node) => radiusOf(data, node) + REACH), regions);
  middle.forEach((node, i) => {
    x[node] = places[i].x;
    y[node] = places[i].y;
  });
}

/** Moves discs apart, and out of discs that stay, until none overlap or 80 rounds are over; of more than 500 fewer. */
export function pushApart(places: { x: number; y: number }[], radii: number[], fixed: readonly { x: number; y: number; radius: number }[] = []): void {
  const most = radii.reduce((a, b) => Math.max(a, b), 1);
  const size = most * 2;
  const cellOf = (value: number) => Math.floor(value / size);
  const rounds = Math.max(12, Math.min(80, Math.round(40_000 / Math.max(1, places.length))));
  for (let round = 0; round < rounds; ++round) {
    const cells = new Map<number, number[]>();
    places.forEach((place, i) => {
      const key = cellOf(place.x) * 65536 + cellOf(place.y);
      const there = cells.get(key);
      if (there) there.push(i);
      else cells.set(key, [i]);
    });
    let moved = false;
    places.forEach((place, i) => {
      for (const disc of fixed) {
        const distance = Math.hypot(place.x - disc.x, place.y - disc.y);
        const wanted = disc.radius + radii[i];
        if (distance >= wanted - 1e-6) continue;
        const length = Math.hypot(disc.x, disc.y) || 1; // out of its middle toward the map's
        const [ux, uy] = distance > 1e-6 ? [(place.x - disc.x) / distance, (place.y - disc.y) / distance] : [-disc.x / length, -disc.y / length];
        place.x = disc.x + ux * wanted;
        place.y = disc.y + uy * wanted;
        moved = true;
      }
      for (let column = cellOf(place.x) - 1; column <= cellOf(place.x) + 1; ++column) {
        for (let row = cellOf(place.y) - 1; row <= cellOf(place.y) + 1; ++row) {
          for (const j of cells.get(column * 65536 + row) ?? []) {
            if (j <= i) continue;
            const other = places[j];
            let dx = other.x - place.x;
            let dy = other.y - place.y;
            let distance = Math.hypot(dx, dy);
            const wanted = radii[i] + radii[j];
            if (distance >= wanted - 1e-6) continue;
            if (distance < 1e-6) {
              // In one place: apart by the golden angle of their numbers.
              dx = Math.cos(j * 2.39996);
              dy = Math.sin(j * 2.39996);
              distance = 1;
            }
            const share = ((wanted - Math.min(distance, wanted)) / 2 / distance) * 0.9;
            place.x -= dx * share;
            place.y -= dy * share;
            other.x += dx * share;
            other.y += dy * share;
            moved = true;
          }
        }
      }
    });
    if (!moved) return;
  }
}
