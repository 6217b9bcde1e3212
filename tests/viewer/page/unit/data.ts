// Small maps for tests, made of who says what.

import { makeIndex } from "../../../../viewer/web/src/map_index.js";
import type { Kind, MapData, Relation } from "../../../../viewer/web/src/model.js";

export interface Said {
  by: string;
  on?: string; // issue
  to?: string; // another actor
  stance: -1 | 0 | 1;
  date?: string;
  sure?: number;
}

export interface Edge {
  a: string;
  b: string;
  relation: Relation;
  rests: number[]; // places of statements
}

/** Actors are persons, in the order in which they come; issues begin with "#". */
export function makeData(said: Said[], edges: Edge[], alone: string[] = []): MapData {
  const names = [...new Set([...said.flatMap(({ by, on, to }) => [by, on, to]), ...edges.flatMap(({ a, b }) => [a, b]), ...alone])].filter(
    (name) => name !== undefined,
  );
  const place = (name: string | undefined): number => (name === undefined ? -1 : names.indexOf(name));
  const column = <T>(value: T): T[] => names.map(() => value);
  return {
    format: "standpoint-page/1",
    generation: "1",
    title: "Test",
    version: "0",
    complete: true,
    editable: false,
    roll_up: "none",
    nodes: {
      id: names,
      label: names.map((name) => name.replace("#", "the ")),
      kind: names.map((name): Kind => (name.startsWith("#") ? "issue" : "person")),
      x: column(0),
      y: column(0),
      size: column(4),
      camp: column(0),
      statements: names.map((name) => said.filter(({ by, on }) => by === name || on === name).length),
      aliases: names.map(() => []),
      roles: names.map(() => []),
      speakers: names.map(() => []),
      part_of: column(""),
      first: column(""),
      last: column(""),
      url: column(""),
    },
    edges: {
      id: edges.map((_, i) => `x${i}`),
      source: edges.map(({ a }) => place(a)),
      target: edges.map(({ b }) => place(b)),
      relation: edges.map(({ relation }) => relation),
      weight: edges.map(({ rests }) => rests.length || 1),
      agreements: edges.map(() => 0),
      disagreements: edges.map(() => 0),
      issues: edges.map(() => []),
      acts: edges.map(() => []),
      rests_on: edges.map(({ rests }) => rests),
      statements: edges.map(({ rests }) => rests.length),
      evidence: edges.map(() => ""),
      document: edges.map(() => ""),
    },
    statements: {
      id: said.map((_, i) => `s${i}`),
      actor: said.map(({ by }) => place(by)),
      issue: said.map(({ on }) => place(on)),
      target: said.map(({ to }) => place(to)),
      stance: said.map(({ stance }) => stance),
      confidence: said.map(({ sure }) => sure ?? 1),
      act: said.map(() => "state"),
      document: said.map(() => 0),
      date: said.map(({ date }) => date ?? ""),
    },
    documents: { id: ["d"], title: ["Document"], date: [""], source: [""], url: [""] },
    camps: { number: [], name: [], about: [] },
  };
}

export const index = makeIndex;
