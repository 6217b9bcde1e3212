// The filters beside the legend: which network, issues, stances, how much an edge rests on, how sure.

import { clip, counted, h, linkButton, name, refill } from "../dom.js";
import { passingStatements } from "../filter.js";
import { fold } from "../search.js";
import type { App, Filters, Shown, State } from "../view.js";
import { SIDE_CLASSES, type Side } from "../words.js";

const FEW = 7; // issues listed until more are asked for
const MOST = 200; // ... and at all

export const STANCE_NAMES: readonly (readonly [Side, string])[] = [
  [1, "Supports"],
  [0, "Neutral"],
  [-1, "Opposes"],
];

/** A row of buttons of which one is chosen. */
function choice<T extends string>(
  title: string,
  values: readonly (readonly [T, string])[],
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  return h(
    "fieldset",
    { class: "choice" },
    h("legend", {}, title),
    ...values.map(([value, text]) =>
      h(
        "button",
        { type: "button", "aria-pressed": String(value === chosen), "data-key": `${title}-${value}`, click: () => choose(value) },
        text,
      ),
    ),
  );
}

// What is typed in or dragged stays the same element throughout: one that is replaced would let go of the pointer.
export class FilterFields {
  readonly root: HTMLElement;
  private readonly issues: { node: number; count: number }[];
  private isLong = false;
  private readonly choices = h("div");
  private readonly list = h("div", { class: "issues" });
  private readonly more = h("div");
  private readonly find = h("input", { type: "search", "aria-label": "Find an issue", placeholder: "Find an issue", autocomplete: "off" });
  private readonly least = h("input", { type: "number", min: 1, max: 9999, step: 1 });
  private readonly sure = h("input", { type: "range", min: 0, max: 95, step: 5, "aria-label": "Statements at least so sure" });
  private readonly sureText = h("output");

  constructor(private readonly app: App) {
    const { nodes } = app.data;
    this.issues = nodes.id
      .map((_, node) => ({ node, count: nodes.statements[node] }))
      .filter(({ node }) => nodes.kind[node] === "issue")
      .sort((a, b) => b.count - a.count || nodes.label[a.node].localeCompare(nodes.label[b.node], "en"));
    this.find.addEventListener("input", () => this.listIssues(this.app.shown(), this.app.state().filters));
    this.least.addEventListener("change", () => this.set({ minStatements: Math.max(1, Math.round(Number(this.least.value)) || 1) }));
    this.sure.addEventListener("input", () => this.set({ minConfidence: Number(this.sure.value) / 100 }, "replace"));
    this.root = h(
      "section",
      { class: "filters", "aria-labelledby": "filters-title" },
      h("h2", { id: "filters-title" }, "Filters"),
      this.choices,
      this.issues.length > 0 && h("fieldset", {}, h("legend", {}, "Issues"), this.issues.length > FEW && this.find, this.list, this.more),
      h("label", { class: "field" }, h("span", {}, "Least statements of an edge"), this.least),
      app.data.complete &&
        h("label", { class: "field" }, h("span", {}, "Least confidence"), h("span", { class: "amount" }, this.sure, this.sureText)),
    );
  }

  show(shown: Shown, state: State): void {
    const { filters } = state;
    const isNetwork = state.view === "map" || state.view === "table";
    refill(this.choices, [
      isNetwork &&
        choice(
          "Network",
          [
            ["all", "Everything"],
            ["actors", "Ties"],
            ["stances", "Stances"],
          ],
          state.relations,
          (relations) => this.app.go({ relations }),
        ),
      state.view === "map" &&
        choice(
          "Arranged by",
          [
            ["force", "Ties"],
            ["camps", "Camps"],
          ],
          state.layout,
          (layout) => this.app.go({ layout }),
        ),
      h(
        "fieldset",
        { class: "choice" },
        h("legend", {}, "Stance"),
        ...STANCE_NAMES.map(([side, text]) =>
          h(
            "button",
            {
              type: "button",
              class: `stance-${SIDE_CLASSES[side]}`,
              "aria-pressed": String(filters.stances.has(side)),
              "data-key": `stance-${side}`,
              click: () => this.toggle("stances", side),
            },
            text,
          ),
        ),
      ),
    ]);
    this.listIssues(shown, filters);
    if (document.activeElement !== this.least) this.least.value = String(filters.minStatements);
    const percent = Math.round(filters.minConfidence * 100);
    this.sure.value = String(percent);
    this.sureText.textContent = percent === 0 ? "any" : `${percent} %`;
    this.sure.setAttribute("aria-valuetext", this.sureText.textContent);
  }

  private listIssues(shown: Shown, filters: Filters): void {
    const { nodes, statements } = this.app.data;
    // What choosing an issue would add: through all filters but this.
    const pass =
      filters.issues.size === 0 ? shown.statement : passingStatements(this.app.data, this.app.index, { ...filters, issues: new Set() });
    const passing = new Map<number, number>();
    for (let s = 0; s < pass.length; ++s) if (pass[s] === 1) passing.set(statements.issue[s], (passing.get(statements.issue[s]) ?? 0) + 1);
    const wanted = fold(this.find.value);
    const found = this.issues.filter(({ node }) => wanted === "" || fold(clip(nodes.label[node], 200)).includes(wanted));
    const isCut = found.length > FEW && !this.isLong && wanted === "";
    const chosen = isCut ? found.slice(FEW).filter(({ node }) => filters.issues.has(nodes.id[node])) : [];
    const listed = [...found.slice(0, isCut ? FEW : MOST), ...chosen];
    refill(this.list, [
      ...listed.map(({ node, count }) => {
        const id = nodes.id[node];
        const now = passing.get(node) ?? 0;
        return h(
          "label",
          { class: "tick" },
          h("input", {
            type: "checkbox",
            checked: filters.issues.has(id),
            "data-key": `issue-${id}`,
            change: () => this.toggle("issues", id),
          }),
          name(nodes.label[node], 60),
          h("small", {}, now === count ? String(count) : `${now} of ${count}`),
        );
      }),
      found.length === 0 && h("p", { class: "hint" }, "No issue is called so."),
      !isCut && found.length > MOST && h("p", { class: "hint" }, `and ${found.length - MOST} more: find them by name`),
    ]);
    refill(this.more, [
      found.length > FEW &&
        wanted === "" &&
        linkButton(this.isLong ? "fewer" : `all ${counted(found.length, "issue")}`, () => this.lengthen(), {
          "data-key": "more",
          "aria-expanded": String(this.isLong),
        }),
    ]);
  }

  private lengthen(): void {
    this.isLong = !this.isLong;
    this.listIssues(this.app.shown(), this.app.state().filters);
  }

  private toggle(field: "stances", value: Side): void;
  private toggle(field: "issues", value: string): void;
  private toggle(field: "stances" | "issues", value: Side | string): void {
    const set = new Set<Side | string>(this.app.state().filters[field]);
    if (!set.delete(value)) set.add(value);
    this.set({ [field]: set } as Partial<Filters>);
  }

  private set(change: Partial<Filters>, how?: "push" | "replace"): void {
    this.app.go({ filters: { ...this.app.state().filters, ...change } }, how);
  }
}
