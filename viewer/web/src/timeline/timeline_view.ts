// Positions over time: a row for each issue, or for each actor on one issue; statements stacked by the day, week, month
// or year. A table from head to foot, so that it is the same for who cannot see it.

import { positionChanges } from "../changes.js";
import { dayRange } from "../dates.js";
import { counted, h, linkButton, name, oneLine, svg } from "../dom.js";
import { csv } from "../export/csv.js";
import { fileName, frame, toPicture } from "../export/picture.js";
import { filterWords } from "../filter_words.js";
import { GridKeys } from "../grid.js";
import { ChangeList } from "./change_list.js";
import { drawingOf, inSigns, legendOf, tableOf } from "./picture.js";
import { allOf, makeTimeline, sizeOf } from "./rows.js";
import { rowHeight, shapesOf } from "./shapes.js";
import { StatementList } from "./statement_list.js";
import { endsOf, placeOf } from "./units.js";
import type { PositionChange } from "../changes.js";
import type { App, Picture, Shown, State, View } from "../view.js";
import type { Span, Stack, Timeline, TimeRow } from "./rows.js";

const rowsAtOnce = 40;

export function createTimeline(root: HTMLElement, app: App): View {
  return new TimelineView(root, app);
}

class TimelineView implements View {
  #shown: Shown | null = null;
  #state: State;
  #issue: number | null = null; // whose actors are rows
  #mostRows = rowsAtOnce;
  #timeline: Timeline = { unit: { name: "day", count: 1 }, periods: [], rows: [], statements: 0, undated: 0, highest: 0 };
  #changes: PositionChange[] = [];
  #changesAt = new Map<string, PositionChange[]>(); // by row and period

  readonly #rowSelect = h("select", { change: () => this.#showRows(this.#rowSelect.value === "" ? null : Number(this.#rowSelect.value)) });
  readonly #count = h("p", { class: "view-count" });
  readonly #table = h("table", { class: "timeline grid-table", role: "grid", "aria-label": "Positions over time" });
  readonly #keys = new GridKeys(this.#table);
  readonly #more = h("span", { class: "more-of" });
  readonly #list: StatementList;
  readonly #changeList: ChangeList;

  constructor(root: HTMLElement, private readonly app: App) {
    this.#state = app.state();
    this.#list = new StatementList(app);
    this.#changeList = new ChangeList(app);
    root.replaceChildren(
      h("div", { class: "view-bar" }, h("label", {}, "Rows ", this.#rowSelect), this.#count, this.#more),
      h("div", { class: "view-scroll" }, this.#table),
      h("div", { class: "timeline-foot" }, this.#list.root, this.#changeList.root),
    );
  }

  show(shown: Shown, state: State): void {
    const isSame = shown === this.#shown;
    this.#shown = shown;
    this.#state = state;
    if (!isSame) this.#draw();
  }

  focus(): void {
    this.#keys.focus();
  }

  leave(): void {}

  csv(): Picture {
    const table = tableOf(this.#timeline, this.#issue === null ? "issue" : "actor", this.app.data.nodes.label);
    return { name: fileName(this.app.data.title, "timeline", "csv"), blob: new Blob([csv(table)], { type: "text/csv;charset=utf-8" }) };
  }

  picture(kind: "png" | "svg"): Promise<Picture> {
    const { data, index } = this.app;
    const filters = filterWords(this.#state, data, index);
    const notes = [this.#left()].filter((note) => note !== "");
    if (filters.length > 0) notes.push(`Filters: ${filters.join("; ")}.`);
    notes.push(`Standpoint ${data.version}`);
    const about = this.#issue === null ? "positions over time" : `positions on ${oneLine(data.nodes.label[this.#issue], 60)} over time`;
    const drawing = drawingOf(this.#timeline, this.#rows, data.nodes.label.map((label) => oneLine(label, 200)), (node, period) => this.#changesAt.get(`${node} ${period}`)?.length ?? 0);
    return toPicture((ending) => fileName(data.title, "timeline", ending), kind, frame({ title: `${data.title}: ${about}`, counts: this.#counts(), legend: legendOf(this.#timeline.highest), notes }, drawing));
  }

  get #rows(): TimeRow[] {
    return this.#timeline.rows.slice(0, this.#mostRows);
  }

  #showRows(issue: number | null): void {
    this.#issue = issue;
    this.#mostRows = rowsAtOnce;
    this.#draw();
    this.app.announce(this.#counts());
  }

  #draw(): void {
    const { data, index } = this.app;
    const { filters } = this.#state;
    const shown = this.#shown!.statement;
    const [from] = dayRange(filters.from);
    const [, to] = dayRange(filters.to);
    this.#timeline = makeTimeline(data, index, shown, this.#issue, Number.isNaN(from) ? -Infinity : from, Number.isNaN(to) ? Infinity : to);
    this.#changes = positionChanges(data, shown).filter((change) => this.#issue === null || change.issue === this.#issue);
    this.#placeChanges();
    this.#fillSelect();
    const { periods } = this.#timeline;
    this.#count.textContent = this.#timeline.statements === 0 ? "No statement on an issue is shown." : `${this.#counts()}. ${this.#left()}`;
    this.#table.hidden = this.#timeline.statements === 0;
    this.#table.replaceChildren(
      h("caption", { class: "unseen" }, `Positions over time: a row for each ${this.#issue === null ? "issue" : "actor"}, a column for each ${this.#unitName()}`),
      this.#head(),
      h("tbody", {}, ...this.#rows.flatMap((row) => this.#row(row))),
    );
    this.#table.style.setProperty("--periods", String(Math.max(1, periods.length)));
    const left = Math.min(rowsAtOnce, this.#timeline.rows.length - this.#mostRows);
    const click = (): void => {
      this.#mostRows += rowsAtOnce;
      this.#draw();
    };
    this.#more.replaceChildren(...(left > 0 ? [linkButton(`show ${counted(left, `more ${this.#issue === null ? "issue" : "actor"}`)}`, click)] : []));
    this.#keys.renew();
    this.#list.clear();
    this.#changeList.show(this.#changes);
  }

  #placeChanges(): void {
    this.#changesAt.clear();
    for (const change of this.#changes) {
      const [day] = dayRange(change.firstAfter);
      const key = `${this.#issue === null ? change.issue : change.actor} ${placeOf(day, this.#timeline.periods)}`;
      this.#changesAt.set(key, [...(this.#changesAt.get(key) ?? []), change]);
    }
  }

  #head(): HTMLElement {
    const { periods } = this.#timeline;
    const groups: HTMLElement[] = [];
    for (let p = 0; p < periods.length; ) {
      let end = p + 1;
      while (end < periods.length && periods[end].group === periods[p].group) ++end;
      groups.push(h("th", { scope: "colgroup", colspan: end - p, "data-column": p + 1, title: periods[p].group }, h("span", { class: "stay" }, periods[p].group)));
      p = end;
    }
    const what = this.#issue === null ? "Issue" : "Actor";
    const hasGroups = periods.some((period) => period.group !== "");
    const top = h("tr", { class: "groups" }, h("td", { rowspan: 2 }, h("span", { class: "unseen" }, what)), ...groups, h("th", { scope: "col", rowspan: 2, class: "undated", "data-column": periods.length + 1 }, "Undated"));
    top.classList.toggle("bare", !hasGroups);
    return h("thead", {}, top,
      h("tr", { class: "periods" }, ...periods.map((period, p) =>
        h("th", { scope: "col", "data-column": p + 1, class: this.#begins(p) ? "begins" : undefined },
          h("button", { type: "button", class: "link", title: `Only ${period.label}`, "aria-label": `Only ${period.label}`, click: () => this.#zoom(p) }, period.short)))));
  }

  #begins(p: number): boolean {
    const { periods } = this.#timeline;
    return p === 0 || periods[p].group !== periods[p - 1].group;
  }

  #zoom(p: number): void {
    const [from, to] = endsOf(this.#timeline.periods[p]);
    this.app.go({ filters: { ...this.app.state().filters, from, to } });
  }

  #row(row: TimeRow): HTMLElement[] {
    const { periods } = this.#timeline;
    const { id, label } = this.app.data.nodes;
    const lines = 1 + row.lanes.length;
    const words = oneLine(label[row.node], 120);
    const head = h("th", { scope: "row", rowspan: lines },
      h("button", { type: "button", class: "link", title: words, click: () => this.app.select({ kind: "node", id: id[row.node] }) },
        name(words), " ", h("span", { class: "faint" }, row.statements.toLocaleString("en-GB"))),
      this.#issue === null && h("button", { type: "button", class: "order", title: `Who said so: actors on ${words}`, "aria-label": `Who said so: actors on ${words}`, click: () => this.#showRows(row.node) }, "⋯"));
    const cells = periods.map((period, p) => {
      const stack = row.stacks.get(p);
      const changes = this.#changesAt.get(`${row.node} ${p}`);
      return h("td", { "data-column": p + 1, class: this.#begins(p) ? "begins" : undefined },
        changes && this.#changeSign(changes), stack && this.#stack(row, stack, period.label));
    });
    const undated = h("td", { class: "undated", rowspan: lines, "data-column": periods.length + 1 },
      sizeOf(row.undated) > 0 && this.#signs(row, row.undated, "without a date"));
    return [h("tr", {}, head, ...cells, undated), ...row.lanes.map((lane) => this.#lane(row, lane))];
  }

  // Statements of which only the month or year is known lie across its periods.
  #lane(row: TimeRow, lane: Span[]): HTMLElement {
    const { periods } = this.#timeline;
    const line = h("tr", { class: "lane" });
    let at = 0;
    const gap = (end: number): void => {
      if (end > at) line.append(h("td", { colspan: end - at, "data-column": at + 1 }));
    };
    for (const span of lane) {
      gap(span.first);
      at = span.last + 1;
      const when = `between ${endsOf(periods[span.first])[0]} and ${endsOf(periods[span.last])[1]}`;
      line.append(h("td", { colspan: at - span.first, "data-column": span.first + 1 }, this.#signs(row, span.stack, when, "span")));
    }
    gap(periods.length);
    return line;
  }

  #words(row: TimeRow, stack: Stack, when: string): string {
    const said = ([[stack.support, "supports"], [stack.oppose, "opposes"], [stack.neutral, "neutral"]] as const).filter(([side]) => side.length > 0);
    return `${oneLine(this.app.data.nodes.label[row.node], 120)}, ${when}: ${said.map(([side, word]) => `${word} ${side.length}`).join(", ")}`;
  }

  #stack(row: TimeRow, stack: Stack, when: string): HTMLElement {
    const words = this.#words(row, stack, when);
    return h("button", { type: "button", class: "stack", title: words, "aria-label": words, click: () => this.#list.open(words, allOf(stack)) }, drawn(stack, this.#timeline.highest));
  }

  #signs(row: TimeRow, stack: Stack, when: string, kind = ""): HTMLElement {
    const words = this.#words(row, stack, when);
    return h("button", { type: "button", class: `signs ${kind}`, title: words, "aria-label": words, click: () => this.#list.open(words, allOf(stack)) }, inSigns(stack));
  }

  #changeSign(changes: PositionChange[]): HTMLElement {
    const { label } = this.app.data.nodes;
    const words = `Changed sides: ${changes.map((change) => `${oneLine(label[change.actor], 60)} on ${oneLine(label[change.issue], 60)}`).join("; ")}`;
    return h("button", { type: "button", class: "change", title: words, "aria-label": words, click: () => this.#changeList.open(changes[0]) }, "⇄");
  }

  #fillSelect(): void {
    const { label } = this.app.data.nodes;
    const counts = new Map<number, number>();
    const { issue } = this.app.data.statements;
    for (let s = 0; s < issue.length; ++s) if (issue[s] >= 0 && this.#shown!.statement[s] > 0) counts.set(issue[s], (counts.get(issue[s]) ?? 0) + 1);
    if (this.#issue !== null && !counts.has(this.#issue)) counts.set(this.#issue, 0);
    const issues = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 500);
    this.#rowSelect.replaceChildren(
      h("option", { value: "" }, "issues"),
      h("optgroup", { label: "actors on one issue" }, ...issues.map(([node, count]) => h("option", { value: node }, `actors on ${oneLine(label[node], 60)} (${count})`))),
    );
    this.#rowSelect.value = this.#issue === null ? "" : String(this.#issue);
  }

  #unitName(): string {
    const { name, count } = this.#timeline.unit;
    return count > 1 ? `${count} ${name}s` : name;
  }

  #counts(): string {
    const { rows, statements, periods } = this.#timeline;
    const unit = periods.length > 0 ? `, by ${this.#unitName()}` : "";
    return `${counted(rows.length, this.#issue === null ? "issue" : "actor")}, ${counted(statements, "statement")}${unit}`;
  }

  #left(): string {
    const { undated, rows } = this.#timeline;
    const parts = [];
    if (rows.length > this.#mostRows) parts.push(`Not drawn: ${counted(rows.length - this.#mostRows, this.#issue === null ? "issue" : "actor")} of fewer statements.`);
    if (undated > 0) parts.push(`${counted(undated, "statement")} without a date.`);
    return parts.join(" ");
  }
}

function drawn(stack: Stack, highest: number): SVGElement {
  return svg("svg", { viewBox: `-12 0 24 ${rowHeight}`, width: 24, height: rowHeight, "aria-hidden": "true" },
    ...shapesOf(stack, highest).flatMap((shape) => [
      svg("path", { d: shape.path, class: shape.side }),
      shape.number && svg("text", { x: shape.number.x, y: shape.number.y }, shape.number.text),
    ]));
}
