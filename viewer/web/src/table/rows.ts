// Rows of a table in an order, and those of them that hold what is looked for.

import { fold } from "../search.js";
import type { Column, Tab } from "./columns.js";

export interface Order {
  key: string;
  direction: "ascending" | "descending";
}

const compareText = new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare;

const isNothing = (value: string | number): boolean => value === "" || (typeof value === "number" && Number.isNaN(value));

/** What is empty stands last in either direction; rows alike keep their places. O(n log n). */
export function sortRows(rows: readonly number[], column: Column, direction: Order["direction"]): number[] {
  const sign = direction === "ascending" ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: column.value(row) }));
  if (column.isNumber) {
    keyed.sort((a, b) => emptyLast(a.value, b.value) ?? (sign * ((a.value as number) - (b.value as number)) || a.row - b.row));
  } else {
    // A name stands in many rows, and a collator is slow: each text is compared once.
    const places = new Map([...new Set(keyed.map((one) => one.value as string))].sort(compareText).map((text, place) => [text, place]));
    keyed.sort((a, b) => emptyLast(a.value, b.value) ?? (sign * (places.get(a.value as string)! - places.get(b.value as string)!) || a.row - b.row));
  }
  return keyed.map((one) => one.row);
}

function emptyLast(a: string | number, b: string | number): number | null {
  const [noA, noB] = [isNothing(a), isNothing(b)];
  return noA && noB ? 0 : noA ? 1 : noB ? -1 : null;
}

// Longer texts are found by their beginning.
const longest = 2000;

/** Rows in which each of the words stands somewhere; case, accents and signs aside. */
export function findRows(tab: Tab, rows: readonly number[], wanted: string): readonly number[] {
  const words = fold(wanted).split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return rows;
  const texts = tab.columns.filter((column) => !column.isNumber);
  const known = new Map<string, string>();
  const folded = (text: string): string => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = fold(text.slice(0, longest))));
    return found;
  };
  return rows.filter((row) => {
    const parts = texts.map((column) => folded(column.value(row) as string));
    return words.every((word) => parts.some((part) => part.includes(word)));
  });
}
