// How the data's values are said.

import type { Kind, Relation } from "./model.js";

export const KIND_NAMES: Record<Kind, string> = {
  person: "person",
  institution: "institution",
  group: "group",
  product: "product",
  place: "place",
  other: "other",
  issue: "issue",
};
export const KINDS_NAMES: Record<Kind, string> = {
  person: "Persons",
  institution: "Institutions",
  group: "Groups",
  product: "Products",
  place: "Places",
  other: "Others",
  issue: "Issues",
};

/** Between its two ends: "A is allied with B". */
export const RELATION_VERBS: Record<Relation, string> = {
  supports: "supports",
  opposes: "opposes",
  neutral: "is neutral on",
  affiliated: "is affiliated with",
  alliance: "is allied with",
  conflict: "is in conflict with",
};

export const RELATION_NAMES: Record<Relation, string> = {
  supports: "Supports",
  opposes: "Opposes",
  neutral: "Neutral",
  affiliated: "Affiliated",
  alliance: "Alliance",
  conflict: "Conflict",
};

export type Side = -1 | 0 | 1;
export const SIDE_VERBS: Record<Side, string> = { 1: "supports", 0: "is neutral on", [-1]: "opposes" };
export const SIDE_CLASSES: Record<Side, "support" | "neutral" | "oppose"> = { 1: "support", 0: "neutral", [-1]: "oppose" };
