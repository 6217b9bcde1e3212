// Who changed sides on an issue: what graph/changes.hpp says, of the statements that are shown.

import type { MapData } from "./model.js";

export interface PositionChange {
  actor: number; // node
  issue: number; // node
  from: -1 | 1;
  to: -1 | 1;
  lastBefore: string; // when the old side was last taken
  firstAfter: string; // when the new one was first taken
  oldSide: number[]; // statements of the unbroken run before, by date, then id
  newSide: number[];
}

interface Day {
  date: string;
  side: number; // sign of supporting minus opposing statements
  statements: number[];
}

/** The first date is over when the second begins: 2026-03 is not before 2026-03-05. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 10);
  return length > 0 && a.slice(0, length) < b.slice(0, length);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What the statements of one day say of an actor's side is the sign of supporting minus opposing ones; days of both
 * alike decide nothing. A change lies between two days next to each other that differ, when the first is over before
 * the second begins. Undated statements say nothing of change. By the date of the new side, latest first.
 */
export function positionChanges(data: MapData, shown: Uint8Array): PositionChange[] {
  const said = new Map<number, number[]>();
  const { actor, issue, stance, date, id } = data.statements;
  const nodes = data.nodes.id.length;
  for (let s = 0; s < actor.length; ++s) {
    if (shown[s] === 0 || issue[s] < 0 || stance[s] === 0 || date[s] === "") continue;
    const key = actor[s] * nodes + issue[s];
    const list = said.get(key);
    if (list) list.push(s);
    else said.set(key, [s]);
  }
  const changes: PositionChange[] = [];
  for (const [key, list] of said) {
    if (list.length < 2) continue;
    list.sort((a, b) => byText(date[a], date[b]) || byText(id[a], id[b]));
    const days = daysOf(list, data);
    for (let d = 1; d < days.length; ++d) {
      const [before, after] = [days[d - 1], days[d]];
      if (before.side === after.side || !isBefore(before.date, after.date)) continue;
      changes.push({
        actor: Math.floor(key / nodes),
        issue: key % nodes,
        from: before.side as -1 | 1,
        to: after.side as -1 | 1,
        lastBefore: before.date,
        firstAfter: after.date,
        oldSide: runOf(days, d - 1, -1, data),
        newSide: runOf(days, d, 1, data),
      });
    }
  }
  const label = (node: number): string => data.nodes.label[node];
  return changes.sort((a, b) => byText(b.firstAfter, a.firstAfter) || byText(label(a.actor), label(b.actor)) || byText(label(a.issue), label(b.issue)));
}

/** Those that decide something. */
function daysOf(statements: number[], data: MapData): Day[] {
  const days: Day[] = [];
  for (const s of statements) {
    const date = data.statements.date[s];
    let day = days[days.length - 1];
    if (!day || day.date !== date) {
      day = { date, side: 0, statements: [] };
      days.push(day);
    }
    day.side += data.statements.stance[s];
    day.statements.push(s);
  }
  for (const day of days) day.side = Math.sign(day.side);
  return days.filter((day) => day.side !== 0);
}

function runOf(days: Day[], at: number, step: -1 | 1, data: MapData): number[] {
  const side = days[at].side;
  let end = at;
  while (days[end + step]?.side === side) end += step;
  const run = days.slice(Math.min(at, end), Math.max(at, end) + 1);
  return run.flatMap((day) => day.statements.filter((s) => data.statements.stance[s] === side));
}
