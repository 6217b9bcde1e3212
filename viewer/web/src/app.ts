// The page's entry: fetches the data, shows it, and shows it anew when it changes.

import { h } from "./dom.js";
import { createMap } from "./map/map_view.js";
import { createMatrix } from "./matrix/matrix_view.js";
import { Shell } from "./shell/shell.js";
import { applyTheme, storedTheme } from "./shell/theme.js";
import { findSource } from "./source.js";
import { createTable } from "./table/table_view.js";
import { createTimeline } from "./timeline/timeline_view.js";
import type { ViewFactory, ViewName } from "./view.js";

const VIEWS: Record<ViewName, ViewFactory> = { map: createMap, matrix: createMatrix, timeline: createTimeline, table: createTable };

const root = document.getElementById("app")!;
const notice = h("div", { class: "notice", role: "status" });
const source = findSource();
let shell: Shell | null = null;
let generation = "";

function say(text: string, kind: "news" | "problem" = "news"): void {
  notice.textContent = text;
  notice.className = `notice ${kind}`;
}

async function load(): Promise<void> {
  try {
    const data = await source.load();
    if (data.format !== "standpoint-page/1") throw new Error("the data is of another version than this page; load the page anew");
    if (shell && data.generation === generation) return;
    const isNew = shell !== null;
    generation = data.generation;
    shell?.leave();
    shell = new Shell(root, data, source, VIEWS);
    shell.start();
    if (isNew) {
      say("The map has changed and is shown anew.");
      setTimeout(() => notice.textContent?.startsWith("The map has changed") && say(""), 6000);
    }
  } catch (error) {
    const text = `The map could not be loaded: ${(error as Error).message}.`;
    if (shell) return say(text, "problem");
    root.replaceChildren(
      h(
        "main",
        { class: "empty" },
        h("h1", {}, "Standpoint"),
        h("p", { class: "problem", role: "alert" }, text, " Is the server still running?"),
        h("button", { type: "button", click: () => void load() }, "Try again"),
      ),
    );
  }
}

applyTheme(storedTheme());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => applyTheme(storedTheme()));
root.replaceChildren(h("p", { class: "empty", role: "status" }, "Loading the map …"));
root.before(notice);
void load();
source.watch({
  changed: () => void load(),
  gone: (isGone) => {
    if (isGone) say("The server does not answer any more; what is here stays, but no sentences can be loaded.", "problem");
    else if (notice.textContent?.startsWith("The server")) say("");
  },
  problem: (message) => say(`The file has changed, but cannot be shown; this is the map as it was. ${message}`, "problem"),
});
