// Who changed sides, below the timeline: each opens to the last sentence of the old side and the first of the new one.

import { readableDate } from "../dates.js";
import { counted, h, name, oneLine } from "../dom.js";
import { cellId } from "../view.js";
import type { PositionChange } from "../changes.js";
import type { Evidence } from "../model.js";
import type { App } from "../view.js";

const most = 50;
const mostPages = 10;
const longest = 600;
const side = (stance: -1 | 1): string => (stance > 0 ? "supported" : "opposed");

export class ChangeList {
  readonly root = h("section", { class: "change-list", "aria-label": "Changes of side", hidden: true });
  #entries = new Map<PositionChange, HTMLDetailsElement>();

  constructor(private readonly app: App) {}

  show(changes: readonly PositionChange[]): void {
    this.#entries.clear();
    for (const change of changes.slice(0, most)) this.#entries.set(change, this.#entry(change));
    this.root.hidden = changes.length === 0;
    this.root.replaceChildren(
      h("h2", {}, `${counted(changes.length, "change")} of side`),
      ...this.#entries.values(),
      ...(changes.length > most ? [h("p", {}, `and ${counted(changes.length - most, "older one")}`)] : []),
    );
  }

  open(change: PositionChange): void {
    const entry = this.#entries.get(change);
    if (!entry) return;
    entry.open = true;
    entry.querySelector("summary")?.focus();
    entry.scrollIntoView({ block: "nearest" });
  }

  #entry(change: PositionChange): HTMLDetailsElement {
    const { label, id } = this.app.data.nodes;
    const quotes = h("div", { class: "quotes" });
    const details = h("details", {},
      h("summary", {}, h("strong", {}, name(label[change.actor], 80)), ` on `, name(label[change.issue], 80),
        `: ${side(change.from)} until ${readableDate(change.lastBefore)}, ${side(change.to)} from ${readableDate(change.firstAfter)}`),
      quotes,
      h("button", { type: "button", click: () => this.app.select({ kind: "cell", id: cellId(id[change.actor], id[change.issue]) }) }, "All sentences"));
    let isAsked = false;
    details.addEventListener("toggle", () => {
      if (!details.open || isAsked) return;
      isAsked = true;
      this.#fill(quotes, change).catch((error: unknown) => {
        isAsked = false;
        quotes.replaceChildren(h("p", { role: "alert" }, `The sentences could not be loaded: ${error instanceof Error ? error.message : String(error)}`));
      });
    });
    return details;
  }

  async #fill(into: HTMLElement, change: PositionChange): Promise<void> {
    const { id } = this.app.data.nodes;
    const wanted = [change.oldSide[change.oldSide.length - 1], change.newSide[0]].map((s) => this.app.data.statements.id[s]);
    into.replaceChildren(h("p", { class: "faint" }, "Loading the sentences …"));
    const found = new Map<string, Evidence>();
    let next: string | undefined;
    for (let page = 0; page < mostPages && found.size < wanted.length; ++page) {
      const answer = await this.app.evidence({ actor: id[change.actor], issue: id[change.issue], ...(next === undefined ? {} : { next }) });
      for (const item of answer.items) if (wanted.includes(item.id)) found.set(item.id, item);
      if (answer.next === null) break;
      next = answer.next;
    }
    into.replaceChildren(...wanted.map((statement, i) => quote(i === 0 ? change.from : change.to, found.get(statement))));
  }
}

function quote(stance: -1 | 1, evidence: Evidence | undefined): HTMLElement {
  const date = evidence?.date ?? evidence?.document.date;
  return h("figure", { class: stance > 0 ? "support" : "oppose" },
    h("figcaption", {}, `${stance > 0 ? "▲" : "▽"} ${side(stance)}${date ? `, ${readableDate(date)}` : ""}`, evidence && " ", evidence && name(evidence.document.title, 120)),
    h("blockquote", { title: evidence ? oneLine(evidence.quote ?? "", 1000) : undefined }, evidence?.quote ? name(evidence.quote, longest) : "The sentence is not here: filters may hide it."));
}
