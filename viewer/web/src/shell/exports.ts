// What can be taken along: the view as a picture or table, the map in the formats of the program, the address.

import { saveAs } from "../dom.js";
import { graphml } from "../export/graphml.js";
import type { ExportFormat, Source } from "../source.js";
import type { App, View } from "../view.js";
import type { MenuItem } from "./menu.js";

const FORMATS: readonly (readonly [ExportFormat, string, string])[] = [
  ["graphml", "GraphML", "for Gephi and others"],
  ["gexf", "GEXF", "with dates, for Gephi's timeline"],
  ["csv", "CSV", "edges as a table"],
  ["json", "JSON", "nodes and edges"],
  ["html", "One-file map", "to send, opens anywhere"],
];

async function save(app: App, view: View, kind: "png" | "svg"): Promise<void> {
  try {
    const picture = await view.picture!(kind);
    saveAs(picture.blob, picture.name);
    app.announce(`${picture.name} is saved`);
  } catch (error) {
    app.announce(`The picture could not be made: ${(error as Error).message}`);
  }
}

async function copyLink(app: App): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    app.announce("The link is copied");
  } catch {
    window.prompt("The link to this view", location.href);
  }
}

/** The map that is shown, for Gephi: an address of the server, or made here where there is none. */
export function gephiFile(app: App, source: Source): string | (() => void) {
  const made = (): void => saveAs(new Blob([graphml(app.data, app.shown())], { type: "application/xml" }), "map.graphml");
  return source.exportAddress("graphml", app.state()) ?? made;
}

export function exportItems(app: App, source: Source, view: View | null): MenuItem[] {
  const items: MenuItem[] = [];
  if (view?.picture) {
    items.push({ text: "Picture (PNG)", hint: "what is seen, with legend", act: () => void save(app, view, "png") });
    items.push({ text: "Picture (SVG)", hint: "sharp at any size", act: () => void save(app, view, "svg") });
  }
  if (view?.csv) items.push({ text: "This table (CSV)", hint: "what is seen", act: () => saveAs(view.csv!().blob, view.csv!().name) });
  for (const [format, text, hint] of FORMATS) {
    const address = format === "graphml" ? gephiFile(app, source) : source.exportAddress(format, app.state());
    if (address !== null) items.push({ text, hint, act: address });
  }
  items.push({ text: "Copy link", hint: "to this view, with its filters", act: () => void copyLink(app) });
  return items;
}
