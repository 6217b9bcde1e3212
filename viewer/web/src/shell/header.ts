// The bar at the top: what map this is, which view, finding a name, light and dark, taking it along.

import { VIEW_NAMES } from "../address.js";
import { counted, h, name, plain } from "../dom.js";
import type { NameSearch } from "../search.js";
import type { App, Shown, State, ViewName } from "../view.js";
import { menu, type MenuItem } from "./menu.js";
import { nameBox } from "./name_box.js";
import { applyTheme, nextTheme, storedTheme } from "./theme.js";

const VIEW_TITLES: Record<ViewName, string> = { map: "Map", matrix: "Matrix", timeline: "Timeline", table: "Table" };

export class Header {
  readonly root: HTMLElement;
  readonly find: HTMLInputElement;
  readonly sideButton: HTMLButtonElement;
  private readonly tabs = new Map<ViewName, HTMLButtonElement>();
  private readonly counts = h("p", { class: "counts" });

  constructor(
    private readonly app: App,
    search: () => NameSearch,
    exports: () => MenuItem[],
    toggleSide: () => void,
  ) {
    const tabs = VIEW_NAMES.map((view) => {
      const tab = h(
        "button",
        { type: "button", role: "tab", id: `tab-${view}`, "aria-controls": "view", click: () => app.go({ view }) },
        VIEW_TITLES[view],
      );
      this.tabs.set(view, tab);
      return tab;
    });
    const tablist = h("div", { role: "tablist", "aria-label": "Views", class: "tabs" }, ...tabs);
    tablist.addEventListener("keydown", (event) => {
      const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
      const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 };
      const place = places[event.key];
      if (place === undefined || at < 0) return;
      event.preventDefault();
      app.go({ view: VIEW_NAMES[place % tabs.length] });
      tabs[place % tabs.length].focus();
    });
    const box = nameBox(app.data, search, "Find a name or issue", "Find a name or issue  /", (node) =>
      app.select({ kind: "node", id: app.data.nodes.id[node] }),
    );
    this.find = box.input;
    this.sideButton = h(
      "button",
      { type: "button", class: "quiet side-toggle", "aria-expanded": "false", "aria-controls": "side", click: toggleSide },
      "Filters",
    );
    const title = plain(app.data.title) || "Untitled map";
    this.root = h(
      "header",
      { class: "top" },
      h("div", { class: "title" }, h("h1", {}, name(title, 120)), this.counts),
      tablist,
      h("search", {}, box.root),
      h("div", { class: "tools" }, this.sideButton, this.themeButton(), menu("Export", exports)),
    );
  }

  show(shown: Shown, state: State): void {
    for (const [view, tab] of this.tabs) {
      tab.setAttribute("aria-selected", String(view === state.view));
      tab.tabIndex = view === state.view ? 0 : -1;
    }
    const { data } = this.app;
    const statements = shown.statement.reduce((sum, one) => sum + one, 0);
    const all = shown.statement.length;
    this.counts.textContent = `${counted(data.documents.id.length, "document")} · ${statements === all ? counted(all, "statement") : `${statements.toLocaleString("en-GB")} of ${counted(all, "statement")}`} · ${counted(shown.node.length - shown.hiddenNodes, "name")}`;
  }

  private themeButton(): HTMLElement {
    let theme = storedTheme();
    const button = h("button", { type: "button", class: "quiet" });
    const say = (): void => {
      button.textContent = { auto: "Auto", light: "Light", dark: "Dark" }[theme];
      button.setAttribute("aria-label", `Colours: ${theme === "auto" ? "as the system has them" : theme}`);
    };
    button.addEventListener("click", () => {
      theme = nextTheme(theme);
      applyTheme(theme);
      say();
    });
    say();
    return button;
  }
}
