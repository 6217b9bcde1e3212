// The matrix: actors by issues, in each cell how many statements support, oppose or are neutral. A cell opens the
// sentences of that actor on that issue.

import { counted, h, linkButton, name, oneLine } from "../dom.js";
import { csv } from "../export/csv.js";
import { fileName, frame, toPicture } from "../export/picture.js";
import { filterWords } from "../filter_words.js";
import { GridKeys } from "../grid.js";
import { cellId } from "../view.js";
import { campsOf, orderColumns, orderRows } from "./order.js";
import { drawingOf, legend, tableOf } from "./picture.js";
import { inWords, makeMatrix, total } from "./stance_matrix.js";
import type { Column, Counts, Row, StanceMatrix } from "./stance_matrix.js";
import type { ColumnOrder, RowOrder } from "./order.js";
import type { Picture, App, Shown, State, View } from "../view.js";

const rowsAtOnce = 80;
const columnsAtOnce = 40;

const orderWords = { issue: "position on", like: "likeness to", actor: "positions of" };
const valueOf = (order: RowOrder | ColumnOrder): string => ("of" in order ? `${order.by} ${order.of}` : order.by);

export function createMatrix(root: HTMLElement, app: App): View {
  return new MatrixView(root, app);
}

class MatrixView implements View {
  #matrix: StanceMatrix = { rows: [], columns: [], statements: 0 };
  #shown: Shown | null = null;
  #state: State;
  #rowOrder: RowOrder = { by: "camp" };
  #columnOrder: ColumnOrder = { by: "activity" };
  #mostRows = rowsAtOnce;
  #mostColumns = columnsAtOnce;
  #rows: Row[] = [];
  #columns: Column[] = [];
  #camps: number[] | null = null;
  #cells = new Map<string, HTMLElement>(); // by selection: "cell …", "node …"

  readonly #rowSelect = h("select", { change: () => this.#orderRows(this.#rowSelect.value) });
  readonly #columnSelect = h("select", { change: () => this.#orderColumns(this.#columnSelect.value) });
  readonly #count = h("p", { class: "view-count" });
  readonly #table = h("table", { class: "matrix grid-table", role: "grid", "aria-label": "Who stands where on what" });
  readonly #keys = new GridKeys(this.#table);
  readonly #more = h("span", { class: "more-of" });

  constructor(root: HTMLElement, private readonly app: App) {
    this.#state = app.state();
    root.replaceChildren(
      h("div", { class: "view-bar" },
        h("label", {}, "Order actors by ", this.#rowSelect),
        h("label", {}, "Order issues by ", this.#columnSelect),
        this.#count, this.#more),
      h("div", { class: "view-scroll" }, this.#table),
    );
  }

  show(shown: Shown, state: State): void {
    const isSame = shown === this.#shown;
    this.#shown = shown;
    this.#state = state;
    if (!isSame) {
      this.#matrix = makeMatrix(this.app.data, shown);
      this.#draw();
    }
    this.#fillSelects();
    this.#mark();
  }

  focus(): void {
    this.#keys.focus();
  }

  leave(): void {}

  csv(): Picture {
    const { labels } = this;
    const rows = orderRows(this.#matrix, labels, this.#rowOrder, Infinity);
    const columns = orderColumns(this.#matrix, labels, this.#columnOrder, Infinity);
    return { name: this.#name("csv"), blob: new Blob([csv(tableOf(rows, columns, labels))], { type: "text/csv;charset=utf-8" }) };
  }

  picture(kind: "png" | "svg"): Promise<Picture> {
    const { data, index } = this.app;
    const filters = filterWords(this.#state, data, index);
    const notes = [`In brackets: statements. ${this.#camps ? "Camps are groups of actors that agree. " : ""}${this.#leftOut()}`];
    if (filters.length > 0) notes.push(`Filters: ${filters.join("; ")}.`);
    notes.push(`Standpoint ${data.version}`);
    const about = { title: `${data.title}: who stands where on what`, counts: this.#counts(), legend, notes };
    const drawing = drawingOf(this.#rows, this.#columns, this.#camps, (camp) => this.#campName(camp), this.labels.map((label) => oneLine(label, 200)));
    return toPicture((ending) => this.#name(ending), kind, frame(about, drawing));
  }

  get labels(): readonly string[] {
    return this.app.data.nodes.label;
  }

  #name(ending: string): string {
    return fileName(this.app.data.title, "matrix", ending);
  }

  #campName(camp: number): string {
    const { number, name } = this.app.data.camps;
    const at = number.indexOf(camp);
    return at < 0 || name[at] === "" ? `Camp ${camp}` : `Camp ${camp}: ${oneLine(name[at], 80)}`;
  }

  #orderRows(value: string): void {
    const [by, of] = value.split(" ");
    this.#rowOrder = of === undefined ? { by: by as "camp" } : { by: by as "issue", of: Number(of) };
    this.#draw();
    this.#fillSelects();
    this.#mark();
    this.app.announce(`Actors ordered by ${this.#rowSelect.selectedOptions[0]?.text ?? ""}`);
  }

  #orderColumns(value: string): void {
    const [by, of] = value.split(" ");
    this.#columnOrder = of === undefined ? { by: by as "activity" } : { by: by as "actor", of: Number(of) };
    this.#draw();
    this.#fillSelects();
    this.#mark();
    this.app.announce(`Issues ordered by ${this.#columnSelect.selectedOptions[0]?.text ?? ""}`);
  }

  #draw(): void {
    const { labels } = this;
    this.#rows = orderRows(this.#matrix, labels, this.#rowOrder, this.#mostRows);
    this.#columns = orderColumns(this.#matrix, labels, this.#columnOrder, this.#mostColumns);
    this.#camps = this.#rowOrder.by === "camp" ? campsOf(this.#rows) : null;
    this.#cells.clear();
    const isEmpty = this.#rows.length === 0;
    this.#count.textContent = isEmpty ? "No statement on an issue is shown." : `${this.#counts()}. ${this.#leftOut()}`;
    this.#table.hidden = isEmpty;
    this.#table.setAttribute("aria-rowcount", String(this.#matrix.rows.length + 1));
    this.#table.setAttribute("aria-colcount", String(this.#matrix.columns.length + 1));
    this.#table.replaceChildren(
      h("caption", { class: "unseen" }, "Who stands where on what: a row for each actor, a column for each issue"),
      h("thead", {}, h("tr", {}, h("td", {}, h("span", { class: "unseen" }, "Actor")), ...this.#columns.map((column) => this.#columnHead(column)))),
      ...this.#bodies(),
    );
    this.#more.replaceChildren(...this.#moreButtons());
    this.#keys.renew();
  }

  #bodies(): HTMLElement[] {
    const bodies: HTMLElement[] = [];
    this.#rows.forEach((row, r) => {
      if (r === 0 || (this.#camps && this.#camps[r] !== this.#camps[r - 1])) {
        const body = h("tbody");
        if (this.#camps) {
          const camp = this.#camps[r];
          const id = this.app.data.camps.number.includes(camp) ? String(camp) : null;
          const words = camp > 0 ? this.#campName(camp) : "Others";
          const head = id === null ? words : linkButton(name(words), () => this.app.select({ kind: "camp", id }));
          body.append(h("tr", { class: "camp" }, h("th", { scope: "rowgroup", colspan: this.#columns.length + 1 }, h("span", { class: "stay" }, head))));
        }
        bodies.push(body);
      }
      bodies[bodies.length - 1].append(this.#row(row));
    });
    return bodies;
  }

  #columnHead(column: Column): HTMLElement {
    const { id, label } = this.app.data.nodes;
    const words = oneLine(label[column.issue], 120);
    const isOrder = this.#rowOrder.by === "issue" && this.#rowOrder.of === column.issue;
    const open = h("button", { type: "button", class: "link turned", title: `${words}, ${inWords(column.counts)}`, click: () => this.app.select({ kind: "node", id: id[column.issue] }) },
      name(words, 40), " ", h("span", { class: "faint" }, number(total(column.counts))));
    this.#cells.set(`node ${id[column.issue]}`, open);
    const order = h("button", { type: "button", class: "order", "aria-pressed": String(isOrder), title: `Order actors by their position on ${words}`, "aria-label": `Order actors by their position on ${words}`, click: () => this.#orderRows(isOrder ? "camp" : `issue ${column.issue}`) }, "↓");
    return h("th", { scope: "col", "aria-sort": isOrder ? "descending" : undefined }, open, order);
  }

  #row(row: Row): HTMLElement {
    const { id, label } = this.app.data.nodes;
    const words = oneLine(label[row.actor], 120);
    const isOrder = this.#columnOrder.by === "actor" && this.#columnOrder.of === row.actor;
    const open = h("button", { type: "button", class: "link", title: `${words}, ${inWords(row.counts)}`, click: () => this.app.select({ kind: "node", id: id[row.actor] }) },
      name(words), " ", h("span", { class: "faint" }, number(total(row.counts))));
    this.#cells.set(`node ${id[row.actor]}`, open);
    const order = h("button", { type: "button", class: "order", "aria-pressed": String(isOrder), title: `Order issues by the positions of ${words}`, "aria-label": `Order issues by the positions of ${words}`, click: () => this.#orderColumns(isOrder ? "activity" : `actor ${row.actor}`) }, "→");
    const like = h("button", { type: "button", class: "order", "aria-pressed": String(this.#rowOrder.by === "like" && this.#rowOrder.of === row.actor), title: `Put first who is like ${words}`, "aria-label": `Put first who is like ${words}`, click: () => this.#orderRows(`like ${row.actor}`) }, "≈");
    return h("tr", {}, h("th", { scope: "row" }, h("span", { class: "row-head" }, open, like, order)),
      ...this.#columns.map((column) => this.#cell(row, column)));
  }

  #cell(row: Row, column: Column): HTMLElement {
    const counts = row.cells.get(column.issue);
    if (!counts) return h("td");
    const { id, label } = this.app.data.nodes;
    const cell = cellId(id[row.actor], id[column.issue]);
    const words = `${oneLine(label[row.actor], 120)} on ${oneLine(label[column.issue], 120)}: ${inWords(counts)}`;
    const made = h("button", { type: "button", class: "cell", title: words, "aria-label": words, click: () => this.app.select({ kind: "cell", id: cell }) }, ...parts(counts));
    this.#cells.set(`cell ${cell}`, made);
    return h("td", {}, made);
  }

  /** What is selected stands out. */
  #mark(): void {
    for (const marked of this.#table.querySelectorAll("[aria-current]")) marked.removeAttribute("aria-current");
    const { selection } = this.#state;
    if (!selection) return;
    let key = `${selection.kind} ${selection.id}`;
    if (selection.kind === "edge") {
      const edge = this.app.index.edge.get(selection.id);
      const { source, target } = this.app.data.edges;
      const { id } = this.app.data.nodes;
      if (edge !== undefined) key = `cell ${cellId(id[source[edge]], id[target[edge]])}`;
    }
    this.#cells.get(key)?.setAttribute("aria-current", "true");
  }

  // Beside what always orders: who is selected, and what orders now.
  #fillSelects(): void {
    const { data, index } = this.app;
    const { selection } = this.#state;
    const selected = selection?.kind === "node" ? index.node.get(selection.id) : undefined;
    const isIssue = selected !== undefined && data.nodes.kind[selected] === "issue";
    const fill = (select: HTMLSelectElement, order: RowOrder | ColumnOrder, always: string[][], offers: [string, number, string][]): void => {
      const now = valueOf(order);
      const options = new Map(always.map(([value, words]) => [value, words]));
      for (const [by, node, words] of offers) {
        const value = `${by} ${node}`;
        if (value === now || node === selected) options.set(value, `${words} ${oneLine(this.labels[node], 40)}`);
      }
      select.replaceChildren(...[...options].map(([value, words]) => h("option", { value }, words)));
      select.value = now;
    };
    const rows: [string, number, string][] = [];
    const columns: [string, number, string][] = [];
    for (const [order, list] of [[this.#rowOrder, rows], [this.#columnOrder, columns]] as const) {
      if ("of" in order) list.push([order.by, order.of, orderWords[order.by]]);
    }
    if (selected !== undefined && isIssue) rows.push(["issue", selected, orderWords.issue]);
    if (selected !== undefined && !isIssue) {
      rows.push(["like", selected, orderWords.like]);
      columns.push(["actor", selected, orderWords.actor]);
    }
    fill(this.#rowSelect, this.#rowOrder, [["camp", "camp"], ["activity", "activity"], ["name", "name"]], rows);
    fill(this.#columnSelect, this.#columnOrder, [["activity", "activity"], ["disputed", "dispute"], ["name", "name"]], columns);
  }

  #moreButtons(): HTMLElement[] {
    const buttons: HTMLElement[] = [];
    const add = (left: number, most: number, what: string, grow: (by: number) => void): void => {
      if (left <= 0) return;
      const by = Math.min(left, most);
      const click = (): void => {
        grow(by);
        this.#draw();
        this.#mark();
        this.app.announce(this.#counts());
      };
      buttons.push(linkButton(`show ${counted(by, `more ${what}`)}`, click));
    };
    add(this.#matrix.rows.length - this.#rows.length, rowsAtOnce, "actor", (by) => (this.#mostRows += by));
    add(this.#matrix.columns.length - this.#columns.length, columnsAtOnce, "issue", (by) => (this.#mostColumns += by));
    return buttons;
  }

  #counts(): string {
    let statements = 0;
    for (const row of this.#rows) for (const column of this.#columns) statements += total(row.cells.get(column.issue) ?? { support: 0, neutral: 0, oppose: 0 });
    return `${counted(this.#rows.length, "actor")}, ${counted(this.#columns.length, "issue")}, ${counted(statements, "statement")}`;
  }

  #leftOut(): string {
    const [actors, issues] = [this.#matrix.rows.length - this.#rows.length, this.#matrix.columns.length - this.#columns.length];
    const parts = [actors > 0 ? counted(actors, "actor") : "", issues > 0 ? counted(issues, "issue") : ""].filter((part) => part !== "");
    return parts.length > 0 ? `Left out: ${parts.join(", ")}.` : "";
  }
}

const number = (count: number): string => count.toLocaleString("en-GB");

/** Told apart by sign, by side and by colour. */
function parts(counts: Counts): HTMLElement[] {
  const made: HTMLElement[] = [];
  const add = (count: number, side: string, text: string): void => {
    if (count > 0) made.push(h("span", { class: side, "aria-hidden": "true" }, text));
  };
  add(counts.support, "support", `+${counts.support}`);
  add(counts.neutral, "neutral", counts.support + counts.oppose > 0 ? "○" : `○${counts.neutral}`);
  add(counts.oppose, "oppose", `\u2212${counts.oppose}`);
  return made;
}
