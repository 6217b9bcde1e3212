// Which labels are drawn, and where: greedily by importance, each in the first free place around its node, none over
// another or over a node that matters more. The same input gives the same labels.

import type { Camera } from "./camera.js";
import type { Scene } from "./scene.js";
import { Look } from "./scene.js";
import { KINDS, nodeGrowth, screenRadius } from "./style.js";
import { cleanLabel, wrap } from "./text.js";

export interface LabelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Label {
  node: number;
  lines: readonly string[];
  font: LabelFont;
  /** From the node's middle to the middle of the first line's top, CSS pixels. */
  dx: number;
  dy: number;
  align: "center" | "left" | "right";
  look: Look;
}

export type LabelFont = "strong" | "plain" | "issue";
export type FontClass = LabelFont | "region";

export const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
export const FONTS: Record<FontClass, { size: number; line: number; css: string }> = {
  strong: { size: 13, line: 15, css: `600 13px ${FAMILY}` },
  plain: { size: 12, line: 14, css: `400 12px ${FAMILY}` },
  issue: { size: 11.5, line: 13.5, css: `italic 400 11.5px ${FAMILY}` },
  region: { size: 15, line: 18, css: `600 15px ${FAMILY}` },
};

export type MeasureIn = (font: FontClass, text: string) => number;

const ROOM: Record<LabelFont, number> = { strong: 150, plain: 140, issue: 150 };
const PAD = 3; // CSS pixels around a label that stay free
const TRIED = 800; // labels tried in one pass
const STRONG_SIZE = 46; // diameter from which an actor's label is bold

interface Words {
  lines: string[];
  width: number;
  font: LabelFont;
}

/** Boxes in a grid, so that a new one is compared with few. */
class Taken {
  private readonly cells = new Map<number, { box: LabelBox; owner: number }[]>();

  /** Whether no box but its owner's, and none for which `matters` is false, lies there. */
  free(box: LabelBox, owner = -1, matters: (owner: number) => boolean = () => true): boolean {
    for (let column = cell(box.left); column <= cell(box.right); ++column) {
      for (let row = cell(box.top); row <= cell(box.bottom); ++row) {
        for (const other of this.cells.get(column * 4096 + row) ?? []) {
          const { left, top, right, bottom } = other.box;
          if (box.left < right && box.right > left && box.top < bottom && box.bottom > top && (owner < 0 || other.owner !== owner) && matters(other.owner)) return false;
        }
      }
    }
    return true;
  }

  add(box: LabelBox, owner = -1): void {
    for (let column = cell(box.left); column <= cell(box.right); ++column) {
      for (let row = cell(box.top); row <= cell(box.bottom); ++row) {
        const key = column * 4096 + row;
        const there = this.cells.get(key);
        if (there) there.push({ box, owner });
        else this.cells.set(key, [{ box, owner }]);
      }
    }
  }
}

const cell = (place: number): number => Math.min(2047, Math.max(-2047, Math.floor(place / 64)));

export class Labels {
  private readonly words = new Map<number, Words>();
  private placed: Label[] = [];

  constructor(private readonly scene: Scene, private readonly measure: MeasureIn) {}

  /** Forgets what was measured: fonts have come, or names have changed. */
  forget(): void {
    this.words.clear();
    this.placed = [];
  }

  get current(): readonly Label[] {
    return this.placed;
  }

  /** The text of a node as it is drawn. */
  linesOf(node: number): readonly string[] {
    return this.wordsOf(node).lines;
  }

  /** Chooses anew for what the camera shows; `most` labels at most, those of looked-at nodes beyond
   * that; none over a reserved box. */
  place(camera: Camera, most: number, reserved: readonly LabelBox[] = []): readonly Label[] {
    const labels = new Taken(); // and what else is not written over
    const nodes = new Taken();
    const growth = nodeGrowth(camera.scale);
    const candidates = this.candidates(camera);
    const chosen: Label[] = [];
    const before = new Map(this.placed.map((label) => [label.node, label]));
    for (const box of reserved) labels.add(box);
    for (const node of candidates.slice(0, TRIED)) nodes.add(this.nodeBox(node, camera, growth), node);

    for (const node of candidates.slice(0, TRIED)) {
      const look = this.scene.nodeLook[node];
      if (chosen.length >= most && look < Look.held) break;
      const label = this.placeOne(node, camera, growth, labels, nodes, before.get(node));
      if (label) chosen.push(label);
    }
    this.placed = chosen;
    return chosen;
  }

  // In view, by importance: what is held or chosen, then its neighbours, then by size; of equals, those shown before.
  private candidates(camera: Camera): number[] {
    const { scene } = this;
    const groups: [number[], number[], number[], number[]] = [[], [], [], []];
    const shownBefore = new Set(this.placed.map((label) => label.node));
    for (const node of scene.nodesBySize) {
      const look = scene.nodeLook[node];
      if (look === Look.hidden) continue;
      const x = camera.screenX(scene.x[node]);
      const y = camera.screenY(scene.y[node]);
      if (x < 0 || y < 0 || x > camera.width || y > camera.height) continue;
      if (look >= Look.held) groups[0].push(node);
      else if (look === Look.near) groups[1].push(node);
      else if (look === Look.plain) groups[2].push(node);
      else groups[3].push(node);
    }
    const steady = (a: number, b: number) =>
      scene.size[b] * (shownBefore.has(b) ? 1.25 : 1) - scene.size[a] * (shownBefore.has(a) ? 1.25 : 1);
    for (const group of groups) if (shownBefore.size > 0 && group.length <= 3000) group.sort(steady);
    return groups.flat();
  }

  private nodeBox(node: number, camera: Camera, growth: number): LabelBox {
    const x = camera.screenX(this.scene.x[node]);
    const y = camera.screenY(this.scene.y[node]);
    const radius = screenRadius(this.scene.size[node], growth) * 0.8;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  }

  private placeOne(node: number, camera: Camera, growth: number, labels: Taken, nodes: Taken, before: Label | undefined): Label | null {
    const look = this.scene.nodeLook[node] as Look;
    const words = this.wordsOf(node);
    if (words.lines.length === 0) return null;
    const x = camera.screenX(this.scene.x[node]);
    const y = camera.screenY(this.scene.y[node]);
    const radius = screenRadius(this.scene.size[node], growth) * 1.08;
    const height = words.lines.length * FONTS[words.font].line;
    const places = [
      { dx: 0, dy: radius + 2, align: "center" as const },
      { dx: radius + 4, dy: -height / 2, align: "left" as const },
      { dx: -radius - 4, dy: -height / 2, align: "right" as const },
      { dx: 0, dy: -radius - 3 - height, align: "center" as const },
    ];
    // Where it was before comes first, so that labels do not jump about.
    if (before) places.sort((a, b) => Number(b.align === before.align && Math.sign(b.dy) === Math.sign(before.dy)) - Number(a.align === before.align && Math.sign(a.dy) === Math.sign(before.dy)));
    const boxes = places.map((place) => boxOf(x + place.dx, y + place.dy, words.width, height, place.align));
    const put = (i: number): Label => {
      labels.add(boxes[i]);
      return { node, lines: words.lines, font: words.font, look, ...places[i] };
    };
    // Whole on the screen, and best over nothing at all; else over nodes that are much smaller; what is looked at anywhere.
    const { size, nodeLook } = this.scene;
    const isLarger = (other: number) => size[other] > size[node] * 0.6 || nodeLook[other] > look;
    const isWhole = (box: LabelBox) => box.left >= 0 && box.top >= 0 && box.right <= camera.width && box.bottom <= camera.height;
    const find = (isFree: (box: LabelBox) => boolean): Label | null => {
      const i = boxes.findIndex((box) => isWhole(box) && labels.free(box) && isFree(box));
      return i < 0 ? null : put(i);
    };
    const place =
      find((box) => nodes.free(box, node)) ??
      (size[node] * growth >= 16 || look >= Look.near ? find((box) => nodes.free(box, node, isLarger)) : null) ??
      (size[node] * growth >= 30 || look >= Look.held ? find(() => true) : null);
    return place ?? (look >= Look.held ? put(0) : null);
  }

  private wordsOf(node: number): Words {
    let words = this.words.get(node);
    if (!words) {
      const font: LabelFont = KINDS[this.scene.kind[node]] === "issue" ? "issue" : this.scene.size[node] >= STRONG_SIZE ? "strong" : "plain";
      const measure = (text: string) => this.measure(font, text);
      const text = cleanLabel(this.scene.data.nodes.label[node]);
      const lines = text === "" ? [] : wrap(text, ROOM[font], 2, measure);
      words = { lines, font, width: Math.max(0, ...lines.map(measure)) };
      this.words.set(node, words);
    }
    return words;
  }
}

function boxOf(x: number, top: number, width: number, height: number, align: Label["align"]): LabelBox {
  const left = align === "center" ? x - width / 2 : align === "left" ? x : x - width;
  return { left: left - PAD, right: left + width + PAD, top: top - 1, bottom: top + height + 1 };
}
