// Who changed sides: the same rule as the program's `changes` (graph/changes.hpp). What the statements of one date say of an
// actor's side is the sign of supporting minus opposing ones; a change lies between two dates next to each other that
// differ, when the first is over before the second begins.

import type { MapData } from "./model.js";

export interface PositionChange {
  actor: number; // node
  issue: number;
  from: -1 | 1;
  to: -1 | 1;
  lastBefore: string; // ISO dates
  firstAfter: string;
  oldSide: number[]; // statements of the unbroken run before, by date
  newSide: number[];
}

interface Day {
  date: string;
  side: number;
  statements: number[];
}

// The first date is over when the second begins; of one precision, text order is the order of time.
function isBefore(a: string, b: string): boolean {
  const [ya, ma, da] = a.split("-");
  const [yb, mb, db] = b.split("-");
  if (ya !== yb) return Number(ya) < Number(yb);
  if (!ma || !mb) return false;
  if (ma !== mb) return ma < mb;
  return Boolean(da && db) && da! < db!;
}

function runOf(data: MapData, days: Day[], at: number, step: 1 | -1): number[] {
  const side = days[at].side;
  const run: number[] = [];
  for (let d = at; d >= 0 && d < days.length && days[d].side === side; d += step) {
    const same = days[d].statements.filter((s) => data.statements.stance[s] === side);
    if (step < 0) run.unshift(...same);
    else run.push(...same);
  }
  return run;
}

/** In the order of actors, issues, dates. O(n log n) in the statements that pass. */
export function positionChanges(data: MapData, pass: Uint8Array): PositionChange[] {
  const { statements } = data;
  const said = new Map<string, number[]>();
  for (let s = 0; s < pass.length; ++s) {
    if (pass[s] === 0 || statements.issue[s] < 0 || statements.stance[s] === 0 || !/^-?\d/.test(statements.date[s])) continue;
    const key = `${statements.actor[s]} ${statements.issue[s]}`;
    const list = said.get(key);
    if (list) list.push(s);
    else said.set(key, [s]);
  }
  const changes: PositionChange[] = [];
  for (const list of said.values()) {
    const days: Day[] = [];
    const byDate = new Map<string, number[]>();
    for (const s of list) {
      const date = statements.date[s].slice(0, 10);
      byDate.set(date, [...(byDate.get(date) ?? []), s]);
    }
    for (const date of [...byDate.keys()].sort()) {
      const ofDay = byDate.get(date)!;
      const side = Math.sign(ofDay.reduce((sum, s) => sum + statements.stance[s], 0));
      if (side !== 0) days.push({ date, side, statements: ofDay });
    }
    for (let d = 1; d < days.length; ++d) {
      const [was, now] = [days[d - 1], days[d]];
      if (was.side === now.side || !isBefore(was.date, now.date)) continue;
      changes.push({
        actor: statements.actor[list[0]],
        issue: statements.issue[list[0]],
        from: was.side as -1 | 1,
        to: now.side as -1 | 1,
        lastBefore: was.date,
        firstAfter: now.date,
        oldSide: runOf(data, days, d - 1, -1),
        newSide: runOf(data, days, d, 1),
      });
    }
  }
  return changes.sort((a, b) => a.actor - b.actor || a.issue - b.issue || a.firstAfter.localeCompare(b.firstAfter, "en"));
}
