// The buttons on the map: nearer, farther, all of it, and what colours mean.

import { h, svg } from "../dom.js";
import type { ColourBy } from "./style.js";

export interface Controls {
  root: HTMLElement;
  setColours(by: ColourBy): void;
}

const SIGNS = {
  nearer: "M8 3v10M3 8h10",
  farther: "M3 8h10",
  all: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
};

function button(sign: keyof typeof SIGNS, name: string, act: () => void): HTMLButtonElement {
  return h("button", { type: "button", class: "map-button", "aria-label": name, title: name, click: act }, svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, svg("path", { d: SIGNS[sign] })));
}

export function makeControls(act: { zoom(factor: number): void; fit(): void; colour(by: ColourBy): void }, hasCamps: boolean): Controls {
  let by: ColourBy = "kind";
  const colour = h("button", { type: "button", class: "map-button map-colour", title: "What the colours of names mean", click: () => act.colour(by === "kind" ? "camp" : "kind") });
  const root = h("div", { class: "map-tools", role: "group", "aria-label": "Map" }, button("nearer", "Zoom in", () => act.zoom(1.5)), button("farther", "Zoom out", () => act.zoom(1 / 1.5)), button("all", "Show all", act.fit), hasCamps && colour);
  return {
    root,
    setColours(next) {
      by = next;
      colour.textContent = next === "kind" ? "Colour: kind" : "Colour: camp";
      colour.dataset["colour"] = next; // the legend goes by it
    },
  };
}
