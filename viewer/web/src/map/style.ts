// How kinds, relations and camps look, in one place: the WebGL and the canvas renderer, the exported pictures and
// the legends read it. Nothing depends on colour alone: kinds differ in shape, relations in line and head.

import type { Kind, Relation } from "../model.js";

export type Theme = "light" | "dark";
export type ColourBy = "kind" | "camp";

export const KINDS: readonly Kind[] = ["person", "institution", "group", "issue", "place", "product", "other"];
export const RELATIONS: readonly Relation[] = ["alliance", "supports", "conflict", "opposes", "neutral", "affiliated"];

/** A regular polygon about as large as the circle of its node; 0 sides = a circle. */
export interface Shape {
  sides: number;
  reach: number; // of a corner, in units of the node's radius
  turn: number; // radians from the x axis to a corner, y upwards
  drop: number; // the middle lies so much lower, in units of the radius
  hollow: boolean;
}

export const SHAPES: Record<Kind, Shape> = {
  person: { sides: 0, reach: 1, turn: 0, drop: 0, hollow: false },
  institution: { sides: 4, reach: 1.25, turn: Math.PI / 4, drop: 0, hollow: false },
  group: { sides: 3, reach: 1.42, turn: Math.PI / 2, drop: 0.2, hollow: false },
  issue: { sides: 4, reach: 1.25, turn: Math.PI / 2, drop: 0, hollow: false },
  place: { sides: 3, reach: 1.42, turn: -Math.PI / 2, drop: -0.2, hollow: false },
  product: { sides: 6, reach: 1.1, turn: Math.PI / 2, drop: 0, hollow: false },
  other: { sides: 0, reach: 0.9, turn: 0, drop: 0, hollow: true },
};

export type Head = "none" | "arrow" | "bar" | "open";

export interface LineLook {
  width: number; // CSS pixels at scale 1, before weight
  gain: number; // more of it at the largest weight
  dash: readonly number[]; // lengths on and off, CSS pixels; empty = solid
  round: boolean; // dots rather than dashes
  head: Head;
}

// Ties of actors are symmetric and have no head; the heads of stances are those of the pictures of `io`.
export const LINES: Record<Relation, LineLook> = {
  alliance: { width: 1.5, gain: 3.4, dash: [], round: false, head: "none" },
  supports: { width: 1.1, gain: 1.6, dash: [], round: false, head: "arrow" },
  conflict: { width: 1.5, gain: 3.4, dash: [8, 5], round: false, head: "none" },
  opposes: { width: 1.1, gain: 1.6, dash: [5, 4], round: false, head: "bar" },
  neutral: { width: 1.9, gain: 0.8, dash: [0, 5], round: true, head: "open" },
  affiliated: { width: 0.9, gain: 0.3, dash: [], round: false, head: "none" },
};

export interface Palette {
  ground: string;
  text: string;
  faint: string;
  focus: string;
  kinds: Record<Kind, string>;
  lines: Record<Relation, string>;
  camps: readonly string[]; // of camps 1, 2, ...; then again
  noCamp: string;
}

// Kinds: Okabe & Ito 2008, as in every picture of the program; relations: ColorBrewer's blue and red. The dark
// ones are the same hues, lighter. Camps: hues that neither relation has, so that a line is never lost on a region.
export const PALETTES: Record<Theme, Palette> = {
  light: {
    ground: "#ffffff",
    text: "#1b1f24",
    faint: "#5b6570",
    focus: "#0b62d6",
    kinds: { person: "#e69f00", institution: "#0072b2", group: "#56b4e9", issue: "#009e73", place: "#cc79a7", product: "#a6761d", other: "#7f7f7f" },
    lines: { alliance: "#2166ac", supports: "#2166ac", conflict: "#b2182b", opposes: "#b2182b", neutral: "#8b9299", affiliated: "#a3abb3" },
    camps: ["#2f8f8a", "#d98a29", "#8b68ad", "#7f9a35", "#c26a96", "#a97142", "#5f6fb5", "#4f9d69", "#b59a2c", "#7d6a5d"],
    noCamp: "#9aa2aa",
  },
  dark: {
    ground: "#14171a",
    text: "#e8eaed",
    faint: "#a0a9b2",
    focus: "#7db4ff",
    kinds: { person: "#f0b43c", institution: "#3d8fd1", group: "#8acbf2", issue: "#2fb58c", place: "#d995bb", product: "#bf9140", other: "#9a9a9a" },
    lines: { alliance: "#6aaeea", supports: "#6aaeea", conflict: "#ff7b86", opposes: "#ff7b86", neutral: "#8d97a1", affiliated: "#6b757e" },
    camps: ["#52b8b1", "#e8a24c", "#ab8bcd", "#a5bf5a", "#dd8db5", "#c9996b", "#8795d6", "#74bf8c", "#d1b84f", "#a18f82"],
    noCamp: "#7d868e",
  },
};

export const campColour = (palette: Palette, camp: number): string =>
  camp <= 0 ? palette.noCamp : palette.camps[(camp - 1) % palette.camps.length];

export type Rgb = readonly [number, number, number]; // 0 to 255

export function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` of `b`, the rest of `a`; opaque, since colours with alpha blend differently in WebGL. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [rgb(a), rgb(b)];
  const part = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return `#${((part(0) << 16) | (part(1) << 8) | part(2)).toString(16).padStart(6, "0")}`;
}

/** How much of its colour a node or line keeps while others are looked at. */
export const DIM_NODE = 0.2;
export const DIM_LINE = 0.1;

// Sizes on the screen grow more slowly than the map, so that far out nodes stay visible and near by do not swell.
export const nodeGrowth = (scale: number): number => Math.min(1.7, 0.86 * scale ** 0.6);
export const lineGrowth = (scale: number): number => Math.min(1.5, Math.max(0.45, scale ** 0.35));
export const SMALL_RADIUS = 3.6; // CSS pixels under which a node has neither rim nor seam
export const LEAST_RADIUS = { base: 1.5, growth: 2.4 }; // CSS pixels; a name of one statement is still to be seen

/** The radius on the screen of a node of this diameter. */
export const screenRadius = (diameter: number, growth: number): number => Math.max(LEAST_RADIUS.base + LEAST_RADIUS.growth * growth, diameter * 0.5 * growth);
