// Names as people type them: any case, with or without accents, a beginning, a surname, one typing mistake.

import type { MapData } from "./model.js";

export interface Hit {
  node: number;
  /** The alias that was found, where it was not the label. */
  alias?: string;
}

export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** At most one letter more, less, other, or two that changed places. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) ++i;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) ++j;
  const [left, right] = [a.slice(i, a.length - j), b.slice(i, b.length - j)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const LONGEST = 200; // characters of a name that are searched

interface Entry {
  node: number;
  folded: string;
  alias?: string;
}

export class NameSearch {
  private readonly entries: Entry[] = [];

  constructor(private readonly data: MapData) {
    const { label, aliases } = data.nodes;
    for (let node = 0; node < label.length; ++node) {
      this.entries.push({ node, folded: fold(label[node].slice(0, LONGEST)) });
      for (const alias of aliases[node]) this.entries.push({ node, folded: fold(alias.slice(0, LONGEST)), alias });
    }
  }

  /** The best first: equal, begins so, a word begins so, holds it, nearly; of equally good ones the most active. */
  find(text: string, most = 8): Hit[] {
    const wanted = fold(text.slice(0, LONGEST));
    if (wanted === "") return [];
    const ranks = new Map<number, { rank: number; entry: Entry }>();
    for (const entry of this.entries) {
      const rank = this.rank(entry.folded, wanted) + (entry.alias === undefined ? 0 : 0.5);
      const before = ranks.get(entry.node);
      if (rank < 5 && (!before || rank < before.rank)) ranks.set(entry.node, { rank, entry });
    }
    const { statements, label } = this.data.nodes;
    return [...ranks.values()]
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          statements[b.entry.node] - statements[a.entry.node] ||
          label[a.entry.node].localeCompare(label[b.entry.node], "en"),
      )
      .slice(0, most)
      .map(({ entry }) => (entry.alias === undefined ? { node: entry.node } : { node: entry.node, alias: entry.alias }));
  }

  private rank(name: string, wanted: string): number {
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (` ${name}`.includes(` ${wanted}`)) return 2;
    if (name.includes(wanted)) return 3;
    if (wanted.length < 4) return 9;
    if (isNear(name, wanted)) return 4;
    // Each word typed is nearly a word of the name, or the beginning of one.
    const words = name.split(" ");
    const isTyped = (word: string): boolean =>
      words.some((one) => one.startsWith(word) || (word.length >= 4 && (isNear(one, word) || isNear(one.slice(0, word.length), word))));
    return wanted.split(" ").every(isTyped) ? 4 : 9;
  }
}
