// The table: all that the map holds as rows, to sort, to search and to take away. What the other views draw can be read here.

import { csv } from "../export/csv.js";
import { fileName } from "../export/picture.js";
import { counted, h, linkButton, name, oneLine, saveAs } from "../dom.js";
import { makeTabs } from "./columns.js";
import { findRows, sortRows } from "./rows.js";
import type { App, Picture, Shown, State, View } from "../view.js";
import type { Column, Tab, TabName } from "./columns.js";
import type { Order } from "./rows.js";

const rowsOfPage = 100;
const longest = 160; // characters of a cell
const names: readonly [TabName, string][] = [["actors", "Actors"], ["issues", "Issues"], ["edges", "Ties and positions"], ["statements", "Statements"]];

export function createTable(root: HTMLElement, app: App): View {
  return new TableView(root, app);
}

class TableView implements View {
  #shown: Shown | null = null;
  #state: State;
  #tabs: Record<TabName, () => Tab> | null = null;
  #tab: Tab | null = null;
  #name: TabName = "actors";
  #orders = new Map<TabName, Order>();
  #sorted: readonly number[] = [];
  #rows: readonly number[] = []; // those found, in order
  #page = 0;
  #heads = new Map<string, HTMLButtonElement>();

  readonly #tabButtons = new Map(names.map(([tab, title]) => [tab, h("button", { type: "button", role: "tab", id: `table-tab-${tab}`, "aria-controls": "table-rows", click: () => this.#open(tab) }, title)]));
  readonly #tabList = h("div", { role: "tablist", "aria-label": "Tables", keydown: (event: Event) => this.#tabKey(event as KeyboardEvent) }, ...this.#tabButtons.values());
  readonly #find = h("input", { type: "search", autocomplete: "off", spellcheck: "false", input: () => this.#search() });
  readonly #count = h("p", { class: "view-count", role: "status" });
  readonly #table = h("table", { class: "rows" });
  readonly #panel = h("div", { role: "tabpanel", id: "table-rows", class: "view-scroll", tabindex: 0 }, this.#table);
  readonly #pages = h("nav", { class: "view-more", "aria-label": "Pages of the table" });

  constructor(root: HTMLElement, private readonly app: App) {
    this.#state = app.state();
    root.classList.add("table-view");
    root.replaceChildren(
      h("div", { class: "view-bar" },
        this.#tabList,
        h("label", {}, "Find in table ", this.#find),
        h("button", { type: "button", click: () => this.#save() }, "Save as CSV"),
        this.#count),
      this.#panel,
      this.#pages,
    );
  }

  show(shown: Shown, state: State): void {
    const isSame = shown === this.#shown;
    this.#shown = shown;
    this.#state = state;
    if (!isSame) {
      this.#tabs = makeTabs(this.app.data, shown);
      this.#fill();
    } else {
      this.#mark();
    }
  }

  focus(): void {
    this.#tabButtons.get(this.#name)?.focus();
  }

  leave(): void {}

  csv(): Picture {
    const { columns, name: tab } = this.#tab!;
    const rows = [columns.map((column) => column.key), ...this.#rows.map((row) => columns.map((column) => column.value(row)))];
    return { name: fileName(this.app.data.title, tab, "csv"), blob: new Blob([csv(rows)], { type: "text/csv;charset=utf-8" }) };
  }

  #save(): void {
    const file = this.csv();
    saveAs(file.blob, file.name);
    this.app.announce(`Saved ${counted(this.#rows.length, "row")} as ${file.name}`);
  }

  #open(tab: TabName): void {
    this.#name = tab;
    this.#fill();
    this.#tabButtons.get(tab)?.focus();
  }

  #tabKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = names.findIndex(([tab]) => tab === this.#name);
    this.#open(names[(at + step + names.length) % names.length][0]);
  }

  #fill(): void {
    this.#tab = this.#tabs![this.#name]();
    for (const [tab, button] of this.#tabButtons) {
      button.setAttribute("aria-selected", String(tab === this.#name));
      button.tabIndex = tab === this.#name ? 0 : -1;
    }
    this.#panel.setAttribute("aria-labelledby", `table-tab-${this.#name}`);
    if (!this.#orders.has(this.#name)) this.#orders.set(this.#name, { key: this.#tab.sortedBy, direction: "descending" });
    this.#sort();
  }

  #sort(): void {
    const tab = this.#tab!;
    const order = this.#orders.get(this.#name)!;
    const column = tab.columns.find((one) => one.key === order.key) ?? tab.columns[0];
    this.#sorted = sortRows(tab.rows, column, order.direction);
    this.#search();
  }

  #search(): void {
    this.#rows = findRows(this.#tab!, this.#sorted, this.#find.value);
    this.#page = 0;
    this.#draw();
  }

  #orderBy(column: Column): void {
    const order = this.#orders.get(this.#name)!;
    const first = column.isNumber ? "descending" : "ascending";
    const other = first === "descending" ? "ascending" : "descending";
    const direction = order.key === column.key && order.direction === first ? other : first;
    this.#orders.set(this.#name, { key: column.key, direction });
    this.#sort();
    this.#heads.get(column.key)?.focus();
    this.app.announce(`Sorted by ${column.title}, ${direction}`);
  }

  #draw(): void {
    const tab = this.#tab!;
    const order = this.#orders.get(this.#name)!;
    this.#heads.clear();
    const heads = tab.columns.map((column) => {
      const isOrder = order.key === column.key;
      const sign = isOrder ? (order.direction === "ascending" ? "▲" : "▼") : "";
      const button = h("button", { type: "button", class: "head", click: () => this.#orderBy(column) }, column.title, h("span", { "aria-hidden": "true" }, ` ${sign}`));
      this.#heads.set(column.key, button);
      return h("th", { scope: "col", class: column.isNumber ? "number" : null, "aria-sort": isOrder ? order.direction : null }, button);
    });
    const rows = this.#rows.slice(this.#page * rowsOfPage, (this.#page + 1) * rowsOfPage);
    this.#table.replaceChildren(
      h("caption", { class: "unseen" }, tab.title),
      h("thead", {}, h("tr", {}, ...heads)),
      h("tbody", {}, ...rows.map((row) => h("tr", { "data-row": row }, ...tab.columns.map((column, c) => this.#cell(column, row, c === 0))))),
    );
    this.#table.setAttribute("aria-rowcount", String(this.#rows.length + 1));
    this.#sayCount();
    this.#drawPages();
    this.#mark();
  }

  #cell(column: Column, row: number, isHead: boolean): HTMLElement {
    const value = column.value(row);
    const opens = column.opens;
    const said = typeof value === "number" ? numeral(value) : value === "" ? "" : name(value, longest);
    const content = opens ? linkButton(said || "(no name)", () => this.app.select(opens(row)), typeof value === "string" && value.length > longest ? { title: oneLine(value, 1000) } : {}) : said;
    return isHead ? h("th", { scope: "row" }, content) : h("td", { class: column.isNumber ? "number" : typeof value === "string" && value.length > 40 ? "long" : null }, content);
  }

  #sayCount(): void {
    const tab = this.#tab!;
    const found = this.#rows.length === tab.rows.length ? "" : ` of ${tab.rows.length.toLocaleString("en-GB")}`;
    if (tab.rows.length === 0) this.#count.textContent = `No ${tab.one} is shown.`;
    else if (this.#rows.length === 0) this.#count.textContent = `Nothing found in ${counted(tab.rows.length, tab.one, plural(tab.one))}.`;
    else this.#count.textContent = found === "" ? counted(this.#rows.length, tab.one, plural(tab.one)) : `${this.#rows.length.toLocaleString("en-GB")}${found} ${plural(tab.one)}`;
  }

  #drawPages(): void {
    const pages = Math.ceil(this.#rows.length / rowsOfPage);
    this.#pages.hidden = pages < 2;
    if (pages < 2) return this.#pages.replaceChildren();
    const go = (page: number, label: string): HTMLElement => h("button", { type: "button", disabled: page < 0 || page >= pages, click: () => this.#turn(page) }, label);
    const first = this.#page * rowsOfPage + 1;
    const last = Math.min(this.#rows.length, first + rowsOfPage - 1);
    this.#pages.replaceChildren(
      go(this.#page === 0 ? -1 : 0, "First"), go(this.#page - 1, "Previous"),
      h("span", {}, `Rows ${first.toLocaleString("en-GB")} to ${last.toLocaleString("en-GB")} of ${this.#rows.length.toLocaleString("en-GB")}`),
      go(this.#page + 1, "Next"), go(this.#page === pages - 1 ? -1 : pages - 1, "Last"));
  }

  #turn(page: number): void {
    this.#page = page;
    this.#draw();
    this.#panel.scrollTop = 0;
    this.#panel.focus();
    this.app.announce(this.#pages.querySelector("span")?.textContent ?? "");
  }

  /** The row of what is selected. */
  #mark(): void {
    const { selection } = this.#state;
    for (const row of this.#table.tBodies[0]?.rows ?? []) {
      const place = Number(row.dataset["row"]);
      const isSelected = selection !== null && this.#tab!.columns.some((column, c) => {
        const opened = c === 0 ? column.opens?.(place) : undefined;
        return opened?.kind === selection.kind && opened.id === selection.id;
      });
      if (isSelected) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  }
}

const plural = (one: string): string => (one === "tie or position" ? "ties and positions" : `${one}s`);

const numeral = (value: number): string => (Number.isNaN(value) ? "" : value.toLocaleString("en-GB", { maximumFractionDigits: 2 }));
