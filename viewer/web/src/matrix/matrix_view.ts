// The matrix: actors by issues, in each cell how many statements support, oppose or are neutral. A cell opens the
// sentences of that actor on that issue.

import { clip, countOf, counted, element, named, unseen } from "../dom.js";
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

  readonly #rowSelect = element("select", { on: { change: () => this.#orderRows(this.#rowSelect.value) } });
  readonly #columnSelect = element("select", { on: { change: () => this.#orderColumns(this.#columnSelect.value) } });
  readonly #count = element("p", { class: "view-count" });
  readonly #table = element("table", { class: "matrix", role: "grid" });
  readonly #keys = new GridKeys(this.#table);
  readonly #more = element("div", { class: "view-more" });
  readonly #scroll = element("div", { class: "view-scroll" }, this.#table, this.#more);

  constructor(root: HTMLElement, private readonly app: App) {
    this.#state = app.state();
    root.replaceChildren(
      element("div", { class: "view-bar" },
        element("label", {}, "Order actors by ", this.#rowSelect),
        element("label", {}, "Order issues by ", this.#columnSelect),
        this.#count),
      this.#scroll,
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
    const drawing = drawingOf(this.#rows, this.#columns, this.#camps, (camp) => this.#campName(camp), this.labels.map((label) => clip(label)));
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
    return at < 0 || name[at] === "" ? `Camp ${camp}` : `Camp ${camp}: ${clip(name[at], 80)}`;
  }

  #orderRows(value: string): void {
    const [by, of] = value.split(" ");
    this.#rowOrder = of === undefined ? { by: by as "camp" } : { by: by as "issue", of: Number(of) };
    this.#draw();
    this.#mark();
    this.app.announce(`Actors ordered by ${this.#rowSelect.selectedOptions[0]?.text ?? ""}`);
  }

  #orderColumns(value: string): void {
    const [by, of] = value.split(" ");
    this.#columnOrder = of === undefined ? { by: by as "activity" } : { by: by as "actor", of: Number(of) };
    this.#draw();
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
    this.#fillSelects();
    this.#count.textContent = isEmpty ? "No statement on an issue is shown." : `${this.#counts()}. ${this.#leftOut()}`;
    this.#table.hidden = isEmpty;
    this.#table.setAttribute("aria-rowcount", String(this.#matrix.rows.length + 1));
    this.#table.setAttribute("aria-colcount", String(this.#matrix.columns.length + 1));
    this.#table.replaceChildren(
      element("caption", { class: "unseen" }, "Who stands where on what: a row for each actor, a column for each issue"),
      element("thead", {}, element("tr", {}, element("td", {}, unseen("Actor")), ...this.#columns.map((column) => this.#columnHead(column)))),
      ...this.#bodies(),
    );
    this.#more.replaceChildren(...this.#moreButtons());
    this.#keys.renew();
  }

  #bodies(): HTMLElement[] {
    const bodies: HTMLElement[] = [];
    this.#rows.forEach((row, r) => {
      if (r === 0 || (this.#camps && this.#camps[r] !== this.#camps[r - 1])) {
        const body = element("tbody");
        if (this.#camps) {
          const camp = this.#camps[r];
          const id = this.app.data.camps.number.includes(camp) ? String(camp) : null;
          const name = camp > 0 ? this.#campName(camp) : "Others";
          const head = id === null ? name : element("button", { type: "button", class: "plain", on: { click: () => this.app.select({ kind: "camp", id }) } }, named(name));
          body.append(element("tr", { class: "camp" }, element("th", { scope: "rowgroup", colspan: this.#columns.length + 1 }, element("span", { class: "stay" }, head))));
        }
        bodies.push(body);
      }
      bodies[bodies.length - 1].append(this.#row(row));
    });
    return bodies;
  }

  #columnHead(column: Column): HTMLElement {
    const { id, label } = this.app.data.nodes;
    const name = clip(label[column.issue], 120);
    const isOrder = this.#rowOrder.by === "issue" && this.#rowOrder.of === column.issue;
    const open = element("button", { type: "button", class: "plain turned", title: `${name}, ${inWords(column.counts)}`, on: { click: () => this.app.select({ kind: "node", id: id[column.issue] }) } },
      named(name), " ", element("span", { class: "faint" }, counted(total(column.counts))));
    this.#cells.set(`node ${id[column.issue]}`, open);
    const order = element("button", { type: "button", class: "order", "aria-pressed": String(isOrder), title: `Order actors by their position on ${name}`, "aria-label": `Order actors by their position on ${name}`, on: { click: () => this.#orderRows(isOrder ? "camp" : `issue ${column.issue}`) } }, "↓");
    return element("th", { scope: "col", "aria-sort": isOrder ? "descending" : undefined }, open, order);
  }

  #row(row: Row): HTMLElement {
    const { id, label } = this.app.data.nodes;
    const name = clip(label[row.actor], 120);
    const isOrder = this.#columnOrder.by === "actor" && this.#columnOrder.of === row.actor;
    const open = element("button", { type: "button", class: "plain", title: `${name}, ${inWords(row.counts)}`, on: { click: () => this.app.select({ kind: "node", id: id[row.actor] }) } },
      named(name), " ", element("span", { class: "faint" }, counted(total(row.counts))));
    this.#cells.set(`node ${id[row.actor]}`, open);
    const order = element("button", { type: "button", class: "order", "aria-pressed": String(isOrder), title: `Order issues by the positions of ${name}`, "aria-label": `Order issues by the positions of ${name}`, on: { click: () => this.#orderColumns(isOrder ? "activity" : `actor ${row.actor}`) } }, "→");
    const like = element("button", { type: "button", class: "order", "aria-pressed": String(this.#rowOrder.by === "like" && this.#rowOrder.of === row.actor), title: `Put first who is like ${name}`, "aria-label": `Put first who is like ${name}`, on: { click: () => this.#orderRows(`like ${row.actor}`) } }, "≈");
    return element("tr", {}, element("th", { scope: "row" }, element("span", { class: "row-head" }, open, like, order)),
      ...this.#columns.map((column) => this.#cell(row, column)));
  }

  #cell(row: Row, column: Column): HTMLElement {
    const counts = row.cells.get(column.issue);
    if (!counts) return element("td");
    const { id, label } = this.app.data.nodes;
    const cell = cellId(id[row.actor], id[column.issue]);
    const words = `${clip(label[row.actor], 120)} on ${clip(label[column.issue], 120)}: ${inWords(counts)}`;
    const made = element("button", { type: "button", class: "cell", title: words, "aria-label": words, on: { click: () => this.app.select({ kind: "cell", id: cell }) } }, ...parts(counts));
    this.#cells.set(`cell ${cell}`, made);
    return element("td", {}, made);
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

  #fillSelects(): void {
    const { labels } = this;
    const option = (value: string, words: string): HTMLOptionElement => element("option", { value }, words);
    const rows = [option("camp", "camp"), option("activity", "activity"), option("name", "name")];
    if (this.#rowOrder.by === "like") rows.push(option(`like ${this.#rowOrder.of}`, `likeness to ${clip(labels[this.#rowOrder.of], 40)}`));
    if (this.#rowOrder.by === "issue") rows.push(option(`issue ${this.#rowOrder.of}`, `position on ${clip(labels[this.#rowOrder.of], 40)}`));
    this.#rowSelect.replaceChildren(...rows);
    this.#rowSelect.value = "of" in this.#rowOrder ? `${this.#rowOrder.by} ${this.#rowOrder.of}` : this.#rowOrder.by;
    const columns = [option("activity", "activity"), option("disputed", "dispute"), option("name", "name")];
    if (this.#columnOrder.by === "actor") columns.push(option(`actor ${this.#columnOrder.of}`, `positions of ${clip(labels[this.#columnOrder.of], 40)}`));
    this.#columnSelect.replaceChildren(...columns);
    this.#columnSelect.value = "of" in this.#columnOrder ? `${this.#columnOrder.by} ${this.#columnOrder.of}` : this.#columnOrder.by;
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
      buttons.push(element("button", { type: "button", on: { click } }, `Show ${countOf(by, what)} more`));
    };
    add(this.#matrix.rows.length - this.#rows.length, rowsAtOnce, "actor", (by) => (this.#mostRows += by));
    add(this.#matrix.columns.length - this.#columns.length, columnsAtOnce, "issue", (by) => (this.#mostColumns += by));
    return buttons;
  }

  #counts(): string {
    let statements = 0;
    for (const row of this.#rows) for (const column of this.#columns) statements += total(row.cells.get(column.issue) ?? { support: 0, neutral: 0, oppose: 0 });
    return `${countOf(this.#rows.length, "actor")}, ${countOf(this.#columns.length, "issue")}, ${countOf(statements, "statement")}`;
  }

  #leftOut(): string {
    const [actors, issues] = [this.#matrix.rows.length - this.#rows.length, this.#matrix.columns.length - this.#columns.length];
    const parts = [actors > 0 ? countOf(actors, "actor") : "", issues > 0 ? countOf(issues, "issue") : ""].filter((part) => part !== "");
    return parts.length > 0 ? `Left out: ${parts.join(", ")}.` : "";
  }
}

/** Told apart by sign, by side and by colour. */
function parts(counts: Counts): HTMLElement[] {
  const made: HTMLElement[] = [];
  const add = (count: number, side: string, text: string): void => {
    if (count > 0) made.push(element("span", { class: side, "aria-hidden": "true" }, text));
  };
  add(counts.support, "support", `+${counts.support}`);
  add(counts.neutral, "neutral", counts.support + counts.oppose > 0 ? "○" : `○${counts.neutral}`);
  add(counts.oppose, "oppose", `\u2212${counts.oppose}`);
  return made;
}
